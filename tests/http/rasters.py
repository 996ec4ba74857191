#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The rasters of the sample city as tiles, one of them brought to UTM and one to degrees: at each zoom the pixels have the colours of the cells that GDAL
finds under their middles, by its own reading of the GeoTIFFs and its own transformation; legends, TileJSON, refusals, the same bytes again.
Usage: rasters.py SIPEJUANG"""
import csv
import http.client
import json
import math
import os
import shutil
import sys
import tempfile
from pathlib import Path

import numpy
from osgeo import gdal, osr

from served import Served, run

gdal.UseExceptions()
PLAN = "/ogc/plans/kupang-contoh/2026-1"
OTHER_CRS = {"hazard_landslide": "EPSG:32751", "hazard_tsunami": "EPSG:4326"}
RASTERS = ("zoning", "terrain", "hazard_flood", "hazard_landslide", "hazard_tsunami")
PLACES = ((123.6070, -10.1772), (123.5835, -10.1600), (123.6720, -10.1722), (123.5500, -10.2200))
HALF_WORLD = math.pi * 6378137
SIDE = 256


class Cells:
    """A raster as GDAL reads it, and where its cells lie."""

    def __init__(self, city, name):
        dataset = gdal.Open(str(city / "layers" / f"{name}.tif"))
        band = dataset.GetRasterBand(1)
        self.values, self.nodata = band.ReadAsArray(), band.GetNoDataValue()
        self.left, self.width, _, self.top, _, height = dataset.GetGeoTransform()
        self.height = -height
        web, own = osr.SpatialReference(), dataset.GetSpatialRef()
        web.ImportFromEPSG(3857)
        for system in (web, own):
            system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        self.transformation = osr.CoordinateTransformation(web, own)

    def under(self, tile):
        """For each pixel of a tile: the value of the cell under its middle, and how far in pixels the next border of a cell is."""
        zoom, row, column = tile
        pixel = 2 * HALF_WORLD / 2 ** zoom / SIDE
        points = [(-HALF_WORLD + (column * SIDE + x + 0.5) * pixel, HALF_WORLD - (row * SIDE + y + 0.5) * pixel) for y in range(SIDE) for x in range(SIDE)]
        with numpy.errstate(invalid="ignore"):
            placed = numpy.array(self.transformation.TransformPoints(points))
            x, y = (placed[:, 0] - self.left) / self.width, (self.top - placed[:, 1]) / self.height
            rows, columns = self.values.shape
            inside = numpy.isfinite(x) & numpy.isfinite(y) & (x >= 0) & (y >= 0) & (x < columns) & (y < rows)
            across, down = (numpy.nanmedian(abs(numpy.diff(axis.reshape(SIDE, SIDE), axis=way))) for axis, way in ((x, 1), (y, 0)))
            border = numpy.minimum(abs(x - numpy.round(x)) / across, abs(y - numpy.round(y)) / down)
        values = numpy.full(x.shape, numpy.nan)
        values[inside] = self.values[y[inside].astype(int), x[inside].astype(int)]
        values[values == self.nodata] = numpy.nan
        return values, border


def address(zoom, place):
    n = 2 ** zoom
    return (zoom, int((1 - math.asinh(math.tan(math.radians(place[1]))) / math.pi) / 2 * n), int((place[0] + 180) / 360 * n))


def path(name, tile):
    return "{}/rasters/{}/tiles/WebMercatorQuad/{}/{}/{}?scheme=1".format(PLAN, name, *tile)


def expected_colours(values, legend):
    """(red, green, blue, 255) of each value by the legend; (0, 0, 0, 0) where there is none."""
    wanted = numpy.zeros((values.size, 4), dtype=int)
    for own in reversed(legend["classes"]):
        held = values == own["value"] if "value" in own else (values >= own.get("from", -math.inf)) & (values < own.get("to", math.inf))
        wanted[held] = [int(own["colour"][i:i + 2], 16) for i in (1, 3, 5)] + [255]
    return wanted


def drawn_colours(body, folder):
    name = os.path.join(folder, "tile.png")
    with open(name, "wb") as file:
        file.write(body)
    image = gdal.Open(name)
    if (image.RasterXSize, image.RasterYSize, image.RasterCount) != (SIDE, SIDE, 1):
        return None
    table = image.GetRasterBand(1).GetColorTable()
    drawn = numpy.array([table.GetColorEntry(i) for i in range(table.GetCount())])[image.GetRasterBand(1).ReadAsArray().ravel()]
    drawn[drawn[:, 3] == 0] = 0
    return drawn


def tile_faults(served, city, name, legend, folder):
    """Where the pixel is another than GDAL's: nowhere but next to the border of a cell, and there as good as nowhere."""
    cells, faults, pixels, apart, seen = Cells(city, name), [], 0, 0, 0
    for tile in sorted({address(zoom, place) for zoom in range(21) for place in PLACES}):
        status, body = served.ask("GET", path(name, tile))
        drawn = drawn_colours(body, folder) if status == 200 else None
        if drawn is None:
            faults.append(f"{name} {tile}: {status}, {len(body)} bytes")
            continue
        if served.ask("GET", path(name, tile))[1] != body:
            faults.append(f"{name} {tile}: other bytes the second time")
        if len(body) > 40_000:
            faults.append(f"{name} {tile}: {len(body)} bytes")
        values, border = cells.under(tile)
        other = (drawn != expected_colours(values, legend)).any(axis=1)
        far = int((other & (border > (0.002 if tile[0] > 7 else 0.1))).sum())
        pixels, apart, seen = pixels + other.size, apart + int(other.sum()), seen + int((drawn[:, 3] > 0).sum())
        if far > 0:
            faults.append(f"{name} {tile}: {far} pixels differ away from borders of cells")
    print(f"{name}: {pixels} pixels, {seen} of them drawn, {apart} other than GDAL's")
    if seen < pixels / 10 or apart > seen / 10_000:
        faults.append(f"{name}: {apart} of {seen} pixels differ")
    return faults


def legend_faults(legends):
    faults = []
    with open("data/kupang/subzones.csv", encoding="utf-8", newline="") as file:
        zones = {int(row["raster_value"]): row for row in csv.DictReader(file) if row["raster_value"]}
    for own in legends["zoning"]["classes"]:
        row = zones[own["value"]]
        if own["colour"] != "#{:02x}{:02x}{:02x}".format(int(row["red"]), int(row["green"]), int(row["blue"])) or row["name_en"] not in own["label"]["en"]:
            faults.append(f"zoning {own}: not {row}")
    for name in ("hazard_flood", "hazard_landslide", "hazard_tsunami"):
        classes = legends[name]["classes"]
        light = [sum(weight * int(own["colour"][i:i + 2], 16) for weight, i in ((0.2126, 1), (0.7152, 3), (0.0722, 5))) for own in classes]
        if [own["label"]["id"] for own in classes] != ["tidak rawan", "rendah", "sedang", "tinggi"] or [own["label"]["en"] for own in classes] != ["not prone", "low", "medium", "high"]:
            faults.append(f"{name}: {classes}")
        if any(a - b < 25 for a, b in zip(light, light[1:])):
            faults.append(f"{name}: not clearly darker from class to class: {light}")
    if [own["from"] for own in legends["terrain"]["classes"]][:3] != [0, 50, 100] or legends["terrain"]["clear"]["label"]["id"] != "tidak ada data":
        faults.append(f"terrain: {legends['terrain']}")
    return faults


def refusal_faults(served):
    tiles = f"{PLAN}/rasters/zoning/tiles/WebMercatorQuad"
    expected = {f"{tiles}/21/0/0": 404, f"{tiles}/1/2/0": 404, f"{tiles}/-1/0/0": 404, f"{tiles}/1/0/0.5": 404, f"{tiles}/3/0/0?scheme=9": 404, f"{tiles}/3/0/0?x=1": 400,
                f"{tiles}/3/0/0": 200, f"{PLAN}/rasters/nothing/tiles/WebMercatorQuad/0/0/0": 404, f"{PLAN}/rasters/nothing/legend": 404, f"{PLAN}/rasters/zones/legend": 404,
                "/ogc/plans/kupang-contoh/1999-1/rasters/zoning/legend": 404, f"{PLAN}/rasters/hazard_flood/tilejson": 200,
                "/map.png?bbox=123.6,-10.18,123.61,-10.17&raster=nothing": 400, "/map.png?bbox=123.6,-10.18,123.61,-10.17&raster=zoning&date=1990-01-01": 400}
    return [f"{target}: {status}, not {wanted}" for target, wanted in expected.items() for status in [served.ask("GET", target)[0]] if status != wanted]


def document_faults(served):
    faults = []
    tilejson = json.loads(served.ask("GET", f"{PLAN}/rasters/zoning/tilejson")[1])
    west, south, east, north = tilejson["bounds"]
    if not (123.5 < west < 123.6 < 123.67 < east < 123.8 and -10.3 < south < -10.2 < -10.16 < north < -10.0) or "CONTOH" not in tilejson["attribution"]:
        faults.append(f"TileJSON: {tilejson}")
    if tilejson["tiles"] != [f"http://127.0.0.1:{served.port}{PLAN}/rasters/zoning/tiles/WebMercatorQuad/{{z}}/{{y}}/{{x}}?scheme=1"]:
        faults.append(f"tiles at {tilejson['tiles']}")
    style = json.loads(served.ask("GET", "/ogc/style.json?date=2026-11-24")[1])
    layers = {layer["id"]: layer for layer in style["layers"] if layer["type"] == "raster"}
    if set(layers) != {f"kupang-contoh/{name}/raster" for name in RASTERS} or any(layer["layout"]["visibility"] != "none" or style["sources"][layer["source"]]["type"] != "raster" for layer in layers.values()):
        faults.append(f"rasters of the style: {list(layers)}")
    connection = http.client.HTTPConnection("127.0.0.1", served.port)
    connection.request("GET", path("zoning", address(14, PLACES[0])))
    answer = connection.getresponse()
    answer.read()
    if answer.getheader("Content-Type") != "image/png" or "immutable" not in answer.getheader("Cache-Control"):
        faults.append(f"tile with {answer.getheaders()}")
    connection.request("GET", path("zoning", address(14, PLACES[0])), headers={"If-None-Match": answer.getheader("ETag")})
    if connection.getresponse().status != 304:
        faults.append("its ETag is not known again")
    return faults


def picture_faults(served):
    """The raster in the place of the zones: the colour of the cell in the middle of the picture."""
    faults = []
    size = "&width=301&height=301&date=2026-11-24"
    for place in PLACES[:2]:
        box = f"{place[0] - 0.001},{place[1] - 0.001},{place[0] + 0.001},{place[1] + 0.001}"
        plain, raster = (served.ask("GET", f"/map.png?bbox={box}{size}{more}") for more in ("", "&raster=zoning"))
        if plain[0] != 200 or raster[0] != 200 or plain[1] == raster[1] or served.ask("GET", f"/map.png?bbox={box}{size}&raster=zoning")[1] != raster[1]:
            faults.append(f"picture of {place}: {plain[0]}, {raster[0]}")
    return faults


def city_with_other_crs(folder):
    city = Path(folder, "kota")
    shutil.copytree("data/kupang", city, ignore=shutil.ignore_patterns("make"))
    for name, crs in OTHER_CRS.items():
        file = city / "layers" / f"{name}.tif"
        gdal.Warp(str(file) + ".new", str(file), format="GTiff", dstSRS=crs, resampleAlg="near")
        os.replace(str(file) + ".new", file)
    return city


def faults_of(served, city, folder):
    legends = {name: json.loads(served.ask("GET", f"{PLAN}/rasters/{name}/legend")[1]) for name in RASTERS}
    faults = [fault for name in RASTERS for fault in tile_faults(served, city, name, legends[name], folder)]
    return faults + legend_faults(legends) + refusal_faults(served) + document_faults(served) + picture_faults(served)


def main(binary):
    with tempfile.TemporaryDirectory() as folder:
        city = city_with_other_crs(folder)
        data = os.path.join(folder, "data")
        run(binary, "plan", "import", "--data", data, str(city))
        run(binary, "plan", "publish", "--data", data, "kupang-contoh", "2026-1")
        with Served(binary, data) as served:
            faults = faults_of(served, city, folder)
    print(*faults[:40], f"{len(faults)} faults", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
