#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the numbers of a screened city against PostGIS, which measures everything again in SQL.

  oracle.py PLAN SCREENED.gpkg      exit 1 when a number differs by more than 1e-6 (relative, and absolute below 1)

Reads the plan's layers with its own reader, loads them into a PostgreSQL of its own, and lists each difference.
"""
import csv
import sys
from collections import defaultdict
from pathlib import Path

import airport
from database import TILE, Database
from findings import engine
from geopackage import rows

HERE = Path(__file__).parent
TOLERANCE = 1e-6
NOTHING = 1e-6  # m2: contacts that vanish on the engine's coordinate grid
LAYERS = {
    "parcels": {"id": "text", "green_area_m2": "float8"},
    "buildings": {"id": "text", "parcel": "text", "floors": "float8", "height_m": "float8", "floor_area_m2": "float8",
                  "basement_area_m2": "float8"},
    "roads": {"id": "text", "class": "text", "row_width_m": "float8", "carriageway_width_m": "float8"},
    "rivers": {"id": "text", "width_m": "float8", "dike": "text", "dike_width_m": "float8"},
    "coast": {"id": "text"}, "springs": {"id": "text"}, "power_lines": {"id": "text"},
}


def load(base, plan):
    for table, columns in LAYERS.items():
        names = ["geom", *columns]
        kinds = [("geom", "geometry"), *columns.items()]
        base.load(table, kinds, rows(f"{plan}/layers/{table}.gpkg", table, names))
    base.load("zones", [("geom", "geometry"), ("code", "text")], rows(f"{plan}/zones.gpkg", "zones", ["geom", "KODSZN"]))
    for table in (*LAYERS, "zones"):
        base.sql(f"update {table} set geom = st_setsrid(geom, 23840); create index on {table} using gist (geom); analyze {table};")


def placement(base, raster):
    text = base.sql(f"select min(st_upperleftx(rast)), max(st_upperlefty(rast)), min(st_scalex(rast)) from {raster};")
    return [float(value) for value in text.split()]


def measure_rasters(base, plan):
    base.sql("create table raster_shares (raster text, id text, value float8, share float8);"
             "create table subjects_all as select id, geom from parcels union all select id, geom from buildings;")
    script = (HERE / "rasters.sql").read_text(encoding="utf-8")
    for name in ("terrain", "zoning", "hazard_flood", "hazard_landslide", "hazard_tsunami"):
        base.load_raster(name, f"{plan}/layers/{name}.tif")
        left, top, cell = placement(base, name)
        settings = f"\\set raster {name}\n\\set left {left!r}\n\\set top {top!r}\n\\set cell {cell!r}\n\\set tile {TILE}\n"
        base.sql(settings + script)


def measure(base, plan):
    base.sql((HERE / "measures.sql").read_text(encoding="utf-8"))
    base.sql("\\set reach 3.0\n" + (HERE / "frontage.sql").read_text(encoding="utf-8"))
    measure_rasters(base, plan)
    own, lines = airport.sql(plan)
    base.sql(airport.statements(own, float(base.sql("\n".join(lines)).split()[-1])))


def classes(plan):
    """(kind, from, to, class) of hazards.csv."""
    with open(f"{plan}/hazards.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            yield row["kind"], float(row["from"] or "-inf"), float(row["to"] or "inf"), row["class"]


def raster_values(base, plan):
    """Shares by class of hazard and by sub-zone of the zoning raster."""
    bands = list(classes(plan))
    with open(f"{plan}/subzones.csv", encoding="utf-8") as file:
        zone_of = {float(row["raster_value"]): row["code"] for row in csv.DictReader(file)}
    values = defaultdict(float)
    for line in base.sql("select raster, id, value, share from raster_shares;").splitlines():
        raster, subject, value, share = line.split("\t")
        if raster == "zoning":
            values["raster share", subject, zone_of[float(value)] if value else "NODATA", ""] += float(share)
        for kind, low, high, name in bands:
            if raster == f"hazard_{kind}" and value and low <= float(value) < high:
                values[f"hazard:{kind}", subject, "", name] += float(share)
    return values


def oracle(base, plan):
    values = dict(raster_values(base, plan))
    for line in base.sql("select rule, subject, zone, object, value from measured;").splitlines():
        rule, subject, zone, thing, value = line.split("\t")
        if value:
            values[rule, subject, zone, thing] = float(value)
    return values


def differ(ours, theirs):
    return abs(ours - theirs) > TOLERANCE * max(1.0, abs(ours), abs(theirs))


def compare(ours, theirs):
    counts, worst, differences = defaultdict(int), defaultdict(float), []
    for key, value in sorted(ours.items()):
        rule = key[0]
        other = theirs.get(key, 0.0 if "share" in rule or rule.startswith("hazard:") else None)
        counts[rule] += 1
        if other is None:
            differences.append((*key, value, "not measured"))
            continue
        worst[rule] = max(worst[rule], abs(value - other) / max(1.0, abs(value), abs(other)))
        if differ(value, other):
            differences.append((*key, value, other))
    # A share that only PostGIS sees would be one that the engine lost.
    for key, value in sorted(theirs.items()):
        if key not in ours and key[0] in ("zone_share", "raster share") and value > NOTHING:
            differences.append((*key, "not there", value))
    return counts, worst, differences


def main():
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    plan, screened = sys.argv[1:]
    ours = engine(screened)
    with Database() as base:
        load(base, plan)
        measure(base, plan)
        theirs = oracle(base, plan)
    counts, worst, differences = compare(ours, theirs)
    for rule in sorted(counts):
        print(f"{rule:20} {counts[rule]:6} numbers, largest difference {worst[rule]:.1e}")
    for difference in differences[:200]:
        print("differs:", *difference)
    print(f"{sum(counts.values())} numbers of the engine measured again by PostGIS, {len(differences)} differ")
    return 1 if differences or not counts else 0


if __name__ == "__main__":
    sys.exit(main())
