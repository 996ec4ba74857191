# SPDX-License-Identifier: Apache-2.0
"""(name, code, bytes or document): numbers, and the text of the JSON."""
from shapes import PLOT, X, Y, proposal, replaced, text, with_house, with_plot

GOOD = '"height_m": 4'
CORNER = f"[{X}, {Y}]"


def numbers():
    for literal in ("NaN", "Infinity", "-Infinity", "nan"):
        yield f"height {literal}", "coordinate-not-finite", replaced(GOOD, f'"height_m": {literal}')
    for literal in ("1e999", "-1e999"):
        yield f"height {literal}", "number-out-of-range", replaced(GOOD, f'"height_m": {literal}')
    for literal in ("0x10", "+4", ".5", "5.", "01", "1_000", "4,5", "1e", "--4"):
        yield f"height {literal}", "file-not-json", replaced(GOOD, f'"height_m": {literal}')
    yield "coordinate NaN", "coordinate-not-finite", replaced(CORNER, f"[NaN, {Y}]")
    yield "coordinate 1e999", "number-out-of-range", replaced(CORNER, f"[1e999, {Y}]")
    yield "coordinate 1e308", "coordinate-out-of-range", replaced(CORNER, f"[1e308, {Y}]").replace(CORNER, f"[1e308, {Y}]")
    yield "coordinate of 23 digits", "number-out-of-range", with_plot([[10 ** 22, Y], *PLOT[1:4], [10 ** 22, Y]])
    yield "coordinate as text", "coordinates-invalid", replaced(CORNER, f'["{X}", {Y}]')
    yield "coordinate with decimal comma", "coordinates-invalid", replaced(CORNER, f'["{X},5", {Y}]')
    yield "coordinate null", "coordinates-invalid", replaced(CORNER, f"[null, {Y}]")
    yield "one ordinate", "coordinates-invalid", replaced(CORNER, f"[{X}]")
    yield "ordinates in a list", "coordinates-invalid", replaced(CORNER, f"[[{X}], {Y}]")
    yield "height as text", "number-expected", with_house(height_m="4")
    yield "height with a unit", "number-expected", with_house(height_m="4 m")
    yield "height with decimal comma", "number-expected", with_house(height_m="4,5")
    yield "height true", "number-expected", with_house(height_m=True)
    yield "height a list", "number-expected", with_house(height_m=[4])
    yield "height negative", "number-negative", with_house(height_m=-0.01)
    yield "height 1,000.01", "number-out-of-range", with_house(height_m=1000.01)
    yield "floors negative", "number-negative", with_house(floors=-1)
    yield "floors 201", "number-out-of-range", with_house(floors=201)
    yield "floor area 1e30", "number-out-of-range", with_house(floor_area_m2=1e30)
    yield "basement negative", "number-negative", with_house(basement_area_m2=-5)
    yield "green negative", "number-negative", with_plot(PLOT, green_area_m2=-1)
    yield "green 1e12", "number-out-of-range", with_plot(PLOT, green_area_m2=1e12)
    yield "certificate as text", "number-expected", with_plot(PLOT, certificate_area_m2="200")


def json_texts():
    good = text(proposal())
    for share in (0.1, 0.5, 0.9):
        yield f"cut after {share:.0%}", "file-truncated", good[:int(len(good) * share)]
    yield "without its last brace", "file-truncated", good.rstrip()[:-1]
    yield "UTF-16", "text-not-utf8", good.encode("utf-16")
    yield "UTF-16 big-endian", "driver-not-allowed", good.encode("utf-16-be")
    yield "UTF-32", "text-not-utf8", good.encode("utf-32")
    yield "invalid UTF-8", "text-not-utf8", good.encode().replace(b"plot", b"pl\xff\xfet", 1)
    yield "surrogate alone", "file-not-json", good.replace("plot", "\\ud800", 1)
    yield "NUL between", "file-not-json", good.encode().replace(b", ", b"\x00, ", 1)
    yield "200,000 nested lists", "json-too-deep", "[" * 200_000 + "]" * 200_000
    yield "200,000 opened lists", "json-too-deep", "[" * 200_000
    yield "nested in a property", "json-too-deep", replaced(GOOD, '"x": ' + "[" * 3_000 + "]" * 3_000)
    yield "key twice", "json-duplicate-key", replaced(GOOD, '"height_m": 4, "height_m": 40')
    yield "key twice, once escaped", "json-duplicate-key", replaced(GOOD, '"height_m": 4, "h\\u0065ight_m": 40')
    yield "features twice", "json-duplicate-key", good.replace('"features":', '"features": [], "features":', 1)
    yield "comma at the end", "file-not-json", good[:-1] + ",}"
    yield "two commas", "file-not-json", good.replace(", ", ",, ", 1)
    yield "single quotes", "file-not-json", good.replace('"', "'")
    yield "a comment", "driver-not-allowed", "// rumah\n" + good
    yield "two documents", "file-not-json", good + good
    yield "words behind", "file-not-json", good + " selesai"
    yield "only spaces", "driver-not-allowed", "   \n"
    yield "nothing", "file-empty", ""
    yield "a number", "driver-not-allowed", "42"
    yield "a list", "file-not-geojson", "[]"
    yield "a text", "driver-not-allowed", '"FeatureCollection"'
    yield "an object without type", "file-not-geojson", "{}"
    yield "a topology", "file-not-geojson", '{"type": "Topology", "objects": {}}'
    yield "features an object", "file-not-geojson", '{"type": "FeatureCollection", "features": {}}'
    yield "a feature that is a number", "file-not-geojson", '{"type": "FeatureCollection", "features": [1]}'
    yield "properties a list", "file-not-geojson", good.replace('"properties": {"role": "plot", "green_area_m2": 60}', '"properties": [1]')


def cases():
    yield from numbers()
    yield from json_texts()
