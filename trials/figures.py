#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Figures of a screening, read from its GeoPackage: nothing is computed here that the engine did not write.

  figures.py parcels OUT.gpkg      parcels by sub-zone: how many lie in two or more, in no zone, outside
  figures.py grid OUT.gpkg         footprints over a cell-aligned grid: polygons against raster
  figures.py outcomes OUT.gpkg     outcomes and findings by rule
  figures.py hazard OUT.gpkg       footprints by class of a hazard raster
Each line: NAME<tab>VALUE.
"""
import sqlite3
import sys


def one(db, sql):
    return db.execute(sql).fetchone()[0]


def parcels(db):
    db.execute("""create temp view zones as select subject, zone, area_m2, share from shares
                  where kind = 'plot' and zone <> ''""")
    db.execute("create temp view two as select subject from zones where share > 0.02 group by subject having count(*) >= 2")
    yield "parcels", one(db, "select count(*) from summary")
    yield "in two or more sub-zones, each over 2 %", one(db, "select count(*) from two")
    second = """select count(*) from (select subject, sum(area_m2 > {0}) n from zones
                where subject not in (select subject from two) group by subject having n >= 2)"""
    for least in ("0", "0.01", "0.1", "1"):
        yield f"of the others, touching a second by more than {least} m2", one(db, second.format(least))
    yield "in no zone by more than 0.01 m2", one(
        db, "select count(*) from shares where kind = 'plot' and zone = '' and area_m2 > 0.01")
    yield "largest area in no zone, m2", one(
        db, "select coalesce(max(area_m2), 0) from shares where kind = 'plot' and zone = ''")
    yield "in no zone at all", one(
        db, "select count(*) from summary where kind = 'plot' and subject not in (select subject from zones)")


def grid(db):
    yield "footprints", one(db, "select count(*) from summary")
    yield "problems", one(db, "select count(*) from problems")
    yield "shares", one(db, "select count(*) from shares")
    yield "in two or more sub-zones", one(
        db, "select count(*) from (select subject from shares where area_m2 > 0.01 group by subject having count(*) > 1)")
    yield "largest difference between polygons and raster, m2", one(db, "select max(abs(raster_difference_m2)) from shares")
    yield "shares that differ by more than 0.01 m2", one(
        db, "select count(*) from shares where abs(raster_difference_m2) > 0.01 or raster_m2 is null")


def outcomes(db):
    for outcome, count in db.execute("select outcome, count(*) from summary group by 1 order by 1"):
        yield f"verdict {outcome}", count
    for rule, outcome, count in db.execute("select rule, outcome, count(*) from findings group by 1, 2 order by 1, 2"):
        yield f"{rule} {outcome}", count


def hazard(db):
    db.execute("""create temp view classes as select subject, object class, measured area from findings
                  where rule like 'hazard:%'""")
    db.execute("create temp view whole as select subject, sum(area_m2) area from shares where kind = 'building' group by 1")
    yield "footprints", one(db, "select count(distinct subject) from classes")
    yield "classes of footprints", one(db, "select count(*) from classes")
    yield "wholly outside the raster", one(
        db, "select count(*) from (select subject from classes group by subject having count(*) = 1 and max(class) = 'outside')")
    yield "footprints whose classes do not sum to their area by 1e-6", one(db, """
        select sum(abs(c.area / w.area - 1) > 1e-6) from (select subject, sum(area) area from classes group by 1) c join whole w using (subject)""")
    for name, count, area in db.execute("select class, count(*), sum(area) from classes group by 1 order by 1"):
        yield f"{name}: footprints", count
        yield f"{name}: m2", f"{area:.2f}"


def main():
    kinds = {"parcels": parcels, "grid": grid, "outcomes": outcomes, "hazard": hazard}
    if len(sys.argv) != 3 or sys.argv[1] not in kinds:
        raise SystemExit(__doc__)
    db = sqlite3.connect(sys.argv[2])
    for name, value in kinds[sys.argv[1]](db):
        print(f"{name}\t{value:.6g}" if isinstance(value, float) else f"{name}\t{value}")


if __name__ == "__main__":
    main()
