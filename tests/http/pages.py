#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The pages, as a browser without script gets them: the sample city from its front page to a plot, both languages, hostile words in the
box, links that lead somewhere, weight. Usage: pages.py SIPEJUANG"""
import html.parser
import re
import sys
import urllib.parse

from served import sample_city


class Page(html.parser.HTMLParser):
    """Tags opened and closed in order, the links, and the text."""

    def __init__(self, text):
        super().__init__()
        self.open, self.links, self.words, self.faults, self.ids = [], [], "", [], []
        self.feed(text)
        if self.open:
            self.faults.append(f"never closed: {self.open}")

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if (tag == "script" and not (attributes.get("src") or "").startswith("/assets/")) or any(name.startswith("on") or name == "style" for name in attributes):
            self.faults.append(f"script or style in {tag} {attributes}")
        self.links += [attributes[name] for name in ("href", "action") if name in attributes]
        self.ids += [attributes["id"]] if "id" in attributes else []
        if tag not in ("meta", "link", "input", "br", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"closed out of order: {tag}")

    def handle_data(self, data):
        self.words += data


def page(served, path, expected=200):
    status, body = served.ask("GET", path)
    made = Page(body.decode())
    if status != expected:
        made.faults.append(f"{status}")
    if len(made.ids) != len(set(made.ids)):
        made.faults.append("an id twice")
    return made


def told(made, *pieces):
    return [f"does not say {piece!r}" for piece in pieces if piece not in made.words] + made.faults


def journeys(served):
    yield "front page", told(page(served, "/"), "Apa yang boleh dibangun di sini?", "CONTOH - bukan dasar hukum")
    yield "front page in English", told(page(served, "/?lang=en"), "What may be built here?", "SAMPLE - not a legal basis")
    found = page(served, "/find?q=Liliba")
    yield "a kelurahan", told(found, "Hasil untuk Liliba", "53.71.04.1010-00001")
    plot = next(link for link in found.links if link.startswith("/plot/"))
    for language, words in (("id", ("Zona", "Kegiatan di sini", "Arti kodenya:", "Batas bangunan", "paling banyak", "Pasal 12 (contoh)", "CONTOH")),
                            ("en", ("Zone", "What may be done here", "at most", "Pasal 12 (contoh)", "SAMPLE"))):
        yield f"a plot in {language}", told(page(served, f"{plot}?lang={language}&date=2026-11-24"), *words)
    status, body = served.ask("GET", plot, headers={"Accept-Encoding": "gzip"})
    yield "weight of a plot", [] if status == 200 and len(body) < 60_000 else [f"{status}, {len(body)} bytes"]
    yield "a number that nobody has", told(page(served, "/find?q=99.99", 404), "Tidak ada bidang tanah atau kegiatan")
    for asked, language, name in (("kos", "id", "Rumah kos"), ("RUMAH KOS", "id", "Rumah kos"), ("boarding", "en", "Boarding house"), ("45201", "id", "Bengkel kendaraan"), ("KBLI 55900", "id", "Rumah kos"), ("bengkel", "en", "Vehicle workshop"), ("Kost", "id", "Rumah kos"), ("kos-kosan", "id", "Rumah kos"), ("pom bensin", "en", "Fuel station"), ("apartment", "id", "Rumah susun")):
        yield f"an activity by {asked}", told(page(served, f"/find?q={urllib.parse.quote(asked)}&lang={language}"), name)
    yield "all activities", told(page(served, "/activities"), "Cari tempat untuk kegiatan", "Warung dan kios", "KBLI 47112, 56103", "Aturan pada")
    kos = page(served, "/activities/rumah_kos?date=2026-11-24")
    yield "where an activity may be", told(kos, "Di mana boleh: Rumah kos", "Aturan pada 24 November 2026", "Diizinkan (", "Diizinkan terbatas (", "Diizinkan bersyarat (", "Tidak diizinkan (", "R-4", "(T2, B3)", "Arti kodenya:", "Pasal 9 (contoh)", " ha", "CONTOH")
    yield "the end of a number", told(page(served, "/find?q=1010-00001"), "53.71.04.1010-00001")
    yield "no share of nothing", [fault for number in ("00120", "00060", "00001") for fault in (["0 m²"] if "\n0 m² berada" in page(served, plot.replace("00001", number)).words or " 0 m² berada" in page(served, plot.replace("00001", number)).words or ">0 m²" in page(served, plot.replace("00001", number)).words else [])]
    moved = served.raw(b"GET /plot?at=-10.1680,123.6368&date=2026-02-01 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")[0].decode()
    yield "a point on a day", [] if "Location: /plot/kupang-contoh/53.71.04.1010-00001?date=2026-02-01" in moved else [moved[:200]]
    yield "the day goes along", [] if "/activities/rumah_kos?date=2026-02-01" in page(served, "/activities?date=2026-02-01").links and "/activities/rumah_kos?date=2026-02-01" in page(served, "/find?q=kos&date=2026-02-01").links else ["lost"]
    yield "west is not south", [] if all(served.ask("GET", "/find?q=" + urllib.parse.quote(place))[0] == 404 for place in ("10.1680 W 123.6368 E", "W10.168 N123.6368", "S10.1680 S123.6368", "10.168 LS 123.6368 LU")) else ["a place"]
    yield "a forgotten minus", told(page(served, "/find?q=10.1680,123.6368", 404), "Maksud Anda di selatan khatulistiwa?")
    yield "it leads to the form", [] if "/check?date=2026-11-24&activity=rumah_kos" in kos.links else [str(kos.links)]
    yield "an activity without a rule", told(page(served, "/activities/belum_diatur?lang=en&date=2026-11-24"), "Not regulated yet (", "SAMPLE")
    yield "an activity that there is not", [] if served.ask("GET", "/activities/none")[0] == 404 else ["found"]
    yield "an activity before the plan", [] if served.ask("GET", "/activities/rumah_kos?date=1990-01-01")[0] == 404 and served.ask("GET", "/activities?date=1990-01-01")[0] == 200 else ["found"]
    yield "what the words mean", told(page(served, "/words"), "KDB, koefisien dasar bangunan", "KDB 60 %", "Ini bukan berarti boleh", "CONTOH")
    yield "what the words mean, in English", told(page(served, "/words?lang=en"), "KDB, building coverage", "SAMPLE")
    yield "help", told(page(served, "/help"), "Apakah rumah saya sesuai?", "Yang belum ada di sini", "belum mencantumkan siapa yang dapat ditanya")
    yield "accessibility", told(page(served, "/accessibility?lang=en"), "What works", "What does not work well yet")
    yield "the box on every page", [] if all("/find" in page(served, path).links for path in ("/", "/words", "/help", "/activities", "/map", "/check", plot)) else ["no box"]
    yield "the rules of a plot on another day", told(page(served, plot), "Aturan pada tanggal lain")
    yield "a coordinate in the sea", told(page(served, "/find?q=-10.1,123.5", 404), "Titik ini di luar semua rencana")
    yield "a coordinate without a parcel", told(page(served, "/find?q=-10.1772,123.6070", 404), "Titik ini di zona R-", "Periksa bidang Anda", "Lihat titik ini di peta")
    for place in ("-10.1680, 123.6368", "-10,1680 123,6368", "123.6368;-10.1680", "10°10'04.8\" LS 123°38'12.5\" BT", "S10.1680 E123.6368", "\u221210.1680, 123.6368"):
        yield f"a coordinate as people type it: {place}", [] if "Location: /plot/kupang-contoh/53.71.04.1010-00001" in served.raw(f"GET /find?q={urllib.parse.quote(place)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())[0].decode() else ["not found"]
    for place in ("nan,nan", "inf,1", "1,-inf", "1e999,1", "91,181", "200,300", "1", ",", "1,2,3", "a-10.1680,123.6368"):
        yield f"a place that is none: {place}", [] if served.ask("GET", f"/map?at={place}")[0] == 400 and served.ask("GET", f"/plot?at={place}")[0] == 404 and served.ask("GET", f"/find?q={place}")[0] == 404 else ["not refused"]
    yield "the map of a day", told(page(served, "/map?date=2026-11-24"), "Aturan pada 24 November 2026", "Berlaku hari itu:", "RDTR contoh Kota Kupang, versi 2026-1, sejak 1 Januari 2026", "Bahaya banjir", "Bandingkan dengan")
    yield "the map before the plan", told(page(served, "/map?date=2025-12-31&lang=en"), "The rules of 31 December 2025", "No plan was in force on that day.")
    yield "a comparison with the raster", told(page(served, "/map?date=2026-11-24&compare=zoning"), "24 November 2026, zona dari peta", "24 November 2026, zona dari raster", "Tutup perbandingan")
    yield "a comparison with a day", told(page(served, "/map?date=2026-11-24&compare=2025-01-01&lang=en"), "24 November 2026", "1 January 2025 (no plan)")
    compared = page(served, "/map?date=2026-11-24&compare=2026-02-01&at=-10.17,123.64")
    yield "its link in the other language", [] if "/map?date=2026-11-24&at=-10.17%2C123.64&compare=2026-02-01&lang=en" in compared.links else [str(compared.links)]
    for wrong in ("compare=nothing", "compare=", "compare=2026-02-30", "compare=zoning&date=1990-01-01", "date=", "date=24-11-2026", "raster=zoning"):
        yield f"/map?{wrong}", [] if served.ask("GET", f"/map?{wrong}")[0] == 400 else ["not refused"]
    yield "a date that is none", [] if served.ask("GET", plot + "?date=2026-02-30")[0] == 400 else ["not refused"]
    yield "a date before the plan", [] if served.ask("GET", plot + "?date=1900-01-01")[0] == 422 else ["not refused"]
    for word in ("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' OR 1=1 --", "%{x}${{7*7}}", "\u202egnp.x"):
        made = page(served, "/find?q=" + urllib.parse.quote(word), 404)
        yield f"{word!r} in the box", made.faults


def links(served, starts):
    """Every link of every page leads to a page or a file of ours."""
    seen, waiting, faults = set(), list(starts), []
    while waiting and len(seen) < 60:
        path = waiting.pop()
        if path in seen or path.startswith(("#", "data:")):
            continue
        seen.add(path)
        status, body = served.ask("GET", path)
        if status == 303:
            continue
        if status != 200:
            faults.append(f"{path}: {status}")
        elif body.startswith(b"<!doctype"):
            waiting += [link for link in Page(body.decode()).links if link not in ("/find", "/desk", "/desk?lang=en")]
    return faults


def main(binary):
    with sample_city(binary) as served:
        faults = [f"{name}: {fault}" for name, found in journeys(served) for fault in found]
        faults += links(served, ["/", "/?lang=en", "/find?q=Liliba"])
    print(*faults, f"{len(faults)} faults", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
