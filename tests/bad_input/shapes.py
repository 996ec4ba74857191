# SPDX-License-Identifier: Apache-2.0
"""Proposals of the hamlet tests/cases/plans/kampung, good ones to be spoilt. Metres in EPSG:23840; the plot is 10 m by 20 m."""
import copy
import json

X, Y = 104000, 372005
PLOT = [[X, Y], [X + 10, Y], [X + 10, Y + 20], [X, Y + 20], [X, Y]]
HOUSE = [[X + 1, Y + 3], [X + 9, Y + 3], [X + 9, Y + 13], [X + 1, Y + 13], [X + 1, Y + 3]]
CRS = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::23840"}}


def polygon(*rings):
    return {"type": "Polygon", "coordinates": list(rings)}


def feature(name, role, geometry, **properties):
    return {"type": "Feature", "id": name, "properties": {"role": role, **properties}, "geometry": geometry}


def house(**properties):
    known = {"status": "proposed", "floors": 1, "height_m": 4, "floor_area_m2": 80, "basement_area_m2": 0}
    return feature("b1", "building", polygon(HOUSE), **{**known, **properties})


def proposal(*features, **members):
    found = list(features) or [feature("plot", "plot", polygon(PLOT), green_area_m2=60), house()]
    return {"type": "FeatureCollection", "crs": CRS, "proposal": {"activity": "rumah_tunggal"}, "features": found, **members}


def with_plot(*rings, **properties):
    return proposal(feature("plot", "plot", polygon(*rings), **properties))


def with_parts(*parts):
    return proposal(feature("plot", "plot", {"type": "MultiPolygon", "coordinates": list(parts)}))


def with_house(ring=None, **properties):
    made = house(**properties)
    if ring:
        made["geometry"] = polygon(ring)
    return proposal(feature("plot", "plot", polygon(PLOT), green_area_m2=60), made)


def text(document):
    return json.dumps(document)


def replaced(old, new, document=None):
    """The text of a good proposal with a piece of it replaced, for what no JSON writer writes."""
    good = text(copy.deepcopy(document or proposal()))
    assert old in good, old
    return good.replace(old, new, 1)


def moved(ring, dx, dy):
    return [[x + dx, y + dy] for x, y in ring]


def box(x0, y0, x1, y1):
    return [[X + x0, Y + y0], [X + x1, Y + y0], [X + x1, Y + y1], [X + x0, Y + y1], [X + x0, Y + y0]]


def told(what, faults):
    """Prints the faults and how many; the exit code."""
    print(*faults, f"{what}, {len(faults)} faults", sep="\n")
    return 1 if faults else 0
