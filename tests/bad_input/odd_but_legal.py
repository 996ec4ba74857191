#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""odd_but_legal.py SIPEJUANG: odd input that is answered, with the same findings as its plain form, or as stated."""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from shapes import PLOT, X, Y, feature, house, polygon, proposal, text, told, with_house, with_plot

ROOT = Path(__file__).resolve().parents[2]
PLAN = ROOT / "tests/cases/plans/kampung"


def answer(binary, content):
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "proposal.geojson"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        done = subprocess.run([binary, "check", "--plan", str(PLAN), "--date", "2026-11-24", str(file)], capture_output=True,
                              text=True, timeout=60)
    if done.returncode != 0:
        return f"exit {done.returncode}: {(done.stdout + done.stderr)[:300]}"
    verdict = json.loads(done.stdout)
    numbers = [(f["properties"]["rule"], f["properties"]["outcome"], f["properties"].get("measured"))
               for f in verdict["features"] if "rule" in f.get("properties", {})]
    return [verdict["verdict"]["outcome"], *sorted(numbers, key=str)]  # findings are told in the order of the ids


def each_position(change):
    def of_ring(ring):
        return [change(point) for point in ring]

    made = proposal()
    for one in made["features"]:
        one["geometry"]["coordinates"] = [of_ring(ring) for ring in one["geometry"]["coordinates"]]
    return made


def reversed_rings():
    made = proposal()
    for one in made["features"]:
        one["geometry"]["coordinates"] = [ring[::-1] for ring in one["geometry"]["coordinates"]]
    return made


def same_as_plain():
    good = text(proposal())
    yield "clockwise shells", text(reversed_rings())
    yield "3D coordinates", text(each_position(lambda p: [*p, 12.5]))
    yield "4D coordinates", text(each_position(lambda p: [*p, 12.5, 1]))
    yield "foreign members", text({**proposal(), "name": "x", "xy_coordinate_resolution": 1e-9, "catatan": {"a": [1, None]}})
    yield "bbox", text({**proposal(), "bbox": [0, 0, 1, 1]})
    yield "CRLF", json.dumps(proposal(), indent=1).replace("\n", "\r\n")
    yield "byte order mark", b"\xef\xbb\xbf" + good.encode()
    yield "spaces around", "\n\n  " + good + "  \n"
    yield "numbers with exponents", good.replace("372005", "3.72005e5")
    yield "numbers with many zeros", good.replace("372005", "372005.000000000000000000000000")
    yield "points doubled", text(with_house()).replace(f"[{X}, {Y}]", f"[{X}, {Y}], [{X}, {Y}]", 1)
    yield "a corner on a side", text(with_house()).replace(f"[{X}, {Y}]", f"[{X}, {Y}], [{X + 5}, {Y}]", 1)
    yield "a multipolygon of one part", text(proposal(
        feature("plot", "plot", {"type": "MultiPolygon", "coordinates": [[PLOT]]}, green_area_m2=60), house()))
    yield "plot after the house", text(proposal(*reversed(proposal()["features"])))
    yield "numbers as ids", good.replace('"id": "plot"', '"id": 7')


def answered():
    yield "a plot equal to its building", text(with_house(PLOT))
    yield "a plot of 1 cm2", text(with_plot([[X, Y + 1], [X + 0.01, Y + 1], [X + 0.01, Y + 1.01], [X, Y + 1.01], [X, Y + 1]]))
    yield "a plot a millimetre wide", text(with_plot([[X, Y], [X + 10, Y], [X + 10, Y + 0.001], [X, Y]]))
    yield "a plot of 5,000 vertices", text(with_plot(
        [*[[X + 10 * k / 4995, Y] for k in range(4996)], [X + 10, Y + 20], [X, Y + 20], [X, Y]]))
    yield "a hole that touches the shell", text(with_plot(PLOT, [[X, Y + 5], [X + 3, Y + 4], [X + 3, Y + 6], [X, Y + 5]]))
    yield "parts that touch in a point", text(proposal(feature("plot", "plot", {"type": "MultiPolygon", "coordinates": [
        [PLOT], [[[X + 10, Y + 20], [X + 20, Y + 20], [X + 20, Y + 30], [X + 10, Y + 20]]]]})))
    yield "only a polygon", text({"type": "FeatureCollection", "crs": proposal()["crs"], "features": [
        {"type": "Feature", "properties": None, "geometry": polygon(PLOT)}]})


def main():
    binary = str(Path(sys.argv[1]).resolve())
    plain = answer(binary, text(proposal()))
    faults, count = [], 0
    if not isinstance(plain, list) or len(plain) < 10:
        raise SystemExit(f"the plain proposal is not answered: {plain}")
    for name, content in same_as_plain():
        count += 1
        given = answer(binary, content)
        if given != plain:
            faults.append(f"{name}: {given if isinstance(given, str) else [n for n in given if n not in plain]}")
    for name, content in answered():
        count += 1
        given = answer(binary, content)
        if isinstance(given, str):
            faults.append(f"{name}: {given}")
    return told(f"{count} odd inputs", faults)


if __name__ == "__main__":
    sys.exit(main())
