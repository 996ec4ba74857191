#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Jobs and OGC API - Processes: results against the command line, orders that survive kill -9, what is published, commands with --data.
Usage: jobs.py SIPEJUANG [few | brief]
few: as in desk.py"""
import hashlib
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from officers import DAY, PARCELS, City, Office, data_folder, ordered_by_form, told
from served import Served


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


def checks(binary, how):
    """`few` lands, for a server that a sanitizer slows down; `brief`: and nothing that needs many screenings."""
    with data_folder(binary) as folder:
        city = City(how in (["few"], ["brief"]), folder)
        with Served(binary, folder) as served:
            office = Office(served)
            yield from processes(served, office)
            yield from results(served, office, city, folder)
        if how != ["brief"]:
            yield from survives(binary, city, folder)
            yield from commands(binary, city, folder)
    yield from publishing(binary)


if __name__ == "__main__":
    sys.exit(told(checks(sys.argv[1], sys.argv[2:])))
