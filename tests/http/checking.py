#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""From the form to a verdict that is saved, shown, read by machines and deleted; and what the form says of everything that is wrong with it.
Usage: checking.py SIPEJUANG"""
import http.client
import json
import re
import sys
from pathlib import Path

from pages import Page
from served import sample_city

PARCEL = "53.71.04.1010-00001"
HOUSE = {"parcel": PARCEL, "length": "8", "width": "6,5", "from_street": "3", "from_left": "4", "floors": "1", "height_m": "4", "floor_area_m2": "52",
         "basement_area_m2": "0", "green_area_m2": "150", "activity": "rumah_tunggal", "date": "2026-11-24"}
SQUARE = "-10.2051, 123.6160\n-10.2051, 123.6161\n-10.2052, 123.6161\n-10.2052, 123.6160"


def multipart(fields, files=()):
    body = b"".join(f'--BB\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode() for name, value in fields.items())
    for name, file_name, data in files:
        body += f'--BB\r\nContent-Disposition: form-data; name="{name}"; filename="{file_name}"\r\nContent-Type: application/octet-stream\r\n\r\n'.encode() + data + b"\r\n"
    return body + b"--BB--\r\n"


def post(served, path, fields, files=()):
    status, body = served.ask("POST", path, multipart(fields, files), {"Content-Type": "multipart/form-data; boundary=BB", "Accept": "text/html"})
    return status, Page(body.decode()), body.decode()


def told(answer, status, *pieces):
    got, page, _ = answer
    return ([] if got == status else [f"{got}, not {status}: {page.words[:200]}"]) + [f"does not say {piece!r}" for piece in pieces if piece not in page.words] + page.faults


def forms(served):
    yield "a house on a parcel", told(post(served, "/check", HOUSE), 200, "Hasil penilaian otomatis, bukan keputusan", "CONTOH", "Koefisien dasar bangunan (KDB)", "Yang bisa Anda lakukan",
                                      "Simpan dan bagikan", "Aturan pada 24 November 2026", "paling sedikit")
    yield "in English", told(post(served, "/check", HOUSE | {"lang": "en"}), 200, "An automatic result, not a decision", "SAMPLE", "What you can do", "Save and share")
    switched = post(served, "/check", HOUSE)
    yield "the other language is the same form", [] if '<form action="/check" method="post" enctype="multipart/form-data" class="lang">' in switched[2] and '<input type="hidden" name="width" value="6,5">' in switched[2] else ["what was typed would be lost"]
    wrong = post(served, "/check", HOUSE | {"length": "x", "lang": "en"})
    yield "also of a form with a fault", ["lost"] if wrong[2].count('name="width" value="6,5"') != 1 or 'name="edit" value="1"' not in wrong[2] else []
    bare = {"parcel": PARCEL, "activity": "rumah_tunggal"}
    yield "a plot alone", told(post(served, "/check", bare), 200, "Yang bisa Anda lakukan")
    empty = post(served, "/check", HOUSE | {"floor_area_m2": ""})
    yield "a number left empty", told(empty, 200, "Tidak dapat dinilai", "Lengkapi: luas lantai")
    yield "typed corners", told(post(served, "/check", {"corners": SQUARE, "activity": "rumah_tunggal"}), 200, "Aturan pada")
    yield "typed corners and a typed building", told(post(served, "/check", {"corners": SQUARE, "building_corners": SQUARE, "activity": "rumah_tunggal"}), 200, "Tapak di dalam bidang tanah")
    metres = {"corners": "347900 8871700\n347920 8871700\n347920 8871720\n347900 8871720", "order": "easting_northing", "crs": "32751"}
    yield "the code that the page gives as an example", [fault for fault in told(post(served, "/check", metres), 200) if "bukan kode EPSG" in fault]
    with open("examples/rumah.geojson", encoding="utf-8") as file:
        two = json.loads(file.read())
    two["features"].append({"type": "Feature", "id": "lama", "properties": {"role": "building", "status": "existing", "floors": 9, "height_m": 60}, "geometry": {"type": "Polygon", "coordinates": [[
        [123.61603, -10.20528], [123.616035, -10.20528], [123.616035, -10.205285], [123.61603, -10.205285], [123.61603, -10.20528]]]}})
    house = {"type": "FeatureCollection", "features": [own for own in two["features"] if own["properties"].get("role") == "building"][:1]}
    named = {"corners": SQUARE, "activity": "rumah_tunggal"}
    yield "a plot by corners, its building by file", told(post(served, "/check", named, [("file", "rumah.geojson", json.dumps(house).encode())]), 200, "Hasil penilaian otomatis", "Tapak di dalam bidang tanah")
    yield "a building by file alone", told(post(served, "/check", {"activity": "rumah_tunggal"}, [("file", "rumah.geojson", json.dumps(house).encode())]), 422, "tidak mempunyai bidang tanah")
    old = post(served, "/check", {"floors": "2"}, [("file", "dua.geojson", json.dumps(two).encode())])
    yield "an existing building is told apart", told(old, 200, "bangunan yang sudah ada", "tidak menentukan hasil ini")
    again = post(served, "/check", HOUSE | {"edit": "1"})
    yield "back to the form as it was", told(again, 200, "Periksa bidang dan bangunan") + ([] if 'value="6,5"' in again[2] and 'value="rumah_tunggal" selected' in again[2] else ["what was typed is gone"])
    for name in ("examples/rumah.geojson",):
        with open(name, "rb") as file:
            yield name, told(post(served, "/check", {}, [("file", "rumah.geojson", file.read())]), 200, "Aturan pada")
    kml = ("<?xml version='1.0'?><kml xmlns='http://www.opengis.net/kml/2.2'><Document><Placemark><name>plot</name><Polygon><outerBoundaryIs><LinearRing><coordinates>"
           "123.6160,-10.2051 123.6161,-10.2051 123.6161,-10.2052 123.6160,-10.2052 123.6160,-10.2051</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>")
    yield "a KML file", told(post(served, "/check", {"activity": "rumah_tunggal"}, [("file", "bidang.kml", kml.encode())]), 200, "Aturan pada")


def wrong_forms(served):
    yield "nothing filled in", told(post(served, "/check", {}), 422, "Bidang tanah belum dipilih", "Ada yang perlu dibetulkan")
    yield "an unknown parcel", told(post(served, "/check", {"parcel": "99"}), 422, "Tidak ada bidang bernomor 99")
    yield "two plots", told(post(served, "/check", {"parcel": PARCEL, "corners": SQUARE}), 422, "lebih dari satu cara")
    yield "corners that are none", told(post(served, "/check", {"corners": "satu dua\n-10 x"}), 422, "Baris 2 bukan dua angka")
    yield "corners the wrong way round", told(post(served, "/check", {"corners": SQUARE.replace("-10", "123", 1)}), 422, "Lintang pada baris 1 lebih dari 90 derajat")
    yield "half a rectangle", told(post(served, "/check", {"parcel": PARCEL, "length": "8"}), 422, "Lebar bangunan belum diisi", "Jarak dari sisi jalan belum diisi")
    many = post(served, "/check", {"parcel": "99", "length": "x", "floors": "dua", "height_m": "tiga"})
    yield "everything at once", told(many, 422, "Tidak ada bidang bernomor 99", "\"x\" bukan angka", "Lebar bangunan belum diisi", "\"dua\" bukan angka", "\"tiga\" bukan angka")
    yield "a point in English", told(post(served, "/check", HOUSE | {"floor_area_m2": "1,500", "lang": "en"}), 422, "may mean two numbers")
    yield "a comma in Indonesian", told(post(served, "/check", HOUSE | {"height_m": "3,125"}), 200, "Aturan pada")
    for field in ("floors", "height_m", "floor_area_m2"):
        yield f"no {field}", told(post(served, "/check", HOUSE | {field: "0"}), 422, "harus lebih dari 0")
    yield "less than none", told(post(served, "/check", HOUSE | {"green_area_m2": "-1"}), 422, "tidak boleh kurang dari 0")
    yield "floors smaller than the footprint", told(post(served, "/check", HOUSE | {"floor_area_m2": "17,3"}), 422, "kurang dari sepertiga tapaknya, 52 m²")
    yield "just not", told(post(served, "/check", HOUSE | {"floor_area_m2": "17,4"}), 200, "Aturan pada")
    yield "more green than ground", told(post(served, "/check", HOUSE | {"green_area_m2": "90000"}), 422, "lebih besar daripada bidangnya")
    warehouse = post(served, "/check", HOUSE | {"activity": "gudang"})
    yield "where a forbidden activity may be", told(warehouse, 200, "Tidak sesuai", "Kegiatan ini tidak diizinkan di sini", "Lihat di mana boleh") + ([] if "/find?q=gudang&amp;date=2026-11-24" in warehouse[2] else ["no link"])
    for asked, field, *words in (("kost", {}, "Rumah kos"), ("toko", {}, "Toko"), ("KBLI 55900", {}, "Rumah kos"), ("rumah", {"activity": "rumah_dinas"}, "Rumah dinas")):
        yield f"an activity called {asked}", told(post(served, "/check", HOUSE | {"activity": "", "activity_words": asked} | field), 200, "Aturan pada", *(f"Dinilai sebagai: {word}." for word in words))
    for asked, *words in (("usaha", "dapat berarti: Industri kecil dan rumahan"), ("ikan", "dapat berarti: Budi daya ikan"), ("4711", "dapat berarti: ")):
        yield f"{asked} names nothing", told(post(served, "/check", HOUSE | {"activity": "", "activity_words": asked}), 422, *words)
    yield "a name and another activity", told(post(served, "/check", HOUSE | {"activity": "apotek", "activity_words": "toko"}), 422, "bukan kegiatan yang dipilih dari daftar")
    yield "words before the plan", told(post(served, "/check", HOUSE | {"activity": "", "activity_words": "kost", "date": "2025-12-31"}), 422, "no-plan-in-force")
    named = json.loads(Path("examples/rumah.geojson").read_text(encoding="utf-8"))
    yield "words and the activity of a file", told(post(served, "/check", {"activity_words": "kost"}, [("file", "rumah.geojson", json.dumps(named).encode())]), 422, "atau yang ada dalam berkas")
    yield "words of several activities", told(post(served, "/check", HOUSE | {"activity": "", "activity_words": "rumah"}), 422, "\"rumah\" dapat berarti: ", "Rumah dinas, Rumah kopel, Rumah kos", "Tulis lebih lengkap")
    yield "words of no activity", told(post(served, "/check", HOUSE | {"activity": "", "activity_words": "<b>kapal selam"}), 422, "Tidak ada kegiatan yang disebut \"<b>kapal selam\"")
    yield "words and another activity", told(post(served, "/check", HOUSE | {"activity": "gudang", "activity_words": "kost"}), 422, "bukan kegiatan yang dipilih dari daftar")
    yield "a plot alone says so", told(post(served, "/check", {"parcel": PARCEL, "activity": "rumah_kos"}), 200, "Bangunan belum dinilai")
    twice = multipart(HOUSE)[:-len(b"--BB--\r\n")] + multipart({"floors": "1"})
    status, body = served.ask("POST", "/check", twice, {"Content-Type": "multipart/form-data; boundary=BB", "Accept": "text/html"})
    yield "a field twice", told((status, Page(body.decode()), ""), 422, "Isian floors dikirim dua kali")
    for field in ("activity_words", "parcel", "floors", "crs"):
        long = post(served, "/check", HOUSE | {field: "rumah " * 100_000})
        yield f"a {field} without end", told(long, 422, f"Isian {field} terlalu panjang") + ([] if len(long[2]) < 100_000 else [f"{len(long[2])} bytes"])
    yield "a field that there is not", told(post(served, "/check", HOUSE | {"foo": "1"}), 422, "Isian foo tidak dikenal")
    code = post(served, "/check", {"corners": "101000 373000\n101010 373000\n101010 373010", "building_corners": "101000 373000\n101010 373000\n101010 373010", "order": "easting_northing", "crs": "foo"})
    yield "one fault of two fields once", [] if code[2].count('href="#crs"') == 1 else [f"{code[2].count('#crs')} times"]
    yield "a word for a number", told(post(served, "/check", HOUSE | {"floors": "dua"}), 422, "\"dua\" bukan angka")
    yield "a point that may part thousands", told(post(served, "/check", HOUSE | {"floor_area_m2": "1.250"}), 422, "dapat berarti dua angka")
    yield "a coordinate system for degrees", told(post(served, "/check", {"corners": SQUARE, "crs": "foo"}), 422, "Sistem koordinat hanya untuk timur, utara")
    yield "a code that is none", told(post(served, "/check", {"corners": "101000 373000\n101010 373000\n101010 373010", "order": "easting_northing", "crs": "foo"}), 422, "bukan kode EPSG")
    yield "1e999", told(post(served, "/check", HOUSE | {"floors": "1e999"}), 422, "bukan angka")
    yield "a number without a building", told(post(served, "/check", {"parcel": PARCEL, "floors": "2"}), 422, "bangunannya belum digambar")
    yield "a crossing plot", told(post(served, "/check", {"corners": "-10.2051, 123.6160\n-10.2052, 123.6161\n-10.2051, 123.6161\n-10.2052, 123.6160", "activity": "rumah_tunggal"}), 422, "ring-self-crossing")
    yield "a picture for a file", told(post(served, "/check", {}, [("file", "foto.png", b"\x89PNG\r\n\x1a\n" + b"x" * 50)]), 422, "Ada yang perlu dibetulkan")
    yield "a date that is none, and what else is wrong", told(post(served, "/check", HOUSE | {"date": "2026-02-30", "floors": "dua"}), 422, "bukan tanggal", "\"dua\" bukan angka")
    yield "a date that is none", told(post(served, "/check", HOUSE | {"date": "2026-02-30"}), 422, "bukan tanggal")
    for word in ("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' OR 1=1 --"):
        for field in (*HOUSE, "corners", "building_corners", "kbli", "crs"):
            status, page, text = post(served, "/check", HOUSE | {field: word})
            yield f"{word} in {field}", ([] if status in (200, 422) else [str(status)]) + page.faults + (["run"] if "<script>" in text or "<img src=x" in text else [])
        status, page, text = post(served, "/check", HOUSE, [("file", word, b"{}")])
        yield f"a file called {word}", ([] if status == 422 else [str(status)]) + page.faults + (["run"] if "<script>" in text or "<img src=x" in text else [])


def width_of(picture):
    """Of a PNG; nothing of what is none."""
    return int.from_bytes(picture[16:20], "big") if picture.startswith(b"\x89PNG") else None


def saved(served):
    """Save and share: the page, the bytes, the picture, the delete link."""
    with open("examples/rumah.geojson", encoding="utf-8") as file:
        proposal = file.read()
    connection = http.client.HTTPConnection("127.0.0.1", served.port)
    connection.request("POST", "/verdict", multipart({"proposal": proposal, "date": "2026-11-24", "lang": "id"}), {"Content-Type": "multipart/form-data; boundary=BB", "Accept": "text/html"})
    made = connection.getresponse()
    made.read()
    link, cookie = made.getheader("Location").split("?")[0], made.getheader("Set-Cookie")
    yield "saved", [] if made.status == 303 and re.fullmatch(r"/verdict/[0-9a-f]{32}", link) and "HttpOnly; SameSite=Strict" in cookie and f"Path={link};" in cookie else [f"{made.status} {link} {cookie}"]
    status, page = served.ask("GET", link, headers={"Accept": "text/html", "Cookie": "other=1; " + cookie.split(";")[0]})
    yield "the page of its maker", told((status, Page(page.decode()), ""), 200, "Hapus hasil ini", "Sesuai", f"http://127.0.0.1:{served.port}{link}")
    key = re.search(r"<code>([^<]+)</code>", page.decode()).group(1)
    status, page = served.ask("GET", link, headers={"Accept": "text/html"})
    yield "its page", told((status, Page(page.decode()), ""), 200, "Sesuai", "Unduh GeoJSON", "Tersimpan sampai")
    again = served.ask("GET", link, headers={"Accept": "text/html"})[1]
    yield "its page again", [] if again == page else ["other bytes"]
    yield "nobody else's key", [] if key not in page.decode() and "Rumah contoh di Sikumana" not in page.decode() else ["the page of a link shows the key or the title"]
    verdict = served.ask("GET", link)[1]
    yield "its bytes", [] if json.loads(verdict)["verdict"]["outcome"] == "conforming" and served.ask("GET", link + "?f=json")[1] == verdict else ["not the document"]
    for query, width in (("", 640), ("?lang=en&width=800&height=600&dpi=192", 1600), ("?for=print", 1433), ("?for=print&dpi=96", 688)):
        status, picture = served.ask("GET", link + "/map.png" + query)
        yield f"its picture {query}", [] if status == 200 and width_of(picture) == width else [f"{status}, {width_of(picture)} pixels"]
    yield "no other use of a picture", [] if served.ask("GET", link + "/map.png?for=fun")[0] == 400 else ["not refused"]
    status, picture = served.ask("POST", "/check/map.png?for=print&date=2026-11-24&lang=id", proposal)
    yield "the same picture of what is not stored", [] if status == 200 and picture == served.ask("GET", link + "/map.png?for=print&lang=id")[1] else [f"{status}"]
    for body in ("", "{}", '{"type": "FeatureCollection", "features": []}'):
        status = served.ask("POST", "/check/map.png", body)[0]
        yield f"no picture of {body}", [] if 400 <= status < 500 else [f"{status}"]
    form = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "text/html"}
    ask = lambda headers: (lambda answer: (answer[0], Page(answer[1].decode()), answer[1].decode()))(served.ask("GET", link + "/delete", headers=headers))
    own = ask({"Accept": "text/html", "Cookie": cookie.split(";")[0]})
    yield "its maker confirms", told(own, 200, "Hapus hasil ini?", "Kembali tanpa menghapus") + ([] if f'name="key" value="{key}"' in own[2] else ["its key is asked for"])
    other = ask({"Accept": "text/html"})
    yield "another is asked for the key", told(other, 200, "Kunci hapus") + (["the key is told"] if key in other[2] else [])
    status, page = served.ask("POST", link + "/delete", "key=wrong&lang=id", form)
    yield "a wrong key", told((status, Page(page.decode()), ""), 404, "Kunci itu tidak cocok", "Kunci hapus")
    yield "no deletion of what never was", [] if {served.ask("GET", "/verdict/" + "0" * 32 + "/delete")[0], served.ask("POST", "/verdict/" + "0" * 32 + "/delete", "key=1", form)[0]} == {404} else ["not refused"]
    yield "its key", [] if served.ask("POST", link + "/delete", f"key={key}&lang=id", form)[0] == 303 else ["not deleted"]
    status, page = served.ask("GET", link, headers={"Accept": "text/html"})
    yield "gone", told((status, Page(page.decode()), ""), 410, "dihapus atau kedaluwarsa", "Periksa kembali")
    yield "never there", told((*(lambda a: (a[0], Page(a[1].decode())))(served.ask("GET", "/verdict/" + "0" * 32, headers={"Accept": "text/html"})), ""), 404, "Hasil penilaian tidak ditemukan")


def main(binary):
    with sample_city(binary) as served:
        faults = [f"{name}: {fault}" for part in (forms, wrong_forms, saved) for name, found in part(served) for fault in found]
    print(*faults[:40], f"{len(faults)} faults", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
