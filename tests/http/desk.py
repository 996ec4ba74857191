#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The officers' desk and the jobs behind it: who may, orders that survive kill -9, results against the command line and against SQL, hostile files.
Usage: desk.py SIPEJUANG [few]
few: a few hundred made-up buildings in the place of the sample city's, for programs that a sanitizer slows down."""
import contextlib
import csv
import hashlib
import html
import io
import json
import os
import re
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

from served import Served, publish_sample

BUILDINGS = Path("data/kupang/layers/buildings.gpkg")
PARCELS = Path("data/kupang/layers/parcels.gpkg")
DAY = "2026-11-24"


def square(i):
    x, y = 123.600 + i % 20 * 0.0003, -10.170 - i // 20 * 0.0003
    return {"type": "Polygon", "coordinates": [[[x, y], [x + 0.0001, y], [x + 0.0001, y - 0.0001], [x, y - 0.0001], [x, y]]]}


class City:
    """What is screened."""

    def __init__(self, few, folder):
        self.few = few
        self.buildings = BUILDINGS
        if few:
            self.buildings = Path(folder, "bangunan.geojson")
            features = [{"type": "Feature", "geometry": square(i), "properties": {"id": f"B{i}", "floors": i % 9 + 1, "height_m": i % 9 * 4 + 4, "activity": "rumah_tunggal"}} for i in range(300)]
            self.buildings.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
        self.plots = [] if few else ["--plots", str(PARCELS)]
        self.form = [("plots", "none")] if few else []
        self.inputs = {"plots": "none", "buildings": json.loads(self.buildings.read_text())} if few else {}
        self.machine = [*self.plots, "--buildings", str(self.buildings)]


class Office:
    """Talks to a server as one who has the token."""

    def __init__(self, served):
        self.served = served
        self.token = Path(served.folder, "admin-token").read_text(encoding="ascii").strip()

    def ask(self, method, target, body=None, **headers):
        return self.served.ask(method, target, body, {"Authorization": f"Bearer {self.token}", **{k.replace("_", "-"): v for k, v in headers.items()}}, timeout=120)

    def json(self, target):
        status, body = self.ask("GET", target)
        assert status == 200, f"{target}: {status} {body[:200]}"
        return json.loads(body)

    def page(self, target):
        status, body = self.ask("GET", target, Accept="text/html")
        assert status == 200, f"{target}: {status} {body[:300]}"
        return body.decode()

    def order(self, inputs):
        status, body = self.ask("POST", "/ogc/processes/screen/execution", json.dumps({"inputs": inputs}), Prefer="respond-async")
        assert status == 201, f"{status} {body[:300]}"
        return json.loads(body)["jobID"]

    def state(self, job):
        return self.json(f"/ogc/jobs/{job}")["status"]

    def finished(self, job, patience=240):
        for _ in range(patience * 5):
            state = self.state(job)
            if state not in ("accepted", "running"):
                return state
            time.sleep(0.2)
        raise AssertionError(f"job {job} does not end")

    def result(self, job, folder):
        status, body = self.ask("GET", f"/ogc/jobs/{job}/results/screen.gpkg")
        assert status == 200, f"{status} {body[:200]}"
        path = Path(folder, f"{job}.gpkg")
        path.write_bytes(body)
        return path


def form(fields, files=()):
    """multipart/form-data as a browser sends it."""
    boundary = "----sipejuang-desk-test"
    parts = [f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode() for name, value in fields]
    parts += [f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="{file}"\r\nContent-Type: application/octet-stream\r\n\r\n'.encode()
              + content + b"\r\n" for name, file, content in files]
    return b"".join(parts) + f"--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}"


def ordered_by_form(office, fields, files):
    body, kind = form([("date", DAY), ("lang", "id"), *fields], files)
    connection_answer = office.served.raw(
        f"POST /desk/screens HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {office.token}\r\nAccept: text/html\r\nContent-Type: {kind}\r\n"
        f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode() + body, timeout=60)[0].decode(errors="replace")
    found = re.search(r"Location: /desk/screens/([0-9a-f]{32})", connection_answer)
    return found.group(1) if found else connection_answer


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


def processes(served, office):
    listed = json.loads(served.ask("GET", "/ogc/processes")[1])
    yield "both are listed", [own["id"] for own in listed["processes"]] == ["check", "screen"]
    for own in ("check", "screen"):
        told = json.loads(served.ask("GET", f"/ogc/processes/{own}")[1])
        yield f"{own} tells its inputs and outputs", told["id"] == own and told["inputs"] and told["outputs"] and told["jobControlOptions"]
    for method, target in (("GET", "/ogc/processes/none"), ("POST", "/ogc/processes/none/execution")):
        status, body = served.ask(method, target, "{}" if method == "POST" else None)
        yield f"{method} {target}", status == 404 and json.loads(body)["type"].endswith("/no-such-process")
    proposal = Path("examples/rumah.geojson").read_text(encoding="utf-8").strip()
    execute = lambda body: served.ask("POST", "/ogc/processes/check/execution", body)
    plain = served.ask("POST", f"/check?date={DAY}", proposal)[1]
    yield "check answers what /check does, byte for byte", execute(f'{{"inputs":{{"proposal":{proposal},"date":"{DAY}"}}}}') == (200, plain)
    yield "a qualified value", execute(f'{{"inputs":{{"proposal":{{"value":{proposal}}},"date":"{DAY}"}}}}') == (200, plain)
    whole = execute(f'{{"inputs":{{"proposal":{proposal},"date":"{DAY}"}},"response":"document"}}')
    yield "response document", whole[0] == 200 and json.loads(whole[1]) == {"verdict": json.loads(plain)}
    for name, body, wanted in (("no JSON", "{", 422), ("no object", "[]", 400), ("no inputs", "{}", 400), ("inputs no object", '{"inputs":[]}', 400), ("no proposal", '{"inputs":{}}', 400),
                               ("a text", '{"inputs":{"proposal":"x"}}', 400), ("by reference", '{"inputs":{"proposal":{"href":"http://127.0.0.1:1/x"}}}', 400),
                               ("unknown input", f'{{"inputs":{{"proposal":{proposal},"repair":true}}}}', 400), ("no date", f'{{"inputs":{{"proposal":{proposal},"date":"x"}}}}', 400),
                               ("deep", '{"inputs":{"proposal":' + '{"a":' * 3000 + "1" + "}" * 3000 + "}}", 400), ("twice", '{"inputs":{"date":"a","date":"b"}}', 422),
                               ("no GeoJSON", '{"inputs":{"proposal":{}}}', 422)):
        status, answer = execute(body)
        yield f"check, {name}: {status}", status == wanted and b'"code"' in answer
    for name, inputs in (("a word", {"plots": "all"}), ("both none", {"plots": "none", "buildings": "none"}), ("a date", {"date": "2026-13-01"}), ("map no array", {"map": "x"}),
                         ("unknown", {"threads": 9}), ("unknown property", {"map": ["roof=col"]})):
        status, answer = office.ask("POST", "/ogc/processes/screen/execution", json.dumps({"inputs": inputs}))
        yield f"screen, {name}: {status}", status in (400, 422) and b'"code"' in answer


def results(served, office, city, folder):
    """The same rows as the command line gives; the same order, the same bytes."""
    command = Path(folder, "command.gpkg")
    subprocess.run([served.binary, "screen", "--plan", "data/kupang", "--date", DAY, *city.machine, "-o", str(command)], check=True, capture_output=True)
    job = ordered_by_form(office, city.form, [("buildings_file", city.buildings.name, city.buildings.read_bytes())])
    again = ordered_by_form(office, city.form, [("buildings_file", city.buildings.name, city.buildings.read_bytes())])
    yield "an order by form is accepted", len(job) == 32 and len(again) == 32
    status, body = office.ask("GET", f"/ogc/jobs/{again}/results")
    yield "what is not finished has no results", status == 404 and json.loads(body)["type"].endswith("/result-not-ready")
    page = office.page(f"/desk/screens/{again}")
    yield "its page says so, and that it is stored", "tersimpan" in page and "Batalkan" in page
    yield "both end", [office.finished(job), office.finished(again)] == ["successful", "successful"]
    one, two = office.result(job, folder), office.result(again, folder)
    yield "same order, same bytes", one.read_bytes() == two.read_bytes()
    told = office.json(f"/ogc/jobs/{job}/results")["findings"]
    yield "the hash is told", hashlib.sha256(one.read_bytes()).hexdigest() in told["title"] and told["href"].endswith(f"/ogc/jobs/{job}/results/screen.gpkg")
    rows = lambda path, table: sqlite3.connect(path).execute(f"SELECT * FROM {table} ORDER BY fid").fetchall()
    for table in ("summary", "findings", "shares", "problems", "provisions"):
        same = [row[2:] for row in rows(one, table)] == [row[2:] for row in rows(command, table)]
        yield f"{table} as on the command line", same
    listed = lambda query: [own["jobID"] for own in office.json("/ogc/jobs?" + query)["jobs"]]
    created = office.json(f"/ogc/jobs/{job}")["created"]
    yield "both are listed, the latest first", listed("") == [again, job]
    for query, wanted in (("status=successful", 2), ("status=failed", 0), ("status=failed,successful", 2), ("processID=screen", 2), ("processID=check", 0), ("type=process", 2), ("limit=1", 1),
                          (f"datetime={created[:10]}", 2), ("datetime=2020-01-01", 0), ("datetime=../2020-01-01", 0), (f"datetime={created}/..", 2), ("minDuration=0&maxDuration=3600", 2), ("minDuration=3600", 0)):
        yield f"jobs with {query}", len(listed(query)) == wanted
    for query in ("status=done", "processID=x", "type=x", "limit=0", "limit=x", "datetime=x", "datetime=..", "datetime=2026-02-30", "minDuration=-1", "maxDuration=x", "order=1"):
        yield f"refused: jobs with {query}", office.ask("GET", "/ogc/jobs?" + query)[0] == 400
    yield "dismissed", office.ask("DELETE", f"/ogc/jobs/{again}")[0] == 200 and office.state(again) == "dismissed"
    yield "its result is gone", office.ask("GET", f"/ogc/jobs/{again}/results")[0] == 404 and not Path(served.folder, "screens", f"{again}.gpkg").exists()
    yield "it is not listed", again not in [own["jobID"] for own in office.json("/ogc/jobs")["jobs"]]
    status, body = office.ask("GET", "/ogc/jobs/" + "0" * 32)
    yield "no such job", status == 404 and json.loads(body)["type"].endswith("/no-such-job")


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


def survives(binary, city, folder):
    """Killed while a job waits and while one runs; a result that is lost is made again, the same."""
    with Served(binary, folder) as served:
        office = Office(served)
        before = office.order(city.inputs)
        office.finished(before)
        first = hashlib.sha256(office.result(before, folder).read_bytes()).hexdigest()
        jobs = [office.order(city.inputs), office.order(city.inputs)]
        while office.state(jobs[0]) == "accepted":
            time.sleep(0.01)
        served.process.kill()
        served.process.wait()
    os.unlink(Path(folder, "screens", f"{before}.gpkg"))
    yield "no half a result", not list(Path(folder, "screens").glob(f"{jobs[0]}.gpkg"))
    with Served(binary, folder) as served:
        office = Office(served)
        for name, job in (("lost", before), ("running", jobs[0]), ("waiting", jobs[1])):
            yield f"{name} is done", office.finished(job) == "successful"
            yield f"{name} is the same", hashlib.sha256(office.result(job, folder).read_bytes()).hexdigest() == first
        path = Path(folder, "screens", f"{before}.gpkg")
        path.write_bytes(path.read_bytes()[:50_000])
    stray = Path(folder, "screens", "0" * 32 + ".gpkg")
    stray.write_bytes(b"x")
    with Served(binary, folder) as served:
        office = Office(served)
        yield "what no job stands for is gone", not stray.exists()
        office.ask("GET", f"/desk/screens/{before}")
        yield "a damaged result is made again", office.finished(before) == "successful" and hashlib.sha256(office.result(before, folder).read_bytes()).hexdigest() == first
        running = office.order(city.inputs)
        while office.state(running) == "accepted":
            time.sleep(0.01)
        office.ask("DELETE", f"/ogc/jobs/{running}")
        yield "a running one is cancelled", office.state(running) == "dismissed"
        after = office.order(city.inputs)
        yield "the next one is done", office.finished(after) == "successful"
        yield "the cancelled one left nothing", not list(Path(folder, "screens").glob(f"{running}*"))
    said = subprocess.run([binary, "screen", "--data", folder, "--buildings", str(city.buildings)], capture_output=True, text=True, check=False)
    yield "ordered without a server", said.returncode == 0 and json.loads(said.stdout)["status"] == "accepted"
    with Served(binary, folder) as served:
        yield "done by the next one", Office(served).finished(json.loads(said.stdout)["jobID"]) == "successful"


def publishing(binary):
    """What cannot be law beside what is leaves nothing behind."""
    with tempfile.TemporaryDirectory() as parent:
        folder, second = Path(parent, "kota"), Path(parent, "kedua")
        shutil.copytree("tests/cases/plans/kampung", second)
        text = Path(second, "plan.toml").read_text(encoding="utf-8")
        Path(second, "plan.toml").write_text(re.sub(r'^version = ".*?"', 'version = "2"', text, flags=re.M), encoding="utf-8")
        run = lambda *words: subprocess.run([binary, *words], capture_output=True, text=True, check=False)
        run("plan", "import", "--data", str(folder), "tests/cases/plans/kampung")
        run("plan", "publish", "--data", str(folder), "kampung", "1")
        run("plan", "import", "--data", str(folder), str(second))
        yield "alone: refused", "plan-versions-overlap" in run("plan", "publish", "--data", str(folder), "kampung", "2").stdout
        with Served(binary, str(folder)):
            yield "by the server: refused", "plan-versions-overlap" in run("plan", "publish", "--data", str(folder), "kampung", "2").stdout
        listed = {own["version"]: own.get("published_at", "") for own in json.loads(run("plan", "list", "--data", str(folder)).stdout)["plans"]}
        yield f"and not published: {listed}", listed["1"] != "" and listed["2"] == ""
        with Served(binary, str(folder)) as served:
            yield "the server starts again", served.ask("GET", "/health/ready")[0] == 200


def commands(binary, city, folder):
    """--data: the published plans of a folder, whether a server holds it or not."""
    run = lambda *words: subprocess.run([binary, *words], capture_output=True, text=True, check=False)
    house = "examples/rumah.geojson"
    plain = run("check", "--plan", "data/kupang", "--date", DAY, house)
    yield "check --data as check --plan", run("check", "--data", folder, "--date", DAY, house).stdout == plain.stdout != ""
    with Served(binary, folder):
        yield "and while it is served", run("check", "--data", folder, "--date", DAY, house).stdout == plain.stdout
        made = run("screen", "--data", folder, "--date", DAY, *city.machine, "-o", str(Path(folder, "own.gpkg")))
        yield "screen --data -o writes here", made.returncode == 0 and Path(folder, "own.gpkg").exists()
    yield "--plan and --data", run("check", "--plan", "data/kupang", "--data", folder, house).returncode == 2
    yield "neither", run("check", house).returncode == 2
    yield "screen with neither", run("screen", "--plots", str(PARCELS)).returncode != 0
    yield "at the desk no --crs", run("screen", "--data", folder, "--plots", str(PARCELS), "--crs", "23840").returncode != 0
    refused = run("screen", "--data", folder, "--plots", str(PARCELS) + ":parcels")
    yield "at the desk no layer of several", refused.returncode == 3 and "layer-ambiguous" in refused.stdout + refused.stderr
    refused = run("screen", "--data", folder, "--plots", "none.gpkg")
    yield "a file that is not there", refused.returncode == 3
    with tempfile.TemporaryDirectory() as empty:
        yield "nothing published", run("check", "--data", empty, house).returncode == 3 and run("screen", "--data", empty).returncode == 3


def main(binary, few):
    folder = tempfile.mkdtemp(prefix="sipejuang-desk-")
    faults, count = [], 0

    def run(checks):
        nonlocal count
        for name, good in checks:
            count += 1
            if not good:
                faults.append(name)

    with contextlib.ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        publish_sample(binary, folder)
        city = City(few, folder)
        with Served(binary, folder) as served:
            office = Office(served)
            run(token(served, office))
            run(sign_in(served, office))
            run(processes(served, office))
            run(results(served, office, city, folder))
            job = next(own["jobID"] for own in office.json("/ogc/jobs")["jobs"] if own["status"] == "successful")
            path = office.result(job, folder)
            run(pages(served, office, job, path))
            run(exports(served, office, job, path))
            run(hostile_files(served, office, folder))
        run(survives(binary, city, folder))
        run(commands(binary, city, folder))
        run(publishing(binary))
    print(*faults[:40], f"{count} checks, {len(faults)} failed", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:] == ["few"]))
