#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""A plot of two kilometres over hundreds of zones of the sample city with 400 buildings is answered within 10 s. Usage: large_plot.py SIPEJUANG"""
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LON, LAT, SIDE, COUNT, SECONDS = 123.600, -10.190, 0.02, 400, 10


def square(x, y, side):
    return {"type": "Polygon", "coordinates": [[[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]]}


def proposal():
    row = int(COUNT ** 0.5)
    step = 0.9 * SIDE / row
    numbers = {"role": "building", "floors": 1, "height_m": 4, "floor_area_m2": 100, "basement_area_m2": 0}
    features = [{"type": "Feature", "id": "plot", "properties": {"role": "plot", "green_area_m2": 1000}, "geometry": square(LON, LAT, SIDE)}]
    for i in range(COUNT):
        place = square(LON + 0.05 * SIDE + step * (i % row), LAT + 0.05 * SIDE + step * (i // row), 0.0001)
        features.append({"type": "Feature", "id": f"b{i}", "properties": numbers, "geometry": place})
    return {"type": "FeatureCollection", "proposal": {"activity": "rumah_tunggal", "date": "2026-11-24"}, "features": features}


def main(binary):
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "large.geojson"
        file.write_text(json.dumps(proposal()), encoding="utf-8")
        begin = time.monotonic()
        done = subprocess.run([binary, "check", "--plan", "data/kupang", str(file)], capture_output=True, timeout=60, check=False)
        took = time.monotonic() - begin
    buildings = {feature["properties"]["subject"] for feature in json.loads(done.stdout)["features"]} - {"plot"}
    print(f"exit {done.returncode}, {took:.1f} s, findings about {len(buildings)} buildings")
    return 0 if done.returncode == 0 and took <= SECONDS and len(buildings) >= COUNT else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
