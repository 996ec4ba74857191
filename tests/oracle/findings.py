# SPDX-License-Identifier: Apache-2.0
"""What the engine says: the tables of a screening, as {(rule, subject, zone, object): value}."""
import sqlite3

# Facts that hold whatever the zone is: the zone only says which limit counts.
BY_OBJECT = {"gsb", "building_distance", "sempadan_sungai", "sempadan_pantai", "sempadan_mata_air", "sutt", "ruwasja"}


def engine(path):
    values = {}
    with sqlite3.connect(path) as base:
        for rule, subject, thing, measured in base.execute("select rule, subject, object, measured from findings "
                                                           "where measured is not null"):
            hazard = rule.startswith("hazard:")
            if rule == "kkop":
                continue
            values[rule, subject, "", thing if rule in BY_OBJECT or hazard else ""] = measured
        for subject, limit in base.execute('select subject, "limit" from findings where rule = \'kkop\' and measured is not null'):
            if limit is not None:
                values["kkop room", subject, "", ""] = limit
        for subject, zone, area, raster in base.execute("select subject, zone, area_m2, raster_m2 from shares"):
            values["zone_share", subject, zone, ""] = area
            if raster is not None:
                values["raster share", subject, zone, ""] = raster
    return values
