#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The sample city as tiles and as pictures: read by GDAL's MVT driver, every polygon valid, borders shared, the same bytes again, addresses that
do not exist refused, TileJSON and style whole. Usage: tiles.py SIPEJUANG"""
import hashlib
import json
import math
import os
import sys
import tempfile

from osgeo import gdal, ogr

from served import sample_city

gdal.UseExceptions()
PLACE = (123.6070, -10.1772)
PLAN = "/ogc/plans/kupang-contoh/2026-1"


def address(zoom, place=PLACE):
    n = 2 ** zoom
    return (zoom, int((1 - math.asinh(math.tan(math.radians(place[1]))) / math.pi) / 2 * n), int((place[0] + 180) / 360 * n))


def around(zoom):
    z, y, x = address(zoom)
    if zoom == 15:  # a spring
        return [address(zoom, (123.5922, -10.1614)), (z, y, x)]
    return [(z, y + dy, x + dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)] if zoom > 9 else [(z, y, x)]


def path(tile):
    return "{}/tiles/WebMercatorQuad/{}/{}/{}?scheme=1".format(PLAN, *tile)


def faults_of(tile, body, folder):
    """What GDAL says of a tile; zones that overlap or leave gaps where the plan has none."""
    name = os.path.join(folder, "tile.pbf")
    with open(name, "wb") as file:
        file.write(body)
    found, seen = [], set()
    source = gdal.OpenEx(name, gdal.OF_VECTOR, ["MVT"], ["CLIP=NO"])
    for layer in (source.GetLayer(i) for i in range(source.GetLayerCount())):
        total, union = 0.0, ogr.Geometry(ogr.wkbMultiPolygon)
        for feature in layer:
            shape = feature.GetGeometryRef()
            if not shape.IsValid():
                found.append(f"{layer.GetName()} {feature.GetFID()} is not valid")
            if layer.GetName() == "zones":
                total += shape.Area()
                for part in ([shape] if shape.GetGeometryCount() == 0 or shape.GetGeometryName() == "POLYGON" else [shape.GetGeometryRef(i) for i in range(shape.GetGeometryCount())]):
                    union.AddGeometry(part)
        seen.add(layer.GetName())
        if layer.GetName() == "zones" and total > 0:
            common = union.UnionCascaded().Area()
            # Rounding to the grid moves a corner by half a unit: strips of that width may lie over each other, which tells something only where
            # zones are far wider than that.
            if tile[0] > 8 and abs(total - common) > 0.005 * total:
                found.append(f"zones overlap by {100 * (total - common) / total:.2f} %")
    return [f"{tile}: {fault}" for fault in found], seen


def tile_faults(served, folder):
    faults, layers = [], set()
    for zoom in range(0, 21):
        for tile in around(zoom):
            status, body = served.ask("GET", path(tile))
            if status == 204:
                continue
            if status != 200:
                faults.append(f"{tile}: {status}")
                continue
            if hashlib.sha256(served.ask("GET", path(tile))[1]).digest() != hashlib.sha256(body).digest():
                faults.append(f"{tile}: other bytes the second time")
            if len(body) > 500_000:
                faults.append(f"{tile}: {len(body)} bytes")
            own, seen = faults_of(tile, body, folder)
            faults += own
            layers |= seen
    missing = {"zones", "overlays", "roads", "rivers", "coast", "parcels", "power_lines", "springs"} - layers
    return faults + [f"no tile holds {name}" for name in missing]


def refusal_faults(served):
    expected = {f"{PLAN}/tiles/WebMercatorQuad/21/0/0": 404, f"{PLAN}/tiles/WebMercatorQuad/1/2/0": 404, f"{PLAN}/tiles/WebMercatorQuad/-1/0/0": 404,
                f"{PLAN}/tiles/WebMercatorQuad/1/0/0.5": 404, f"{PLAN}/tiles/WebMercatorQuad/3/0/0?scheme=9": 404,
                f"{PLAN}/tiles/WebMercatorQuad/3/0/0": 204, f"{PLAN}/tiles/WebMercatorQuad/3/0/0?x=1": 400,
                f"{PLAN}/tiles/WebMercatorQuad/0/0/0?collections=nothing": 400, f"{PLAN}/tiles/WebMercatorQuad/0/0/0?collections=zones": 200,
                "/ogc/plans/kupang-contoh/1999-1/tiles/WebMercatorQuad/0/0/0": 404,
                "/map.png": 400, "/map.png?bbox=1,2,3": 400, "/map.png?bbox=nan,0,1,1": 400, "/map.png?bbox=1,1,0,0": 400, "/map.png?bbox=0,0,90,80": 400,
                "/map.png?bbox=123.6,-10.18,123.61,-10.17&width=9": 400, "/map.png?bbox=123.6,-10.18,123.61,-10.17&width=5000": 400,
                "/map.png?bbox=123.6,-10.18,123.61,-10.17&width=1900&dpi=300": 400, "/map.png?bbox=123.6,-10.18,123.61,-10.17": 200,
                "/map.png?bbox=123.6,-10.18,123.61,-10.17&for=print": 200, "/map.png?bbox=123.6,-10.18,123.61,-10.17&for=screen": 400, "/map.png?bbox=123.6,-10.18,123.61,-10.17&for=print&dpi=299": 400,
                "/plot/kupang-contoh/nothing/map.png": 404}
    return [f"{target}: {status}, not {wanted}" for target, wanted in expected.items() for status in [served.ask("GET", target)[0]] if status != wanted]


def document_faults(served):
    faults = []
    tilejson = json.loads(served.ask("GET", f"{PLAN}/tilejson")[1])
    if tilejson["tilejson"] != "3.0.0" or "CONTOH" not in tilejson["attribution"] or not tilejson["vector_layers"]:
        faults.append("TileJSON is not whole")
    if f"http://127.0.0.1:{served.port}{PLAN}/tiles/WebMercatorQuad/{{z}}/{{y}}/{{x}}?scheme=1" not in tilejson["tiles"]:
        faults.append(f"tiles at {tilejson['tiles']}")
    style = json.loads(served.ask("GET", "/ogc/style.json?date=2026-11-24")[1])
    sources = set(style["sources"])
    faults += [f"layer {layer['id']} of no source" for layer in style["layers"] if layer["type"] != "background" and layer["source"] not in sources]
    if style["version"] != 8 or len({layer["id"] for layer in style["layers"]}) != len(style["layers"]):
        faults.append("the style is not whole")
    before = json.loads(served.ask("GET", "/ogc/style.json?date=1990-01-01")[1])
    if before["sources"]:
        faults.append("a plan of 2026 is drawn for 1990")
    return faults


def picture_faults(served, folder):
    faults = []
    status, body = served.ask("GET", "/plot/kupang-contoh/53.71.04.1010-00001/map.png")
    if status != 200 or len(body) > 40_000:
        faults.append(f"picture of a plot: {status}, {len(body)} bytes")
    name = os.path.join(folder, "map.png")
    with open(name, "wb") as file:
        file.write(body)
    size = gdal.Open(name)
    if (size.RasterXSize, size.RasterYSize, size.RasterCount) != (640, 400, 1):
        faults.append("picture of another size")
    colours = size.GetRasterBand(1).GetColorTable()
    if (255, 220, 0, 255) not in [colours.GetColorEntry(i) for i in range(colours.GetCount())]:
        faults.append("the national colour of R-2 (255, 220, 0) is not on the map")
    return faults


def main(binary):
    with sample_city(binary) as served, tempfile.TemporaryDirectory() as folder:
        faults = tile_faults(served, folder) + refusal_faults(served) + document_faults(served) + picture_faults(served, folder)
    print(*faults[:40], f"{len(faults)} faults", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
