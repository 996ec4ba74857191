#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The sample city as OGC API - Tiles 1.0 (20-057): what /ogc/conformance claims of it, requirement by requirement. GDAL reads vector tiles and rasters through the
templates that the tilesets give. Not by its OGCAPI driver: that of Debian 12 (3.6.2) knows the names of the draft alone (identifier, supportedCRS, topLeftCorner).
Usage: tilesets.py SIPEJUANG"""
import http.client
import math
import sys

import numpy
from osgeo import gdal, ogr

from features import Client, rel
from served import sample_city

gdal.UseExceptions()
PLAN = "/ogc/plans/kupang-contoh/2026-1"
RASTERS = ("zoning", "terrain", "hazard_flood", "hazard_landslide", "hazard_tsunami")
REL = "http://www.opengis.net/def/rel/ogc/1.0/"
QUAD = "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad"
MERCATOR, CRS84 = "http://www.opengis.net/def/crs/EPSG/0/3857", "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
HALF_WORLD = math.pi * 6378137
PLACE = (123.6070, -10.1772)
# Zoom: scale denominator, cell size, as 17-083r4 has them in its annex D.1.
REGISTERED = {0: (559082264.028717, 156543.033928041), 1: (279541132.014358, 78271.5169640204), 11: (272989.386732772, 76.4370282851762), 18: (2132.72958384978, 0.597164283477939),
              24: (33.3238997476528, 0.0093306919293428)}


def tile_of(zoom, place=PLACE):
    n = 2 ** zoom
    return {"tileMatrix": zoom, "tileCol": int((place[0] + 180) / 360 * n), "tileRow": int((1 - math.asinh(math.tan(math.radians(place[1]))) / math.pi) / 2 * n)}


def extent_of(tile):
    side = 2 * HALF_WORLD / 2 ** tile["tileMatrix"]
    west, north = -HALF_WORLD + tile["tileCol"] * side, HALF_WORLD - tile["tileRow"] * side
    return west, north - side, west + side, north


def fetched(client, href):
    """(status, content type, body)"""
    connection = http.client.HTTPConnection("127.0.0.1", client.served.port, timeout=30)
    connection.request("GET", client.path(href))
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, answer.getheader("Content-Type"), body


def item_of(tileset):
    return next(link for link in tileset["links"] if link["rel"] == "item")


def landing(client):
    """From the landing page to everything there is."""
    document = client.json("/ogc", f="json")
    for name in ("tiling-schemes", "tilesets-vector", "tilesets-map"):
        links = rel(document, REL + name)
        yield f"landing: {name}", len(links) == 1 and client.get(client.path(links[0]))[0] == 200
    claimed = client.json("/ogc/conformance")["conformsTo"]
    wanted = {"core", "tileset", "tilesets-list", "mvt", "png", "oas30"}
    yield "what is claimed", {name.rsplit("/", 1)[1] for name in claimed if "ogcapi-tiles-1" in name} == wanted
    plan = client.json(PLAN)
    yield "the plan version leads to its tiles", [client.path(href) for href in rel(plan, REL + "tilesets-vector")] == [PLAN + "/tiles"]
    yield "the plan version leads to its rasters", [client.path(href) for href in rel(plan, REL + "tilesets-map")] == [PLAN + "/rasters"]
    west, south, east, north = plan["extent"]["spatial"]["bbox"][0]
    yield "the plan version is about Kupang, a sample", 123 < west < east < 124.5 and -11 < south < north < -9.5 and "SAMPLE" in client.json(PLAN, lang="en")["description"]
    yield "the days of the plan version", plan["extent"]["temporal"]["interval"][0][0].startswith("2026-")


def tile_matrix_sets(client):
    """17-083r4, requirements class JSON encoding of a tile matrix set."""
    listed = client.json("/ogc/tileMatrixSets")["tileMatrixSets"]
    yield "one tile matrix set", [own["id"] for own in listed] == ["WebMercatorQuad"] and listed[0]["uri"] == QUAD
    quad = client.json(client.path(rel(listed[0], "self")[0]))
    yield "WebMercatorQuad", quad["id"] == "WebMercatorQuad" and quad["uri"] == QUAD and quad["crs"] == MERCATOR and quad["orderedAxes"] == ["X", "Y"]
    matrices = {int(own["id"]): own for own in quad["tileMatrices"]}
    yield "all its zooms in order", [own["id"] for own in quad["tileMatrices"]] == [str(zoom) for zoom in range(25)]
    for zoom, own in matrices.items():
        yield f"zoom {zoom}: size", own["matrixWidth"] == own["matrixHeight"] == 2 ** zoom and own["tileWidth"] == own["tileHeight"] == 256 and own["cornerOfOrigin"] == "topLeft"
        yield f"zoom {zoom}: from the corner of the world", all(abs(a - b) < 1e-6 for a, b in zip(own["pointOfOrigin"], (-HALF_WORLD, HALF_WORLD)))
        yield f"zoom {zoom}: the cells fill the world", abs(own["cellSize"] * 256 * 2 ** zoom - 2 * HALF_WORLD) < 1e-3
    for zoom, (scale, cell) in REGISTERED.items():
        yield f"zoom {zoom}: as registered", math.isclose(matrices[zoom]["scaleDenominator"], scale, rel_tol=1e-13) and math.isclose(matrices[zoom]["cellSize"], cell, rel_tol=1e-11)
    yield "no other", client.get("/ogc/tileMatrixSets/WorldCRS84Quad")[0] == 404 and client.get(PLAN + "/tiles/WorldCRS84Quad")[0] == 404


def tilesets_lists(client):
    """/req/tilesets-list/tileset-links"""
    lists = {PLAN + "/tiles": 1, PLAN + "/rasters": len(RASTERS), **{f"{PLAN}/rasters/{name}/tiles": 1 for name in RASTERS}}
    for path, count in lists.items():
        document = client.json(path)
        yield f"{path}: {count}", len(document["tilesets"]) == count and [client.path(href) for href in rel(document, "self")] == [path]
        for own in document["tilesets"]:
            yield f"{path}: what an entry must have", own["dataType"] in ("vector", "map") and own["crs"] == MERCATOR and own["tileMatrixSetURI"] == QUAD
            where = client.path(rel(own, "self")[0])
            yield f"{path}: resource, /tiles, id of the tile matrix set", where.startswith(PLAN) and where.endswith("/tiles/WebMercatorQuad")
            yield f"{path}: tiling scheme", client.path(rel(own, REL + "tiling-scheme")[0]) == "/ogc/tileMatrixSets/WebMercatorQuad"
            whole = client.json(where)
            yield f"{path}: the same in whole", all(whole[name] == own[name] for name in ("title", "dataType", "crs", "tileMatrixSetURI"))
    for path in ("/ogc/plans/kupang-contoh/1999-1", "/ogc/plans/kupang-contoh/1999-1/tiles", PLAN + "/rasters/nothing", PLAN + "/rasters/nothing/tiles/WebMercatorQuad"):
        yield f"404 {path}", client.get(path)[0] == 404
    yield "an unknown parameter", client.get(PLAN + "/tiles", x="1")[0] == 400


def tilesets(client):
    """/req/tileset/description, and /req/core: each template gives tiles within the limits, and none beyond."""
    for path, kind, media in ((PLAN, "vector", "application/vnd.mapbox-vector-tile"), *((f"{PLAN}/rasters/{name}", "map", "image/png") for name in RASTERS)):
        own = client.json(path + "/tiles/WebMercatorQuad")
        item = item_of(own)
        yield f"{path}: template", item["templated"] is True and item["type"] == media and all("{" + name + "}" in item["href"] for name in ("tileMatrix", "tileRow", "tileCol"))
        yield f"{path}: kind and format", own["dataType"] == kind and own["mediaTypes"] == [media]
        yield f"{path}: its tile matrix set", own["tileMatrixSetURI"] == QUAD and client.path(rel(own, REL + "tiling-scheme")[0]) == "/ogc/tileMatrixSets/WebMercatorQuad"
        for name in ("self", "alternate", REL + "geodata"):
            yield f"{path}: {name}", client.get(client.path(rel(own, name)[0]))[0] == 200
        box, tilejson = own["boundingBox"], client.json(client.path(rel(own, "alternate")[0]))
        yield f"{path}: where it lies", box["crs"] == CRS84 and box["lowerLeft"] + box["upperRight"] == tilejson["bounds"]
        limits = {int(limit["tileMatrix"]): limit for limit in own["tileMatrixSetLimits"]}
        yield f"{path}: zooms", sorted(limits) == list(range(21)) == list(range(tilejson["minzoom"], tilejson["maxzoom"] + 1))
        for zoom, limit in limits.items():
            status, content, body = fetched(client, item["href"].format(**tile_of(zoom)))
            yield f"{path}: a tile of zoom {zoom}: {status} {content}", status == 200 and content == media and len(body) > 0
            for row, column, there in ((limit["minTileRow"], limit["minTileCol"], True), (limit["maxTileRow"], limit["maxTileCol"], True), (limit["maxTileRow"] + 1, 0, False),
                                       (0, limit["maxTileCol"] + 1, False), (-1, 0, False), (0, -1, False)):
                status = fetched(client, item["href"].format(tileMatrix=zoom, tileRow=row, tileCol=column))[0]
                yield f"{path}: {zoom}/{row}/{column} {status}", status in (200, 204) if there else status in (400, 404)
        for zoom in (21, 25, -1, "x", ""):
            yield f"{path}: no zoom {zoom}", fetched(client, item["href"].format(tileMatrix=zoom, tileRow=0, tileCol=0))[0] in (400, 404)


def vector_tiles(client):
    """/req/mvt/content, /req/core/tc-success: read by GDAL's MVT driver, every layer and property of a tile is one that the tileset tells; coordinates lie where the features lie."""
    own = client.json(PLAN + "/tiles/WebMercatorQuad")
    layers = {layer["id"]: layer for layer in own["layers"]}
    yield "layers as TileJSON has them", set(layers) == {layer["id"] for layer in client.json(PLAN + "/tilejson")["vector_layers"]}
    yield "shapes", {layers[name]["geometryType"] for name in ("zones", "roads", "springs")} == {"polygons", "lines", "points"}
    for zoom in (9, 12, 15, 17):
        tile = tile_of(zoom)
        west, south, east, north = extent_of(tile)
        name = "MVT:" + item_of(own)["href"].format(**tile)
        source = gdal.OpenEx(name, gdal.OF_VECTOR, ["MVT"], [f"X={tile['tileCol']}", f"Y={tile['tileRow']}", f"Z={zoom}", "CLIP=NO"])
        seen = [source.GetLayer(i) for i in range(source.GetLayerCount())]
        yield f"zoom {zoom}: layers", "zones" in {layer.GetName() for layer in seen} <= {name for name, layer in layers.items() if int(layer["minTileMatrix"]) <= zoom}
        for layer in seen:
            fields = {layer.GetLayerDefn().GetFieldDefn(i).GetName() for i in range(layer.GetLayerDefn().GetFieldCount())} - {"mvt_id"}
            unknown = fields - set(layers[layer.GetName()]["propertiesSchema"]["properties"])
            yield f"zoom {zoom}: {layer.GetName()} has {unknown}", unknown <= {"id"}
            margin = (east - west) / 16
            boxes = [feature.GetGeometryRef().GetEnvelope() for feature in layer]
            yield f"zoom {zoom}: {layer.GetName()} lies in its tile", len(boxes) > 0 and all(x0 <= east + margin and x1 >= west - margin and y0 <= north + margin and y1 >= south - margin for x0, x1, y0, y1 in boxes)
    yield from where_the_features_lie(client, own)


def where_the_features_lie(client, own):
    """The middle of the place in the features and in the tile: in one and the same zone, whose corners are the same to a unit of the grid."""
    tile = tile_of(17)
    x, y = HALF_WORLD * PLACE[0] / 180, HALF_WORLD * math.asinh(math.tan(math.radians(PLACE[1]))) / math.pi
    point = ogr.CreateGeometryFromWkt(f"POINT({x} {y})")
    source = gdal.OpenEx("MVT:" + item_of(own)["href"].format(**tile), gdal.OF_VECTOR, ["MVT"], [f"X={tile['tileCol']}", f"Y={tile['tileRow']}", "Z=17"])
    in_tile = [feature for feature in source.GetLayerByName("zones") if feature.GetGeometryRef().Contains(point)]
    features = client.json("/ogc/collections/zones/items", datetime="2026-11-24", limit=10, filter=f"S_INTERSECTS(geometry, POINT({PLACE[0]} {PLACE[1]}))", crs=MERCATOR)["features"]
    yield "one zone at the place", len(in_tile) == 1 == len(features)
    yield "the same zone", in_tile[0].GetField("subzone") == features[0]["properties"]["subzone"]
    west, south, east, north = extent_of(tile)
    frame = ogr.CreateGeometryFromWkt(f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))")
    whole, cut = ogr.CreateGeometryFromJson(str(features[0]["geometry"]).replace("'", '"')).Intersection(frame), in_tile[0].GetGeometryRef().Intersection(frame)
    unit = (east - west) / 4096
    yield "at the same place", whole.Buffer(2 * unit).Contains(cut) and cut.Buffer(2 * unit).Contains(whole) and whole.Area() > 0


def raster_tiles(client):
    """/req/png/content: one picture of a tile each; GDAL reads the template as a raster of the world, and finds something in the bounding box alone."""
    for name in RASTERS:
        own = client.json(f"{PLAN}/rasters/{name}/tiles/WebMercatorQuad")
        template = item_of(own)["href"].replace("{tileMatrix}", "${z}").replace("{tileRow}", "${y}").replace("{tileCol}", "${x}").replace("&", "&amp;")
        zoom = 13
        source = gdal.Open(f"""<GDAL_WMS><Service name="TMS"><ServerUrl>{template}</ServerUrl></Service><DataWindow><UpperLeftX>{-HALF_WORLD}</UpperLeftX><UpperLeftY>{HALF_WORLD}</UpperLeftY>
            <LowerRightX>{HALF_WORLD}</LowerRightX><LowerRightY>{-HALF_WORLD}</LowerRightY><TileLevel>{zoom}</TileLevel><TileCountX>1</TileCountX><TileCountY>1</TileCountY><YOrigin>top</YOrigin>
            </DataWindow><Projection>EPSG:3857</Projection><BlockSizeX>256</BlockSizeX><BlockSizeY>256</BlockSizeY><BandsCount>4</BandsCount></GDAL_WMS>""")
        tile = tile_of(zoom)
        alpha = source.GetRasterBand(4)
        inside = alpha.ReadAsArray(tile["tileCol"] * 256, tile["tileRow"] * 256, 256, 256)
        outside = alpha.ReadAsArray(0, 0, 256, 256)
        yield f"{name}: GDAL sees it", numpy.count_nonzero(inside) > 0
        yield f"{name}: clear where nothing lies", numpy.count_nonzero(outside) == 0
        status, _, body = fetched(client, item_of(own)["href"].format(**tile))
        yield f"{name}: a PNG of one tile", status == 200 and body[:8] == b"\x89PNG\r\n\x1a\n" and body[16:24] == (256).to_bytes(4, "big") * 2


def openapi(client):
    """/req/oas30/operation-id, /req/core/tc-tilematrix-definition and its two sisters."""
    document = client.json("/ogc/api")
    ids = [operation["operationId"] for item in document["paths"].values() for operation in item.values()]
    for ending in ("getTileMatrixSetsList", "getTileMatrixSet", *(f".collection.{kind}.{what}" for kind in ("vector", "map") for what in ("getTileSetsList", "getTileSet", "getTile"))):
        yield f"operation {ending}", any(own.endswith(ending) for own in ids)
    yield "each operation once", len(ids) == len(set(ids))
    parameters = document["components"]["parameters"]
    for name, kind in (("tileMatrix", "string"), ("tileRow", "integer"), ("tileCol", "integer")):
        yield f"parameter {name}", parameters[name]["in"] == "path" and parameters[name]["required"] is True and parameters[name]["schema"]["type"] == kind


def main(binary):
    with sample_city(binary) as served:
        client = Client(served)
        parts = (landing, tile_matrix_sets, tilesets_lists, tilesets, vector_tiles, raster_tiles, openapi)
        checks = [check for part in parts for check in part(client)]
    faults = [name for name, good in checks if not good]
    print(*faults[:40], f"{len(checks)} checks, {len(faults)} faults", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
