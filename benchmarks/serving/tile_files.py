# SPDX-License-Identifier: Apache-2.0
"""The tiles of the sample city, zoom 0 to 17 as its style asks for them: as files, as MBTiles, and as requests in one shuffled order."""
import gzip
import json
import math
import random
import sqlite3
from concurrent.futures import ThreadPoolExecutor

from load import write_requests

PLAN = "/ogc/plans/kupang-contoh/2026-1"
HIGHEST = 17


def addresses(bounds):
    west, south, east, north = bounds
    for zoom in range(HIGHEST + 1):
        n = 2 ** zoom
        left, right = (int((longitude + 180) / 360 * n) for longitude in (west, east))
        top, bottom = (int((1 - math.asinh(math.tan(math.radians(latitude))) / math.pi) / 2 * n) for latitude in (north, south))
        yield from ((zoom, y, x) for y in range(top, bottom + 1) for x in range(left, right + 1))


def path(tile):
    return "{}/tiles/WebMercatorQuad/{}/{}/{}".format(PLAN, *tile)


def write_mbtiles(name, tiles, tilejson):
    name.unlink(missing_ok=True)
    with sqlite3.connect(name) as base:
        base.execute("create table metadata (name text, value text)")
        base.execute("create table tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)")
        base.executemany("insert into metadata values (?, ?)", [
            ("name", "kupang"), ("format", "pbf"), ("minzoom", "0"), ("maxzoom", str(HIGHEST)), ("bounds", ",".join(map(str, tilejson["bounds"]))),
            ("json", json.dumps({"vector_layers": tilejson["vector_layers"]}))])
        # Rows count from the south, and the tiles are packed: MBTiles 1.3.
        base.executemany("insert into tiles values (?, ?, ?, ?)", ((z, x, 2 ** z - 1 - y, gzip.compress(body, 6)) for (z, y, x), body in tiles.items()))
        base.execute("create unique index tile on tiles (zoom_level, tile_column, tile_row)")


class TileFiles:
    """All that are not empty, taken from a running server."""

    def __init__(self, served, work):
        tilejson = json.loads(served.ask("GET", f"{PLAN}/tilejson")[1])
        wanted = list(addresses(tilejson["bounds"]))
        with ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(lambda tile: served.ask("GET", path(tile) + "?scheme=1"), wanted))
        self.tiles = {tile: body for tile, (status, body) in zip(wanted, answers) if status == 200}
        self.root, self.mbtiles = work / "files", work / "kupang.mbtiles"
        for tile, body in self.tiles.items():
            file = self.root / path(tile)[1:]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(body)
            file.with_name(file.name + ".gz").write_bytes(gzip.compress(body, 6))
        write_mbtiles(self.mbtiles, self.tiles, tilejson)
        order = sorted(self.tiles)
        random.Random(20261124).shuffle(order)
        self.requests = write_requests(work / "tiles.txt", [f"GET {path(tile)}?scheme=1" for tile in order])
        self.requests_of_tileserver = write_requests(work / "tiles-mbtiles.txt", [f"GET /data/kupang/{z}/{x}/{y}.pbf" for z, y, x in order])

    def described(self):
        size = sum(map(len, self.tiles.values()))
        return f"{len(self.tiles)} tiles that are not empty, zoom 0 to {HIGHEST}, {size / 1e6:.1f} MB ({size / len(self.tiles) / 1e3:.1f} kB each)"
