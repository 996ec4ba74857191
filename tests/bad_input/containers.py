# SPDX-License-Identifier: Apache-2.0
"""(name, code, what writes the file in a folder and gives the arguments): files and archives that are not what they say."""
import os
import shutil
import struct
import zipfile
from pathlib import Path

from shapes import proposal, text

FILES = Path(__file__).resolve().parents[1] / "data/files"
SHAPEFILE = [(f"x.{end}", (FILES / f"plot.{end}").read_bytes()) for end in ("shp", "shx", "dbf", "prj")]


def written(name, content):
    def write(folder):
        file = folder / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return [str(file)]
    return write


def archive(entries, links=()):
    def write(folder):
        file = folder / "x.zip"
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
            for name, content in entries:
                made.writestr(name, content)
            for name, target in links:
                info = zipfile.ZipInfo(name)
                info.create_system, info.external_attr = 3, 0o120777 << 16
                made.writestr(info, target)
        return [str(file)]
    return write


def bomb(folder):
    """3 GB of nothing in a few MB."""
    file = folder / "x.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
        with made.open("x.shp", "w", force_zip64=True) as entry:
            piece = bytes(1 << 24)
            for _ in range(180):
                entry.write(piece)
    return [str(file)]


def liar(folder):
    """Its directory says 10 bytes; there are many more."""
    (path,) = archive([("x.shp", b"x" * 100_000)])(folder)
    data = bytearray(Path(path).read_bytes())
    place = data.rindex(b"PK\x01\x02")
    data[place + 24:place + 28] = struct.pack("<I", 10)
    Path(path).write_bytes(data)
    return [path]


def pipe(folder):
    os.mkfifo(folder / "x.geojson")
    return [str(folder / "x.geojson")]


def without(end):
    return archive([entry for entry in SHAPEFILE if not entry[0].endswith(end)])


def bare_shapefile(folder):
    shutil.copy(FILES / "plot.shp", folder / "x.shp")
    return [str(folder / "x.shp")]


def geodatabase(folder):
    (folder / "x.gdb").mkdir()
    return [str(folder / "x.gdb")]


def a_folder(folder):
    (folder / "x.geojson").mkdir()
    return [str(folder / "x.geojson")]


def layer_named(name):
    def write(folder):
        shutil.copy(FILES / "plot.gpkg", folder / "x.gpkg")
        return [f"{folder}/x.gpkg:{name}"]
    return write


VRT = "<OGRVRTDataSource><OGRVRTLayer name='x'><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(50)
GPKG = (FILES / "plot.gpkg").read_bytes()


def cases():
    yield "containers: zip bomb", "zip-too-large", bomb
    yield "containers: zip that lies about sizes", "file-truncated", liar
    yield "containers: path upwards", "zip-unsafe", archive([*SHAPEFILE, ("../evil.shp", b"x")])
    yield "containers: absolute path", "zip-unsafe", archive([*SHAPEFILE, ("/tmp/evil.shp", b"x")])
    yield "containers: backslashes", "zip-unsafe", archive([*SHAPEFILE, ("a\\..\\evil.shp", b"x")])
    yield "containers: link", "zip-unsafe", archive(SHAPEFILE, [("y.shp", "/etc/passwd")])
    yield "containers: name twice in other case", "zip-unsafe", archive([*SHAPEFILE, ("X.SHP", b"x")])
    yield "containers: 20,000 entries", "zip-too-large", archive([(f"{k}.txt", b"") for k in range(20_000)])
    yield "containers: empty archive", "driver-not-allowed", archive([])
    yield "containers: archive of letters", "driver-not-allowed", archive([("surat.txt", b"halo")])
    yield "containers: archive in an archive", "driver-not-allowed", archive([("y.zip", b"PK\x05\x06" + bytes(18))])
    yield "containers: File Geodatabase in an archive", "driver-not-allowed", archive([("x.gdb/a00000001.gdbtable", b"x" * 99)])
    yield "containers: cut archive", "file-truncated", written("x.zip", b"PK\x03\x04" + bytes(30))
    yield "containers: without .shx", "shapefile-incomplete", without(".shx")
    yield "containers: without .dbf", "shapefile-incomplete", without(".dbf")
    yield "containers: without .prj, so in degrees elsewhere", "outside-every-plan", without(".prj")
    yield "containers: only .shp", "shapefile-incomplete", bare_shapefile
    yield "containers: File Geodatabase", "driver-not-allowed", geodatabase
    yield "containers: a folder", "driver-not-allowed", a_folder
    yield "containers: a pipe", "driver-not-allowed", pipe
    yield "containers: PNG as GeoJSON", "driver-not-allowed", written("x.geojson", PNG)
    yield "containers: PDF as GeoJSON", "driver-not-allowed", written("x.geojson", "%PDF-1.7\n")
    yield "containers: VRT as GeoJSON", "driver-not-allowed", written("x.geojson", VRT)
    yield "containers: VRT as GeoPackage", "driver-not-allowed", written("x.gpkg", VRT)
    yield "containers: VRT", "driver-not-allowed", written("x.vrt", VRT)
    yield "containers: GML", "driver-not-allowed", written("x.gml", "<?xml version='1.0'?><gml:FeatureCollection/>")
    yield "containers: DXF", "driver-not-allowed", written("x.dxf", "0\nSECTION\n2\nENTITIES\n0\nEOF\n")
    yield "containers: a table of one corner", "corners-too-few", written("x.csv", "id,x,y\n1,2,3\n")
    yield "containers: a table of words", "corners-too-few", written("x.csv", "nama;alamat\nBudi;Jalan Kenari\n")
    yield "containers: corners in metres without a CRS", "metres-without-crs", written("x.csv", "101000;373000\n101010;373000\n101010;373010\n")
    yield "containers: gzip", "driver-not-allowed", written("x.geojson", b"\x1f\x8b\x08" + bytes(30))
    yield "containers: SQLite without GeoPackage", "file-unreadable", written("x.gpkg", b"SQLite format 3\0" + bytes(84))
    yield "containers: cut GeoPackage", "file-truncated", written("x.gpkg", GPKG[:len(GPKG) // 2])
    yield "containers: no such layer", "layer-not-found", layer_named("zones")
    yield "containers: no such file", "file-not-found", lambda folder: [str(folder / "none.geojson")]
    yield "containers: empty file", "file-empty", written("x.gpkg", b"")
    yield "containers: a byte before the text", "driver-not-allowed", written("x.geojson", b"\xff" + text(proposal()).encode())
