#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Screens the sample city with one thread and with four: the same bytes. Under TSan this also shows data races.

Usage: same_bytes.py BINARY
"""
import subprocess
import sys
import tempfile
from pathlib import Path

LAYERS = Path("data/kupang/layers")


def screen(binary, threads, output):
    command = [binary, "screen", "--plan", "data/kupang", "--date", "2026-11-24", "--plots", str(LAYERS / "parcels.gpkg"),
               "--buildings", str(LAYERS / "buildings.gpkg"), "--all", "--threads", str(threads), "-o", str(output)]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(f"$ {' '.join(command)}\nexit {result.returncode}\n{result.stdout[-2000:]}{result.stderr[-8000:]}")
    return output.read_bytes()


def main():
    bytes_with = {}
    for threads in (1, 4):
        with tempfile.TemporaryDirectory() as folder:
            bytes_with[threads] = screen(sys.argv[1], threads, Path(folder) / "city.gpkg")
    one, four = bytes_with[1], bytes_with[4]
    if one != four:
        place = next((i for i, (a, b) in enumerate(zip(one, four)) if a != b), min(len(one), len(four)))
        sys.exit(f"one thread: {len(one)} bytes, four: {len(four)}; they differ from byte {place} on")
    print(f"{len(one)} bytes, the same with one thread and with four")


if __name__ == "__main__":
    main()
