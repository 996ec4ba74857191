# SPDX-License-Identifier: Apache-2.0
"""Ways to ask a reader of spatial files for a connection: (name, how to make the arguments of sipejuang in a folder)."""
import json
import shutil
import sqlite3
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "tests/data/files"
PLAN = ROOT / "tests/cases/plans/kampung"
RING = [[123.6, -10.2], [123.601, -10.2], [123.601, -10.199], [123.6, -10.199], [123.6, -10.2]]


def check(file, plan=PLAN):
    return ["check", "--plan", str(plan), "--date", "2026-11-24", str(file)]


def geojson(folder, url, **members):
    feature = {"type": "Feature", "id": "plot", "properties": {"role": "plot"},
               "geometry": {"type": "Polygon", "coordinates": [RING]}}
    document = {"type": "FeatureCollection", "features": [feature], **members}
    file = folder / "x.geojson"
    file.write_text(json.dumps(document).replace("URL", url), encoding="utf-8")
    return check(file)


GEOJSON = {
    "crs-link": {"crs": {"type": "link", "properties": {"href": "URL", "type": "proj4"}}},
    "crs-link-ogcwkt": {"crs": {"type": "link", "properties": {"href": "URL", "type": "ogcwkt"}}},
    "crs-link-esriwkt": {"crs": {"type": "link", "properties": {"href": "URL", "type": "esriwkt"}}},
    "crs-url": {"crs": {"type": "url", "properties": {"url": "URL"}}},
    "crs-name": {"crs": {"type": "name", "properties": {"name": "URL"}}},
    "crs-opengis": {"crs": {"type": "name", "properties": {"name": "URL/def/crs/EPSG/0/4326"}}},
    "crs-text": {"crs": "URL"},
    "schema": {"$schema": "URL"},
    "context": {"@context": "URL"},
    "links": {"links": [{"rel": "next", "href": "URL"}]},
    "foreign-vrt": {"type": "OGRVRTDataSource", "SrcDataSource": "/vsicurl/URL"},
}

KML_BODIES = {
    "network-link": "<NetworkLink><Link><href>URL</href></Link></NetworkLink>",
    "network-link-old": "<NetworkLink><Url><href>URL</href></Url></NetworkLink>",
    "ground-overlay": "<GroundOverlay><Icon><href>URL</href></Icon></GroundOverlay>",
    "screen-overlay": "<ScreenOverlay><Icon><href>URL</href></Icon></ScreenOverlay>",
    "style-url": "<Placemark><styleUrl>URL#s</styleUrl><Point><coordinates>123.6,-10.2</coordinates></Point></Placemark>",
    "schema-url": "<Placemark><ExtendedData><SchemaData schemaUrl='URL'/></ExtendedData></Placemark>",
    "model": "<Placemark><Model><Link><href>URL</href></Link></Model></Placemark>",
    "include": "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='URL'/>",
}
KML_HEADS = {
    "doctype": "<!DOCTYPE kml SYSTEM 'URL'>",
    "entity": "<!DOCTYPE kml [<!ENTITY x SYSTEM 'URL'>]>",
    "parameter-entity": "<!DOCTYPE kml [<!ENTITY % x SYSTEM 'URL'> %x;]>",
    "stylesheet": "<?xml-stylesheet type='text/xsl' href='URL'?>",
}


def kml(folder, url, head="", body=""):
    text = ("<?xml version='1.0' encoding='UTF-8'?>" + head + "<kml xmlns='http://www.opengis.net/kml/2.2' xmlns:xsi="
            "'http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='URL URL'><Document>" + body + "&x;"
            "</Document></kml>" if "ENTITY x" in head else
            "<?xml version='1.0' encoding='UTF-8'?>" + head + "<kml xmlns='http://www.opengis.net/kml/2.2'><Document>" + body +
            "</Document></kml>")
    file = folder / "x.kml"
    file.write_text(text.replace("URL", url), encoding="utf-8")
    return check(file)


GPKG = {
    "srs-definition": ["update gpkg_spatial_ref_sys set definition = 'URL'"],
    "srs-wkt2": ["alter table gpkg_spatial_ref_sys add column definition_12_063 text default 'URL'"],
    "extension": ["create table if not exists gpkg_extensions (table_name text, column_name text, extension_name text, "
                  "definition text, scope text)", "insert into gpkg_extensions values ('plot', null, 'x_y', 'URL', 'read-write')"],
    "load-extension": ["create view evil as select load_extension('URL')",
                       "insert into gpkg_contents (table_name, data_type, identifier, srs_id) values ('evil', 'attributes', 'evil', 4326)"],
    "vsi-view": ["create view evil as select ogr_geocode('x', 'URL')",
                 "insert into gpkg_contents (table_name, data_type, identifier, srs_id) values ('evil', 'attributes', 'evil', 4326)"],
}


def gpkg(folder, url, statements):
    file = folder / "x.gpkg"
    shutil.copy(FILES / "plot.gpkg", file)
    base = sqlite3.connect(file)
    for statement in statements:
        base.execute(statement.replace("URL", url))
    base.commit()
    base.close()
    return check(file)


PRJ = {
    "prj-url": "URL", "prj-init": "+init=URL +type=crs", "prj-grids": "+proj=longlat +nadgrids=URL +type=crs",
    "prj-geoid": "+proj=longlat +geoidgrids=URL +type=crs", "prj-opengis": "URL/def/crs/EPSG/0/4326",
    "prj-import": "IMPORT_FROM_URL:URL",
}


def shapefile(folder, url, prj=None, cpg=None):
    file = folder / "x.zip"
    with zipfile.ZipFile(file, "w") as archive:
        for end in ("shp", "shx", "dbf"):
            archive.write(FILES / f"plot.{end}", f"x.{end}")
        archive.writestr("x.prj", (prj or "").replace("URL", url))
        if cpg:
            archive.writestr("x.cpg", cpg.replace("URL", url))
    return check(file)


VRT = ("<OGRVRTDataSource><OGRVRTLayer name='x'><SrcDataSource>/vsicurl/URL/x.geojson</SrcDataSource></OGRVRTLayer>"
       "</OGRVRTDataSource>")
RASTER_VRT = ("<VRTDataset rasterXSize='1' rasterYSize='1'><VRTRasterBand dataType='Byte' band='1'><SimpleSource>"
              "<SourceFilename>/vsicurl/URL/x.tif</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>")
WMS = "<GDAL_WMS><Service name='TMS'><ServerUrl>URL/${z}/${x}/${y}.png</ServerUrl></Service></GDAL_WMS>"


def disguised(folder, url, name, text):
    file = folder / name
    file.write_text(text.replace("URL", url), encoding="utf-8")
    return check(file)


NAMES = ["/vsicurl/URL/x.geojson", "/vsicurl_streaming/URL/x.geojson", "/vsicurl?url=URL", "/vsizip//vsicurl/URL/x.zip",
         "/vsigzip//vsicurl/URL/x.gz", "/vsis3/bucket/x", "/vsigs/bucket/x", "/vsiaz/bucket/x", "/vsihdfs/URL", "/vsiwebhdfs/URL",
         "/vsisubfile/0,/vsicurl/URL", "URL/x.geojson", "URL/x.gpkg", "WFS:URL", "OAPIF:URL", "CSW:URL", "ES:URL", "WMS:URL",
         "WMTS:URL", "STACIT:URL", "GeoJSON:URL", "PG:host=127.0.0.1 port=PORT dbname=x", "MYSQL:x,host=127.0.0.1,port=PORT",
         "MongoDBv3:mongodb://127.0.0.1:PORT", "<GDAL_WMS><Service><ServerUrl>URL</ServerUrl></Service></GDAL_WMS>"]


def named(folder, url, name):
    del folder
    return check(name.replace("URL", url).replace("PORT", url.rsplit(":", 1)[1]))


def changed_plan(folder, url, old, new):
    plan = folder / "plan"
    shutil.copytree(PLAN, plan)
    toml = plan / "plan.toml"
    text = toml.read_text(encoding="utf-8")
    assert old in text, old
    toml.write_text(text.replace(old, new.replace("URL", url)), encoding="utf-8")
    return ["plan", "validate", str(plan)]


PLANS = {
    "plan-zones-url": ('file = "zones.geojson"', 'file = "URL/zones.geojson"'),
    "plan-zones-vsicurl": ('file = "zones.geojson"', 'file = "/vsicurl/URL/zones.geojson"'),
    "plan-crs-url": ('working_crs = "EPSG:23840"', 'working_crs = "URL/def/crs/EPSG/0/23840"'),
    "plan-crs-grids": ('working_crs = "EPSG:23840"', 'working_crs = "+proj=longlat +nadgrids=URL"'),
    "plan-roads-wfs": ('file = "layers/roads.geojson"', 'file = "WFS:URL"'),
}


def raster(folder, url, text, beside=None):
    plan = folder / "plan"
    shutil.copytree(ROOT / "tests/cases/plans/rawan-banjir", plan)
    tif = next((plan / "layers").glob("*.tif"))
    if text:
        tif.write_text(text.replace("URL", url), encoding="utf-8")
    if beside:
        (tif.parent / (tif.name + beside[0])).write_text(beside[1].replace("URL", url), encoding="utf-8")
    return ["plan", "validate", str(plan)]


def all_ways():
    for name, members in GEOJSON.items():
        yield f"geojson {name}", lambda f, u, m=members: geojson(f, u, **m)
    for name, body in KML_BODIES.items():
        yield f"kml {name}", lambda f, u, b=body: kml(f, u, body=b)
    for name, head in KML_HEADS.items():
        yield f"kml {name}", lambda f, u, h=head: kml(f, u, head=h)
    for name, statements in GPKG.items():
        yield f"gpkg {name}", lambda f, u, s=statements: gpkg(f, u, s)
    for name, prj in PRJ.items():
        yield f"shapefile {name}", lambda f, u, p=prj: shapefile(f, u, prj=p)
    yield "shapefile cpg", lambda f, u: shapefile(f, u, cpg="URL")
    for end in ("vrt", "gpkg", "geojson", "shp", "kml", "fgb"):
        yield f"vrt as {end}", lambda f, u, e=end: disguised(f, u, f"x.{e}", VRT)
    yield "wms as geojson", lambda f, u: disguised(f, u, "x.geojson", WMS)
    for name in NAMES:
        yield f"name {name}", lambda f, u, n=name: named(f, u, n)
    for name, (old, new) in PLANS.items():
        yield name, lambda f, u, o=old, n=new: changed_plan(f, u, o, n)
    yield "raster vrt", lambda f, u: raster(f, u, RASTER_VRT)
    yield "raster wms", lambda f, u: raster(f, u, WMS)
    yield "raster aux", lambda f, u: raster(f, u, None, (".aux.xml", f"<PAMDataset><SRS>{'URL'}</SRS></PAMDataset>"))
    yield "raster overview", lambda f, u: raster(f, u, None, (".ovr", RASTER_VRT))
    yield "option crs", lambda f, u: check(FILES / "plot.gpkg") + ["--crs", u]
    yield "option plan", lambda f, u: check(FILES / "plot.gpkg", plan=f"{u}/plan.zip")
