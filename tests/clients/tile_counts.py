#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the features that @mapbox/vector-tile counted in each tile against what GDAL's MVT driver reads in the same bytes.
Usage: tile_counts.py FOLDER, with the tiles and the counts.json of vector_tile.mjs."""
import json
import sys
from collections import defaultdict
from pathlib import Path

from osgeo import gdal

gdal.UseExceptions()


def counted(path):
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR, ["MVT"], ["CLIP=NO"])
    layers = [source.GetLayer(i) for i in range(source.GetLayerCount())]
    return {layer.GetName(): sum(1 for _ in layer) for layer in layers}


def main(folder):
    tiles, features, faults = defaultdict(int), defaultdict(int), defaultdict(list)
    for name, expected in json.loads((folder / "counts.json").read_text(encoding="utf-8")).items():
        zoom = int(name.split("-")[0])
        found = counted(folder / f"{name}.pbf")
        tiles[zoom] += 1
        features[zoom] += sum(found.values())
        if found != expected:
            faults[zoom].append(f"{name}: {expected}, GDAL {found}")
    for zoom, count in sorted(tiles.items()):
        told = f"z{zoom}: GDAL reads as many features in each layer of {count} tiles, {features[zoom]} in all"
        print(f"FAULT {told}: {'; '.join(faults[zoom][:3])}" if faults[zoom] else f"ok {told}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
