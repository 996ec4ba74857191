#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The officers' desk: who may, every number of its pages against SQL on the very file, exports, hostile files.
Usage: desk.py SIPEJUANG [few]
few: a few hundred made-up buildings in the place of the sample city's, for programs that a sanitizer slows down."""
import csv
import html
import io
import json
import re
import sqlite3
import stat
import sys
import time
import urllib.parse
from pathlib import Path

from officers import City, Office, data_folder, ordered_by_form, square, told
from served import Served


def token(served, office):
    path = Path(served.folder, "admin-token")
    yield "the token is for its owner alone", stat.S_IMODE(path.stat().st_mode) == 0o600
    yield "it is 256 bits", re.fullmatch(r"[0-9a-f]{64}", office.token) is not None
    yield "its path is told at the start, itself never", str(path) in served.logged() and office.token not in served.logged()
    for target in ("/desk", "/desk/screens/" + "0" * 32, "/ogc/jobs", "/ogc/jobs/" + "0" * 32, "/desk/screens/1/tiles/0/0/0"):
        yield f"{target} without it", served.ask("GET", target)[0] == 401
        yield f"{target} with a wrong one", served.ask("GET", target, headers={"Authorization": "Bearer " + "0" * 64})[0] == 401
    status, _ = served.ask("GET", "/desk", headers={"Accept": "text/html"})
    yield "people are led to the sign-in page", status == 303
    yield "no order without it", served.ask("POST", "/ogc/processes/screen/execution", "{}")[0] == 401
    began = time.monotonic()
    answer = served.raw(b"POST /desk/screens HTTP/1.1\r\nHost: x\r\nContent-Length: 60000000\r\n\r\n", timeout=5)[0]
    yield "no body is awaited from those without it", answer.startswith(b"HTTP/1.1 401") and time.monotonic() - began < 4
    yield "no form without it", served.ask("POST", "/desk/screens", "")[0] == 401
    for cookie in ("x", "2099-01-01T00:00:00Z.", "2099-01-01T00:00:00Z." + "0" * 64):
        yield f"no forged pass {cookie}", served.ask("GET", "/desk", headers={"Cookie": f"sipejuang-desk={cookie}"})[0] == 401


def sign_in(served, office):
    kind = "application/x-www-form-urlencoded"
    send = lambda key, to: served.raw(f"POST /desk/sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: {kind}\r\nConnection: close\r\nContent-Length: "
                                      f"{len(b := urllib.parse.urlencode({'token': key, 'next': to}))}\r\n\r\n{b}".encode())[0].decode()
    answer = send(office.token, "/desk/screens/1?rule=kdb")
    yield "the token opens, and leads back", "303" in answer.split("\r\n")[0] and "Location: /desk/screens/1?rule=kdb" in answer
    yield "the pass is kept from scripts and from other sites", all(word in answer for word in ("HttpOnly", "SameSite=Strict", "Max-Age=43200"))
    yield "the token itself is no pass", office.token not in answer
    cookie = re.search(r"Set-Cookie: ([^;]+)", answer).group(1)
    yield "the pass opens", served.ask("GET", "/desk", headers={"Cookie": cookie})[0] == 200
    later = cookie.replace(cookie.split("=")[1][:4], "2999")
    yield "a pass made longer does not", served.ask("GET", "/desk", headers={"Cookie": later})[0] == 401
    yield "a wrong token", "401" in send("0" * 64, "/desk").split("\r\n")[0] and "Kunci itu tidak cocok" in send("0" * 64, "/desk")
    for to in ("https://evil.example", "//evil.example", "/\\evil.example", "/desk//evil", "/desk\r\nX: y", "/map"):
        answer = send(office.token, to)
        refused = "401" in answer.split("\r\n")[0]  # a form with control characters is none
        yield f"no way to {to!r}", (refused or "Location: /desk\r\n" in answer) and "\r\nX: y" not in answer


def pages(served, office, job, path):
    """The desk against SQL on the very file."""
    db = sqlite3.connect(path)
    one = lambda sql, *values: db.execute(sql, values).fetchone()[0]
    home = f"/desk/screens/{job}"
    page = office.page(home)
    spoken = lambda n: f"{n:,}".replace(",", ".")
    yield "all lands", f"{spoken(one('SELECT count(*) FROM summary'))} bidang tanah (dengan bangunannya)" in page
    for outcome, words in (("violates", "melanggar"), ("undetermined", "ada yang tidak dapat dinilai"), ("conditional", "bersyarat")):
        yield f"lands: {outcome}", f">{spoken(one('SELECT count(DISTINCT land_fid) FROM findings WHERE outcome=?', outcome))} {words}<" in page
    for rule, count in db.execute("SELECT rule, count(DISTINCT land_fid) FROM findings WHERE outcome='violates' GROUP BY rule"):
        yield f"violate {rule}", re.search(rf'<option value="{re.escape(rule)}">[^<]*\({spoken(count)}\)<', page) is not None
    for name, count in db.execute("SELECT kelurahan, count(DISTINCT s.fid) FROM summary s JOIN findings f ON f.land_fid=s.fid WHERE f.outcome='violates' GROUP BY kelurahan"):
        yield f"violate in {name}", f'<option value="{name or "none"}">{name or "Tidak disebut"} ({spoken(count)})<' in page
    seen = []
    for number in range(1, 1 + -(-one("SELECT count(*) FROM summary") // 50)):
        seen += [int(n) for n in re.findall(r'href="[^"]*[?&;]land=(\d+)[^"]*">[^<]+</a> <span class="state', office.page(f"{home}?page={number}"))]
    yield "the pages hold every land once", sorted(seen) == list(range(1, one("SELECT count(*) FROM summary") + 1))
    violating = {fid for (fid,) in db.execute("SELECT DISTINCT land_fid FROM findings WHERE outcome='violates'")}
    yield "what violates stands first", set(seen[:len(violating)]) == violating
    gravest = db.execute('SELECT land_fid, max(CASE WHEN "limit" IS NULL OR "limit"=0 OR margin IS NULL THEN 1.0 ELSE abs(margin/"limit") END) w FROM findings '
                         "WHERE outcome='violates' GROUP BY land_fid").fetchall()
    worst = dict(gravest)
    yield "the gravest first", all(worst[a] >= worst[b] - 1e-6 for a, b in zip(seen, seen[1:]) if a in violating and b in violating)
    land = one("SELECT land_fid FROM findings WHERE outcome='violates' ORDER BY fid DESC")
    shown = office.page(f"{home}?land={land}")
    for message, in db.execute("SELECT message_id FROM findings WHERE land_fid=?", (land,)):
        yield f"land {land}: {message}", message.replace('"', "&quot;").replace("'", "&#39;") in shown or message in shown
    rule, count = db.execute("SELECT rule, count(DISTINCT land_fid) FROM findings WHERE outcome='violates' GROUP BY rule ORDER BY 2 DESC").fetchone()
    yield "filtered by rule and outcome", f"<p>{spoken(count)} bidang" in office.page(f"{home}?rule={rule}&outcome=violates")
    yield "English", "parcels (with their buildings)" in office.page(f"{home}?lang=en")
    for query in ("", "?rule=land_use", "?rule=kdb", "?outcome=conditional", f"?rule={rule}&outcome=undetermined", "?subject=0", "?kelurahan=" + urllib.parse.quote(one("SELECT kelurahan FROM summary ORDER BY kelurahan DESC LIMIT 1") or "none")):
        if re.search(r"rule=(\w+)", query) and not one("SELECT count(*) FROM findings WHERE rule=?", re.search(r"rule=(\w+)", query).group(1)):
            continue
        for href, count in re.findall(r'<a href="([^"]+)" class="state \w+">([\d.]+) ', office.page(home + query)):
            there = office.page(html.unescape(href))
            found = re.search(r"<p>([\d.]+) bidang tanah", there)
            yield f"{query}: {href} holds what it says: {count}", (found.group(1) if found else "0") == count
    yield "the other language keeps the choice", f'href="{home}?rule={rule}&amp;lang=en"' in office.page(f"{home}?rule={rule}") and f'href="{home}?rule={rule}&amp;land=1&amp;lang=id"' in office.page(
        f"{home}?rule={rule}&land=1&lang=en")
    asked = [value for (value,) in db.execute("SELECT value FROM run WHERE key='not_asked'")]
    yield "what was not asked is told", ("Hasil ini sebagian saja" in page) == bool(asked)
    for query in ("?rule=none", "?kelurahan=x", "?outcome=complies", "?land=0", "?land=99999999", "?land=x", "?page=0", "?page=-1", "?page=x", "?rule=kdb'--", "?order=1"):
        status, body = office.ask("GET", home + query)
        yield f"{query}: {status}", status == 400 and b'"code"' in body


def exports(served, office, job, path):
    db = sqlite3.connect(path)
    status, body = office.ask("GET", f"/desk/screens/{job}/findings.csv?lang=en")
    yield "UTF-8 with its mark", status == 200 and body.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(body.decode("utf-8-sig"), newline="")))
    yield "every finding once", len(rows) == db.execute("SELECT count(*) FROM findings").fetchone()[0]
    yield "in place", all(123 < float(row["lon"]) < 124.5 and -11 < float(row["lat"]) < -9.5 for row in rows)
    yield "the sample says so in each row", {row["mark"] for row in rows} == {"SAMPLE - not a legal basis"}
    rule, = db.execute("SELECT rule FROM findings ORDER BY fid DESC LIMIT 1").fetchone()
    status, body = office.ask("GET", f"/desk/screens/{job}/findings.csv?lang=en&rule={rule}")
    rows = list(csv.DictReader(io.StringIO(body.decode("utf-8-sig"), newline="")))
    yield "filtered", rows and {row["rule"] for row in rows} == {rule}
    body = office.ask("GET", f"/desk/screens/{job}/findings.csv")[1].decode("utf-8-sig")
    local = list(csv.DictReader(io.StringIO(body, newline=""), delimiter=";"))
    yield "in Indonesian as a spreadsheet there reads it", len(local) == db.execute("SELECT count(*) FROM findings").fetchone()[0] and {row["tanda"] for row in local} == {
        "CONTOH - bukan dasar hukum"} and all(re.fullmatch(r"(-?\d+(,\d+)?)?", row["terukur"]) for row in local) and {row["hasil"] for row in local} <= {
        "Tidak memenuhi", "Bersyarat", "Tidak dapat dinilai"}
    yield "the GeoPackage whole", office.ask("GET", f"/desk/screens/{job}/result.gpkg")[1] == path.read_bytes()


def hostile_files(served, office, folder):
    feature = lambda own, geometry=square(0): {"type": "Feature", "geometry": geometry, "properties": {"id": own}}
    city = lambda *features: json.dumps({"type": "FeatureCollection", "features": list(features)}).encode()
    ids = ["=1+1", "<script>alert(1)</script>", "@SUM(A1)", "-2", "\u202eterbalik", 'a"b,c\n;d']
    job = ordered_by_form(office, [("plots", "none")], [("buildings_file", "<b>x</b>.geojson", city(*(feature(own, square(i)) for i, own in enumerate(ids))))])
    yield "odd ids are taken", office.finished(job) == "successful"
    page = office.page(f"/desk/screens/{job}")
    yield "shown as text", "<script>alert" not in page and "&lt;script&gt;alert(1)" in page and "<b>x" not in page
    cells = [cell for row in csv.reader(io.StringIO(office.ask("GET", f"/desk/screens/{job}/findings.csv?lang=en")[1].decode("utf-8-sig"), newline="")) for cell in row]
    formulas = [cell for cell in cells if cell[:1] in "=+@\t" and cell or (cell[:1] == "-" and not re.fullmatch(r"-[\d.]+", cell))]
    yield f"formulas are disarmed: {formulas[:3]}", not formulas and "'=1+1" in cells
    far = {"type": "Polygon", "coordinates": [[[130.0, -5.0], [130.001, -5.0], [130.001, -5.001], [130.0, -5.001], [130.0, -5.0]]]}
    job = ordered_by_form(office, [("buildings", "none")], [("plots_file", "bidang.geojson", city(feature("jauh", far), feature("dekat")))])
    yield "a land outside every plan does not stop the others", office.finished(job) == "successful"
    page = office.page(f"/desk/screens/{job}?outcome=problem")
    yield "it is told as not judged", "jauh" in page and "Gagal dinilai" in page and "dekat" not in page
    number = re.search(r"land=(\d+)", page).group(1)
    page = office.page(f"/desk/screens/{job}?land={number}")
    yield "and why", "Gagal dinilai:" in page and "semua yang diperiksa terpenuhi" not in page
    yield "without buildings the rest is told as not assessed", "Hasil ini sebagian saja" in office.page(f"/desk/screens/{job}")
    both = city({**feature("SAMA"), "properties": {"id": "SAMA"}})
    small = {"type": "Polygon", "coordinates": [[[123.60001, -10.17001], [123.60005, -10.17001], [123.60005, -10.17005], [123.60001, -10.17005], [123.60001, -10.17001]]]}
    job = ordered_by_form(office, [], [("plots_file", "a.geojson", both), ("buildings_file", "b.geojson", city(feature("SAMA", small)))])
    yield "a building with the id of its plot", office.finished(job) == "successful"
    shares = sqlite3.connect(office.result(job, folder)).execute("SELECT kind, round(sum(share), 6) FROM shares GROUP BY plan, subject, kind").fetchall()
    yield f"its shares are its own: {shares}", len({kind for kind, _ in shares}) == 2 and all(share == 1.0 for _, share in shares)
    for name, fields, files in (("an empty file", [], [("buildings_file", "kosong.gpkg", b"")]), ("another name", [], [("building_file", "b.geojson", both)]), ("a word for a layer", [("plots", "x")], []),
                                ("neither", [("plots", "none"), ("buildings", "none")], []), ("a date", [("date", "x")], [])):
        answer = ordered_by_form(office, fields, files)
        yield f"not taken: {name}", len(answer) != 32 and "Pesanan belum diterima" in answer
    for name, kind, body in (("no form", "application/octet-stream", b"x" * 100), ("a form that is cut off", "multipart/form-data; boundary=B", b'--B\r\nContent-Disposition: form-data; name="date"\r\n\r\n2020-01-01\r\n')):
        status, answer = office.ask("POST", "/desk/screens", body, Content_Type=kind, Accept="text/html")
        yield f"not taken: {name}", status == 422 and b"Pesanan belum diterima" in answer
    for value in ("yes", 1, None):
        yield f"all is true or false, not {value}", office.ask("POST", "/ogc/processes/screen/execution", json.dumps({"inputs": {"all": value}}))[0] == 400
    for name, file, content in (("no GeoPackage", "x.gpkg", b"SQLite format 3\0" + b"\0" * 100), ("empty collection", "x.geojson", b'{"type":"FeatureCollection","features":[]}'),
                                ("cut off", "x.geojson", city(feature("a"))[:-20]), ("an image", "x.zip", b"\x89PNG\r\n\x1a\n" + b"\0" * 64), ("a path", "../../etc/passwd", b"root:x"),
                                ("far away", "x.geojson", city(feature("a", {"type": "Point", "coordinates": [0, 0]})))):
        job = ordered_by_form(office, [("plots", "none")], [("buildings_file", file, content)])
        state = office.finished(job)
        status, body = office.ask("GET", f"/ogc/jobs/{job}/results")
        fine = state == "failed" and status == 422 and b'"code"' in body
        if name in ("empty collection", "far away"):  # read, and nothing in it to judge
            fine = fine or (state == "successful" and sqlite3.connect(office.result(job, folder)).execute("SELECT count(*) FROM findings").fetchone()[0] == 0)
        yield f"{name}: {state} {status} {body[:80]}", fine
        yield f"{name}: its page", "screens" in office.page(f"/desk/screens/{job}")
    yield "the server lives", served.ask("GET", "/health/live")[0] == 200


def checks(binary, few):
    with data_folder(binary) as folder, Served(binary, folder) as served:
        office, city = Office(served), City(few, folder)
        yield from token(served, office)
        yield from sign_in(served, office)
        job = ordered_by_form(office, city.form, [("buildings_file", city.buildings.name, city.buildings.read_bytes())])
        yield "an order by form is accepted, and done", len(job) == 32 and office.finished(job) == "successful"
        path = office.result(job, folder)
        yield from pages(served, office, job, path)
        yield from exports(served, office, job, path)
        yield from hostile_files(served, office, folder)


if __name__ == "__main__":
    sys.exit(told(checks(sys.argv[1], sys.argv[2:] == ["few"])))
