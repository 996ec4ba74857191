#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""unwritable_output.py SIPEJUANG: an answer that cannot be written is a Problem, and nothing is replaced that is no file."""
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from shapes import CRS, PLOT, feature, polygon, proposal, text, told

ROOT = Path(__file__).resolve().parents[2]
PLAN = ROOT / "tests/cases/plans/kampung"
DATED = ["--plan", str(PLAN), "--date", "2026-11-24"]


def no_file_over(bytes_allowed):
    """In the child: writing beyond this fails, as on a full disk."""
    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_allowed, bytes_allowed))
        import signal
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    return limit


def main():
    binary, faults = str(Path(sys.argv[1]).resolve()), []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "proposal.geojson").write_text(text(proposal()), encoding="utf-8")
        plots = {"type": "FeatureCollection", "crs": CRS, "features": [feature("p1", "plot", polygon(PLOT))]}
        (folder / "plots.geojson").write_text(text(plots), encoding="utf-8")

        def expect(what, done):
            if done.returncode != 3 or "output-not-writable" not in done.stderr:
                faults.append(f"{what}: exit {done.returncode}: {done.stderr[-300:]}")

        def screen(output, **options):
            return subprocess.run([binary, "screen", *DATED, "--plots", str(folder / "plots.geojson"), "-o", str(output)],
                                  capture_output=True, text=True, timeout=60, **options)

        with open("/dev/full", "w", encoding="utf-8") as full:
            expect("check to a full disk", subprocess.run([binary, "check", *DATED, str(folder / "proposal.geojson")], stdout=full,
                                                          stderr=subprocess.PIPE, text=True, timeout=60))
        expect("screen to a full disk", screen(folder / "out.gpkg", preexec_fn=no_file_over(20_000)))
        if (folder / "out.gpkg").exists():
            faults.append("half a result was left behind")
        (folder / "folder.gpkg").mkdir()
        expect("screen to a folder", screen(folder / "folder.gpkg"))
        expect("screen to no folder", screen(folder / "nowhere" / "out.gpkg"))
        os.mkfifo(folder / "pipe.gpkg")
        expect("screen to a pipe", screen(folder / "pipe.gpkg"))
        if not (folder / "pipe.gpkg").is_fifo():
            faults.append("the pipe was replaced")
        good = screen(folder / "good.gpkg")
        if good.returncode != 0 or not (folder / "good.gpkg").is_file():
            faults.append(f"screen to a good place: exit {good.returncode}: {good.stderr[-300:]}")
    return told("5 places that cannot be written", faults)


if __name__ == "__main__":
    sys.exit(main())
