# SPDX-License-Identifier: Apache-2.0
"""(name, code, document): places, roles, activities, dates and sizes."""
import copy
import math

from shapes import CRS, HOUSE, PLOT, X, Y, feature, house, moved, polygon, proposal, with_house, with_plot

LON_LAT = [[123.6, -10.2], [123.6001, -10.2], [123.6001, -10.1998], [123.6, -10.1998], [123.6, -10.2]]


def without_crs(ring, **members):
    made = with_plot(ring)
    del made["crs"]
    return {**made, **members}


def in_crs(ring, name):
    return {**with_plot(ring), "crs": {"type": "name", "properties": {"name": name}}}


def places():
    yield "longitude and latitude swapped", "coordinates-swapped", without_crs([[y, x] for x, y in LON_LAT])
    yield "metres without CRS", "metres-without-crs", without_crs(PLOT)
    yield "UTM metres without CRS", "metres-without-crs", without_crs(moved(PLOT, 462_000, 8_499_000))
    yield "UTM zone 50 instead of 51", "outside-every-plan", in_crs(moved(box_at(567_000, 8_873_000), 0, 0), "EPSG:32750")
    yield "45 km south", "outside-every-plan", with_plot(moved(PLOT, 0, -45_000))
    yield "in the sea of another zone", "outside-every-plan", with_plot(moved(PLOT, 300_000, 0))
    yield "null island", "outside-every-plan", without_crs([[0, 0], [0.001, 0], [0.001, 0.001], [0, 0]])
    yield "across the antimeridian", "outside-every-plan", without_crs([[179.9, -10], [180, -10], [180, -9.9], [179.9, -10]])
    yield "longitude 200", "coordinate-out-of-range", without_crs([[200, -10], [200.1, -10], [200.1, -9.9], [200, -10]])
    yield "latitude -91", "coordinate-out-of-range", without_crs([[123, -91], [123.1, -91], [123.1, -90.9], [123, -91]])
    yield "unknown EPSG code", "unknown-crs", in_crs(PLOT, "EPSG:999999")
    yield "EPSG code of a vertical system", "crs-not-usable", in_crs(PLOT, "EPSG:5773")
    yield "EPSG code of an ellipsoid", "unknown-crs", in_crs(PLOT, "EPSG:7030")
    yield "CRS as text", "unknown-crs", {**proposal(), "crs": "EPSG:23840"}
    yield "CRS null in name", "unknown-crs", in_crs(PLOT, None)
    yield "CRS with a link", "unknown-crs", {**proposal(), "crs": {"type": "link", "properties": {"href": "http://127.0.0.1:9/"}}}


def box_at(x, y):
    return [[x, y], [x + 10, y], [x + 10, y + 20], [x, y + 20], [x, y]]


def roles():
    plot = feature("plot", "plot", polygon(PLOT))
    bare = {**plot, "properties": {}}
    yield "no feature", "no-plot", {**proposal(), "features": []}
    yield "no plot", "no-plot", proposal(house())
    yield "two plots", "two-plots", proposal(plot, {**plot, "id": "p2"})
    yield "two polygons without role", "role-missing", proposal(bare, {**bare, "id": "x"})
    yield "unknown role", "role-unknown", proposal(plot, feature("g", "garage", polygon(PLOT)))
    yield "role in capitals", "role-unknown", proposal({**plot, "properties": {"role": "PLOT"}})
    yield "role null beside a plot", "role-missing", proposal(plot, {**bare, "id": "x", "properties": {"role": None}})
    yield "same id twice", "duplicate-id", proposal(plot, {**house(), "id": "plot"})
    yield "id a list", "file-not-geojson", proposal({**plot, "id": [1]})
    yield "unknown status", "status-unknown", with_house(status="dibongkar")
    yield "unknown front road", "front-road-unknown", with_plot(PLOT, front_road="J-99999")
    yield "front road a truth value", "front-road-unknown", with_plot(PLOT, front_road=True)
    yield "edges too few", "edges-invalid", with_plot(PLOT, edges=["front"])
    yield "edges of unknown words", "edges-invalid", with_plot(PLOT, edges=["front", "left", "rear", "side"])


def statements():
    def stated(**members):
        made = copy.deepcopy(proposal())
        made["proposal"] = members
        return made

    yield "unknown activity", "activity-unknown", stated(activity="istana_pasir")
    yield "activity a number", "activity-unknown", stated(activity=7)
    yield "KBLI of three digits", "kbli-invalid", stated(kbli="471")
    yield "KBLI with letters", "kbli-invalid", stated(kbli="47A12")
    yield "KBLI a number", "kbli-invalid", stated(kbli=47112)
    yield "date of 30 February", "date-invalid", stated(date="2026-02-30")
    yield "date in words", "date-invalid", stated(date="besok")
    yield "date the other way round", "date-invalid", stated(date="24-11-2026")
    yield "date before every plan", "no-plan-in-force", stated(date="1900-01-01")
    yield "statement a list", "file-not-geojson", {**proposal(), "proposal": []}


def crowded(count):
    """One house drawn so many times, each a millimetre further on."""
    houses = [{**house(), "id": f"b{k}", "geometry": polygon(moved(HOUSE, k / 1000, 0))} for k in range(count)]
    return proposal(feature("plot", "plot", polygon(PLOT)), *houses)


def sizes():
    def circle(count):
        turn = 2 * math.pi / count
        ring = [[X + 5 + 5 * math.cos(turn * k), Y + 5 + 5 * math.sin(turn * k)] for k in range(count)]
        return [*ring, ring[0]]

    star = [[X + 5 + (5 if k % 2 else 4) * math.cos(math.pi * k / 10_000), Y + 5 + (5 if k % 2 else 4) * math.sin(math.pi * k / 10_000)]
            for k in range(20_000)]
    scribble = [[X + (k * 7919 % 1000) / 100, Y + (k * 104_729 % 1000) / 100] for k in range(300)]
    yield "a million vertices", "geometry-too-complex", with_plot(circle(1_000_000))
    yield "a star of 20,000", "geometry-too-complex", with_plot([*star, star[0]])
    yield "a scribble of 300", "ring-self-crossing", with_plot([*scribble, scribble[0]])
    yield "500 footprints on one place", "geometry-too-complex", crowded(500)
    yield "5,001 vertices", "geometry-too-complex", with_plot(circle(5_001))


def cases():
    yield from places()
    yield from roles()
    yield from statements()
    yield from sizes()
