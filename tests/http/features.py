#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The sample city as OGC API - Features: what /ogc/conformance claims, requirement by requirement; GDAL's own driver lists, pages and filters each
collection; hostile filters and parameters. Usage: features.py SIPEJUANG"""
import http.client
import json
import sys
import urllib.parse

from osgeo import gdal, ogr, osr

from pages import Page
from served import sample_city

gdal.UseExceptions()
CRS84, LAT_LON, MERCATOR, WORKING = ("http://www.opengis.net/def/crs/" + name for name in ("OGC/1.3/CRS84", "EPSG/0/4326", "EPSG/0/3857", "EPSG/0/23840"))
ITEMS = "/ogc/collections/zones/items"


class Client:
    def __init__(self, served):
        self.served = served

    def get(self, path, headers=None, **query):
        target = path + ("?" + urllib.parse.urlencode(query) if query else "")
        status, body = self.served.ask("GET", target, headers=headers or {})
        return status, body

    def json(self, path, **query):
        status, body = self.get(path, **query)
        assert status == 200, f"{path} {query}: {status} {body[:300]}"
        return json.loads(body)

    def path(self, link):
        return link.split(f":{self.served.port}", 1)[1]


def rel(document, name):
    return [link["href"] for link in document["links"] if link["rel"] == name]


def core(client):
    """OGC 17-069r4, section 7."""
    landing = client.json("/ogc", f="json")
    for name in ("service-desc", "service-doc", "conformance", "data", "self", "alternate"):
        yield f"landing: {name}", len(rel(landing, name)) > 0
        yield f"landing: {name} leads somewhere", client.get(client.path(rel(landing, name)[0]))[0] == 200
    claimed = client.json("/ogc/conformance")["conformsTo"]
    yield "conformance names the core", "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core" in claimed
    collections = client.json("/ogc/collections", f="json")
    yield "collections link to themselves", len(rel(collections, "self")) == 1
    for own in collections["collections"]:
        yield f"{own['id']}: items as GeoJSON and HTML", len(rel(own, "items")) == 2
        yield f"{own['id']}: alone the same", client.json(f"/ogc/collections/{own['id']}", f="json") == own
        west, south, east, north = own["extent"]["spatial"]["bbox"][0]
        yield f"{own['id']}: about Kupang", 123 < west < east < 124.5 and -11 < south < north < -9.5
    page = client.json(ITEMS, limit=10)
    yield "limit", page["numberReturned"] == 10 == len(page["features"]) and page["numberMatched"] > 2000 and "timeStamp" in page
    one = page["features"][0]
    alone = client.json(f"{ITEMS}/{urllib.parse.quote(one['id'])}")
    yield "a feature alone", alone["properties"] == one["properties"] and alone["geometry"] == one["geometry"] and rel(alone, "collection") and rel(alone, "self")
    for path in ("/ogc/collections/nothing", "/ogc/collections/nothing/items", f"{ITEMS}/nothing"):
        yield f"404 {path}", client.get(path)[0] == 404
    for query in ({"x": "1"}, {"limit": "0"}, {"limit": "-1"}, {"limit": "many"}, {"bbox": "1,2,3"}, {"bbox": "a,b,c,d"}, {"bbox": "3,0,1,1"}, {"datetime": "yesterday"},
                  {"datetime": "2026-02-30"}, {"datetime": "2026-01-01Tx"}, {"datetime": "2026-01-01T25:00:00Z"}, {"datetime": "2026-01-01T10:00:00"}, {"datetime": "2026-03-01/2026-02-01"}, {"datetime": ".."}, {"crs": "EPSG:4326"}, {"bbox": "1,2,3,4", "bbox-crs": "x"}, {"f": "xml"},
                  {"filter": "a ="}, {"filter-lang": "cql2-json"}, {"after": "-1"}, {"bbox": "nan,0,1,1"}, {"bbox": "1e999,0,1,1"}):
        yield f"400 {query}", client.get(ITEMS, **query)[0] == 400
    yield "a limit over the most is the most", client.json(ITEMS, limit=1000000)["numberReturned"] <= 10000
    head = client.served.ask("HEAD", "/ogc/collections")
    yield "HEAD", head == (200, b"")


def paging(client):
    """Each feature once, in the same order, with any size of page; next leads to the end."""
    whole = [feature["id"] for feature in client.json(ITEMS, limit=10000)["features"]]
    walked, path = [], f"{ITEMS}?limit=700"
    while path:
        page = client.json(path)
        walked += [feature["id"] for feature in page["features"]]
        following = rel(page, "next")
        path = client.path(following[0]) if following else None
    yield "paging is complete and stable", walked == whole and len(set(whole)) == len(whole)


def boxes(client):
    """Section 7.15.3 and Part 2, 6.2: against GDAL's own intersection."""
    everything = client.json(ITEMS, limit=10000)["features"]
    for box in ((123.600, -10.180, 123.605, -10.175), (123.6, -10.2, 123.6, -10.2), (123.61605, -10.2051, 123.6161, -10.205)):
        region = ogr.CreateGeometryFromWkt("POLYGON(({0} {1},{2} {1},{2} {3},{0} {3},{0} {1}))".format(*box)) if box[0] < box[2] else ogr.CreateGeometryFromWkt(f"POINT({box[0]} {box[1]})")
        expected = {own["id"] for own in everything if ogr.CreateGeometryFromJson(json.dumps(own["geometry"])).Intersects(region)}
        found = {own["id"] for own in client.json(ITEMS, limit=10000, bbox=",".join(map(str, box)))["features"]}
        yield f"bbox {box}", found == expected
        swapped = client.json(ITEMS, limit=10000, bbox=",".join(map(str, (box[1], box[0], box[3], box[2]))), **{"bbox-crs": LAT_LON})
        yield f"bbox {box} latitude first", {own["id"] for own in swapped["features"]} == expected
    yield "the world", client.json(ITEMS, bbox="-180,-90,180,90")["numberMatched"] == len(everything)
    yield "the other side of it", client.json(ITEMS, bbox="-80,30,-70,40")["numberMatched"] == 0
    transformation = osr.CoordinateTransformation(reference(4326), reference(3857))
    low, high = transformation.TransformPoint(123.600, -10.180), transformation.TransformPoint(123.605, -10.175)
    mercator = client.json(ITEMS, limit=10000, bbox=f"{low[0]},{low[1]},{high[0]},{high[1]}", **{"bbox-crs": MERCATOR})
    yield "bbox in Web Mercator", mercator["numberMatched"] == client.json(ITEMS, bbox="123.600,-10.180,123.605,-10.175")["numberMatched"]


def reference(code):
    made = osr.SpatialReference()
    made.ImportFromEPSG(code)
    made.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return made


def crss(client):
    """OGC 18-058r1: each CRS that a collection lists, with its axis order and its header."""
    first = client.json(ITEMS, limit=1)["features"][0]["geometry"]["coordinates"]
    x, y = first[0][0] if isinstance(first[0][0][0], float) else first[0][0][0]
    for uri, code in ((CRS84, 4326), (LAT_LON, 4326), (MERCATOR, 3857), (WORKING, 23840)):
        status, body = client.get(ITEMS, limit=1, crs=uri)
        ring = json.loads(body)["features"][0]["geometry"]["coordinates"]
        u, v = ring[0][0] if isinstance(ring[0][0][0], float) else ring[0][0][0]
        if uri == LAT_LON:
            u, v = v, u
        wanted = osr.CoordinateTransformation(reference(4326), reference(code)).TransformPoint(x, y)
        yield f"crs {uri}", status == 200 and abs(u - wanted[0]) < 1e-3 and abs(v - wanted[1]) < 1e-3
        yield f"crs {uri} by its short name", client.get(ITEMS, limit=1, crs="[OGC:CRS84]" if uri == CRS84 else f"[EPSG:{code}]")[0] == 200
    listed = client.json("/ogc/collections/zones", f="json")
    yield "crs and storageCrs", listed["crs"][0] == CRS84 and listed["storageCrs"] == WORKING in listed["crs"]


def filters(client):
    """OGC 19-079r2 and 21-065r2: against the same comparison in Python."""
    everything = client.json(ITEMS, limit=10000)["features"]

    def ids(test):
        return {own["id"] for own in everything if test(own["properties"])}

    def found(text, **query):
        return {own["id"] for own in client.json(ITEMS, limit=10000, filter=text, **query)["features"]}

    cases = {
        "subzone = 'R-3'": lambda p: p.get("subzone") == "R-3",
        "subzone <> 'R-3'": lambda p: "subzone" in p and p["subzone"] != "R-3",
        "subzone < 'R-3'": lambda p: p.get("subzone", "~") < "R-3",
        "subzone >= 'R-3' and subzone <= 'SPU-1'": lambda p: "R-3" <= p.get("subzone", "") <= "SPU-1",
        "subzone = 'R-2' OR subzone = 'R-3' AND NOT block = 'nowhere'": lambda p: p.get("subzone") in ("R-2", "R-3") and (p["subzone"] == "R-2" or "block" in p),
        "(subzone = 'R-2' OR subzone = 'R-3') AND block IS NOT NULL": lambda p: p.get("subzone") in ("R-2", "R-3") and "block" in p,
        "subzone LIKE 'R-_'": lambda p: len(p.get("subzone", "")) == 3 and p["subzone"].startswith("R-"),
        "subzone LIKE 'RTH%'": lambda p: p.get("subzone", "").startswith("RTH"),
        "subzone NOT LIKE '%-%'": lambda p: "-" not in p.get("subzone", "-"),
        "subzone IN ('R-2','R-5')": lambda p: p.get("subzone") in ("R-2", "R-5"),
        "subzone NOT IN ('R-2','R-5')": lambda p: p.get("subzone", "R-2") not in ("R-2", "R-5"),
        "subzone BETWEEN 'K-1' AND 'K-3'": lambda p: "K-1" <= p.get("subzone", "") <= "K-3",
        "\"subzone\" = 'R-3'": lambda p: p.get("subzone") == "R-3",
        "block IS NULL": lambda p: "block" not in p,
        "TRUE": lambda p: True,
        "FALSE": lambda p: False,
        "name_id = 'it''s'": lambda p: False,
    }
    for text, test in cases.items():
        yield f"filter {text}", found(text) == ids(test)
    shapes = {own["id"]: ogr.CreateGeometryFromJson(json.dumps(own["geometry"])) for own in everything}
    for wkt in ("POINT(123.6160 -10.2051)", "LINESTRING(123.60 -10.18,123.61 -10.175)", "POLYGON((123.6 -10.18,123.605 -10.18,123.603 -10.175,123.6 -10.18))",
                "MULTIPOINT((123.6160 -10.2051),(123.60 -10.18))"):
        expected = {name for name, shape in shapes.items() if shape.Intersects(ogr.CreateGeometryFromWkt(wkt))}
        yield f"S_INTERSECTS {wkt}", found(f"S_INTERSECTS(geometry,{wkt})") == expected
    expected = {name for name, shape in shapes.items() if shape.Intersects(ogr.CreateGeometryFromWkt("POLYGON((123.6 -10.18,123.605 -10.18,123.605 -10.175,123.6 -10.175,123.6 -10.18))"))}
    yield "S_INTERSECTS BBOX", found("S_INTERSECTS(geometry,BBOX(123.6,-10.18,123.605,-10.175))") == expected
    yield "filter-crs", found("S_INTERSECTS(geometry,POINT(-10.2051 123.6160))", **{"filter-crs": LAT_LON}) == found("S_INTERSECTS(geometry,POINT(123.6160 -10.2051))")
    roads = client.json("/ogc/collections/roads/items", limit=10000)["features"]
    wide = {own["id"] for own in roads if own["properties"].get("row_width_m", 0) >= 15}
    yield "a number", {own["id"] for own in client.json("/ogc/collections/roads/items", limit=10000, filter="row_width_m >= 15")["features"]} == wide and len(wide) > 0
    for low, high in (((100, -10.1), (140, -5)), ((120, -10.2), (123.6, -10.17)), ((123.4, -10.2), (123.8, -10.19)), ((-180, -90), (180, 90))):
        expected = {own["id"] for own in client.json(ITEMS, limit=10000, bbox=f"{low[0]},{low[1]},{high[0]},{high[1]}")["features"]}
        yield f"a long box from {low} to {high}", found(f"S_INTERSECTS(geometry,BBOX({low[0]},{low[1]},{high[0]},{high[1]}))") == expected
    one = everything[0]["id"]
    yield "the id that was handed out", found(f"id = '{one}'") == {one}
    rivers = client.json("/ogc/collections/rivers/items", limit=10000)["features"]
    yield "a width is a number", {own["id"] for own in client.json("/ogc/collections/rivers/items", limit=10000, filter="width_m > 10")["features"]} == {
        own["id"] for own in rivers if own["properties"].get("width_m", 0) > 10} != set()
    for text in ("subzone = 3", "", "subzone", "= 'a'", "subzone = ", "subzone = 'a", "nothing = 'a'", "subzone = 'a' AND", "(subzone = 'a'", "subzone IN ()", "subzone LIKE 3", "S_INTERSECTS(geometry)",
                 "S_INTERSECTS(geometry,POINT(1))", "S_INTERSECTS(geometry,POINT(1 2 3))", "S_INTERSECTS(geometry,POLYGON((0 0,1 1)))", "S_INTERSECTS(name_id,POINT(1 2))",
                 "S_INTERSECTS(geometry,POLYGON((123.6 -10.2,123.7 -10.1,123.7 -10.2,123.6 -10.1,123.6 -10.2)))", "NOT " * 100 + "TRUE", "(" * 5000 + "TRUE" + ")" * 5000, "x" * 9000, "subzone = 1e999",
                 "subzone = 'a' OR 1=1 --", "1; DROP TABLE verdict", "subzone = 'a'; SELECT 1", "\u0000"):
        yield f"refused: {text[:40]!r}", client.get(ITEMS, filter=text)[0] in (400, 431)  # 431: longer than a head may be
    yield "many percent signs take no time", client.get(ITEMS, filter="name_id LIKE '" + "%a" * 1500 + "'")[0] == 200


def schemas(client):
    """Part 3, queryables, and Part 5: every property that a feature has is described."""
    for collection in client.json("/ogc/collections", f="json")["collections"]:
        path = f"/ogc/collections/{collection['id']}"
        schema, queryables = client.json(path + "/schema"), client.json(path + "/queryables")
        yield f"{collection['id']}: $schema and $id", schema["$schema"].endswith("2020-12/schema") and schema["$id"].endswith("/schema") and queryables["$id"].endswith("/queryables")
        yield f"{collection['id']}: a geometry", [own["x-ogc-role"] for own in schema["properties"].values() if own.get("x-ogc-role") == "primary-geometry"] == ["primary-geometry"]
        seen = {name for feature in client.json(path + "/items", limit=10000)["features"] for name in feature["properties"]}
        yield f"{collection['id']}: all properties described", seen <= set(schema["properties"])
        for name in set(queryables["properties"]) - {"geometry"}:
            yield f"{collection['id']}: {name} can be asked for", client.get(path + "/items", limit=1, filter=f'"{name}" IS NOT NULL')[0] == 200


def openapi(client):
    document = client.json("/ogc/api")
    text = json.dumps(document)
    yield "OpenAPI 3.0 of this server", document["openapi"].startswith("3.0.") and document["servers"][0]["url"].endswith("/ogc") and "BASE" not in text
    parameters = document["components"]["parameters"]
    for path, item in document["paths"].items():
        for method, operation in item.items():
            used = [parameters[own["$ref"].rsplit("/", 1)[1]] for own in operation["parameters"]]
            yield f"{method} {path}: its path's parameters", {own["name"] for own in used if own["in"] == "path"} == {part[1:-1] for part in path.split("/") if part.startswith("{")}
            concrete = "/ogc" + path.format(collectionId="zones", featureId="kupang-contoh:2026-1:Z00001", plan="kupang-contoh", version="2026-1", raster="zoning", tileMatrix=0, tileRow=0, tileCol=0,
                                            processId="check", jobId="0" * 32).rstrip("/")
            status = client.served.ask(method.upper(), concrete, "{}" if method == "post" else None)[0]
            yield f"{method} {path} is there: {status}", status == (401 if "security" in operation else 400 if method == "post" else 200)
            for own in used if method == "get" else ():
                if own["in"] == "query":
                    yield f"{path} knows {own['name']}", b"parameter-unknown" not in client.get(concrete, **{own["name"]: "x"})[1]


def dates(client):
    yield "before the plan there is none", client.get(ITEMS, datetime="1990-01-01")[0] == 404
    yield "from its first day", client.json(ITEMS, datetime="2026-01-01")["numberMatched"] > 2000
    yield "a range that reaches it", client.json(ITEMS, datetime="2025-12-01/2026-01-01T10:00:00Z")["numberMatched"] > 2000
    yield "an open range", client.json(ITEMS, datetime="../2026-06-01")["numberMatched"] > 2000


def pages(client):
    """Requirements class "html", in both languages."""
    for path in ("/ogc", "/ogc/collections", "/ogc/collections/zones", ITEMS, f"{ITEMS}/kupang-contoh:2026-1:Z00001"):
        for language in ("id", "en"):
            status, body = client.get(path, f="html", lang=language)
            yield f"page {path} {language}", status == 200 and not Page(body.decode()).faults and ("CONTOH" if language == "id" else "SAMPLE") in body.decode()
    status, body = client.get("/ogc", headers={"Accept": "text/html"})
    yield "by Accept", status == 200 and body.startswith(b"<!doctype")
    connection = http.client.HTTPConnection("127.0.0.1", client.served.port)
    connection.request("GET", "/ogc/collections?f=json")
    answer = connection.getresponse()
    tagged = answer.getheader("ETag")
    yield "CORS", answer.getheader("Access-Control-Allow-Origin") == "*"
    answer.read()
    connection.request("GET", "/ogc/collections?f=json", headers={"If-None-Match": tagged})
    status = connection.getresponse().status
    yield "304", status == 304


def gdal_driver(client):
    """GDAL's OAPIF driver: what a GIS program sees."""
    source = gdal.OpenEx(f"OAPIF:http://127.0.0.1:{client.served.port}/ogc", gdal.OF_VECTOR, open_options=["PAGE_SIZE=500"])
    listed = {own["id"] for own in client.json("/ogc/collections", f="json")["collections"]}
    names = {source.GetLayer(i).GetName() for i in range(source.GetLayerCount())}
    yield "GDAL lists all collections", names == listed
    for name in sorted(names):
        layer = source.GetLayerByName(name)
        count = sum(1 for _ in layer)
        yield f"GDAL pages through {name}", count == client.json(f"/ogc/collections/{name}/items", limit=1)["numberMatched"]
        layer.SetSpatialFilterRect(123.600, -10.180, 123.605, -10.175)
        near = sum(1 for _ in layer)
        yield f"GDAL filters {name} by place", near == client.json(f"/ogc/collections/{name}/items", bbox="123.600,-10.180,123.605,-10.175", limit=1)["numberMatched"]
        layer.SetSpatialFilter(None)
    zones = source.GetLayerByName("zones")
    zones.SetAttributeFilter("subzone = 'R-3'")
    yield "GDAL filters by attribute", sum(1 for _ in zones) == client.json(ITEMS, filter="subzone = 'R-3'", limit=1)["numberMatched"]


def main(binary):
    faults, checks = [], 0
    with sample_city(binary) as served:
        client = Client(served)
        for part in (core, paging, boxes, crss, filters, schemas, openapi, dates, pages, gdal_driver):
            try:
                for name, good in part(client):
                    checks += 1
                    faults += [] if good else [f"{part.__name__}: {name}"]
            except (AssertionError, RuntimeError, KeyError, IndexError) as error:
                faults.append(f"{part.__name__}: {error!r}"[:400])
    print(*faults[:40], f"{checks} checks, {len(faults)} faults", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
