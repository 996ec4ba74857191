# SPDX-License-Identifier: Apache-2.0
"""Checks: ours over HTTP beside the spatial part of the same proposals in PostGIS behind pgbench, in turns."""
import json
import math
import subprocess
import sys
from pathlib import Path
from statistics import median

from load import write_requests
from served import Served
from tile_rates import row

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "tests/oracle"))

from database import BIN, Database  # noqa: E402
from geopackage import rows as table_rows  # noqa: E402

ROUNDS, SECONDS, PLAN = 3, 10, "data/kupang"
TABLES = {"parcels": {"id": "text"}, "roads": {"id": "text", "row_width_m": "float8"}}


def load_plan(base, files):
    for table, columns in TABLES.items():
        base.load(table, [("geom", "geometry"), *columns.items()], table_rows(f"{PLAN}/layers/{table}.gpkg", table, ["geom", *columns]))
    base.load("zones", [("geom", "geometry"), ("code", "text")], table_rows(f"{PLAN}/zones.gpkg", "zones", ["geom", "KODSZN"]))
    for table in (*TABLES, "zones"):
        base.sql(f"update {table} set geom = st_setsrid(geom, 23840); create index on {table} using gist (geom); vacuum full analyze {table};")
    shapes = []
    for i, file in enumerate(files):
        parts = {own["properties"]["role"]: json.dumps(own["geometry"]) for own in json.loads(file.read_text(encoding="utf-8"))["features"]}
        shapes.append((i, parts["plot"], parts["building"]))
    base.load("proposals", [("id", "int primary key"), ("plot", "text"), ("building", "text")], shapes)
    base.sql("analyze proposals;")


def pgbench(load, base, number, clients, seconds):
    """In the shape of what wrk tells. pgbench writes the microseconds of each transaction to a file."""
    log = Path(base.folder) / "transactions"
    command = [BIN / "pgbench", "-h", base.folder, "-U", "oracle", "-n", "-M", "prepared", "-c", clients, "-j", 1, "-T", seconds, "-D", f"most={number - 1}",
               "-l", f"--log-prefix={log}", "-f", HERE / "spatial_part.sql", "postgres"]

    def measure():
        done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise SystemExit(f"pgbench: {done.stderr[-2000:]}")
        times = []
        for file in Path(base.folder).glob("transactions.*"):
            times += [int(line.split()[2]) / 1000 for line in file.read_text(encoding="ascii").splitlines()]
            file.unlink()
        times.sort()
        return {"rate": len(times) / seconds, "p50_ms": median(times), "p99_ms": times[math.ceil(0.99 * len(times)) - 1], "faults": 0}

    return load.quiet.calmly(measure)


def measured(load, binary, folder, files, work):
    """Rows by the number of clients."""
    requests = write_requests(work / "checks.txt", [f"POST /check?date=2026-11-24 {file}" for file in files])
    seconds, runs = load.seconds(SECONDS), {}
    with Served(binary, folder) as served, Database() as base:
        load_plan(base, files)
        for _ in range(2 if load.quick else ROUNDS):
            for clients in (1, 2, 4):
                ours = load.wrk(served.port, requests, seconds, connections=clients)
                runs.setdefault((clients, "Si Pejuang, POST /check, whole verdict"), []).append(ours)
                theirs = pgbench(load, base, len(files), clients, seconds)
                runs.setdefault((clients, "PostGIS, one statement, spatial part"), []).append(theirs)
        versions = base.sql("select 'PostgreSQL ' || current_setting('server_version') || ', PostGIS ' || postgis_lib_version() || ', GEOS ' || postgis_geos_version();").strip()
    return [{**row(name, own), "clients": clients} for (clients, name), own in runs.items()], versions
