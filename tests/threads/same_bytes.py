#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Screens the sample city with one, two and eight threads, and once more: the same bytes. Under TSan this also shows data races.

  same_bytes.py BINARY          and the findings are those whose SHA-256 stands in kupang-findings.sha256, whatever the compiler,
                                its optimisation or its sanitizers
  same_bytes.py BINARY --pin    writes that file anew, after a change in what the engine or the sample plan says
"""
import hashlib
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

LAYERS = Path("data/kupang/layers")
PINNED = Path(__file__).with_name("kupang-findings.sha256")
TABLES = ("summary", "findings", "shares", "problems", "provisions")  # not `run`, which names the engine's version


def screen(binary, threads, output):
    command = [binary, "screen", "--plan", "data/kupang", "--date", "2026-11-24", "--plots", str(LAYERS / "parcels.gpkg"),
               "--buildings", str(LAYERS / "buildings.gpkg"), "--all", "--threads", str(threads), "-o", str(output)]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(f"$ {' '.join(command)}\nexit {result.returncode}\n{result.stdout[-2000:]}{result.stderr[-8000:]}")
    return output.read_bytes()


def digest(file):
    """Of every cell of every finding, geometry and all; and how many there are."""
    sha, count = hashlib.sha256(), 0
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as base:
        for table in TABLES:
            for row in base.execute(f"select * from {table} order by rowid"):
                sha.update(repr(row).encode())
                count += 1
    return sha.hexdigest(), count


def expect_same(threads, first, other):
    if first != other:
        place = next((i for i, (a, b) in enumerate(zip(first, other)) if a != b), min(len(first), len(other)))
        sys.exit(f"one thread: {len(first)} bytes, {threads}: {len(other)}; they differ from byte {place} on")


def main():
    binary, pin, few = sys.argv[1], "--pin" in sys.argv[2:], "--few" in sys.argv[2:]
    counts = (8,) if few else (2, 8, 8)
    with tempfile.TemporaryDirectory() as folder:
        city = Path(folder) / "city.gpkg"
        first = screen(binary, 1, city)
        found, count = digest(city)
        for threads in counts:
            expect_same(threads, first, screen(binary, threads, Path(folder) / f"again-{threads}.gpkg"))
    if pin:
        PINNED.write_text(found + "\n", encoding="utf-8")
    pinned = PINNED.read_text(encoding="utf-8").strip()
    if found != pinned:
        sys.exit(f"the {count} rows of the sample city have SHA-256 {found}, not {pinned}.\nIf the change is meant: same_bytes.py {binary} --pin")
    print(f"{len(first)} bytes, the same with 1 and {counts} threads; {count} rows with the pinned SHA-256 {found[:16]}...")


if __name__ == "__main__":
    main()
