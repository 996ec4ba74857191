#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""All measurements of benchmarks/serving/run. Usage: measure.py SIPEJUANG WORK [PART...]; QUICK and PATIENCE as in run -h."""
import datetime
import hashlib
import os
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "tests/http"))

import check_rates  # noqa: E402
import idle  # noqa: E402
import machine  # noqa: E402
import overload  # noqa: E402
import report  # noqa: E402
import steady  # noqa: E402
import tile_rates  # noqa: E402
from load import Load, write_requests  # noqa: E402
from proposals import write_proposals  # noqa: E402
from served import Served, publish_sample  # noqa: E402
from tile_files import TileFiles  # noqa: E402

PARTS = ("tiles", "checks", "steady", "overload", "idle")
PROPOSALS = 200


class Run:
    def __init__(self, binary, work, parts):
        self.binary, self.work, self.parts = str(Path(binary).resolve()), work, parts
        # The tree may move on while we measure. Of a program that was given nobody knows its source.
        self.source = "SHA-256 " + hashlib.sha256(Path(binary).read_bytes()).hexdigest()[:16] if os.environ.get("BINARY") else machine.first_line("git", "describe", "--always", "--dirty")
        self.quick = bool(os.environ.get("QUICK"))
        self.quiet = machine.Quiet(0 if self.quick else int(os.environ.get("PATIENCE") or 1800))
        self.load, self.lines, self.faults = Load(self.quiet, self.quick), [], []
        self.folder = str(work / "data")
        shutil.rmtree(self.folder, ignore_errors=True)
        publish_sample(self.binary, self.folder)
        with Served(self.binary, self.folder) as served:
            self.files = TileFiles(served, work)
        self.proposals = write_proposals(work / "proposals", PROPOSALS)

    def add(self, part):
        """Measures one part, adds its tables, keeps what was demanded and not found."""
        print(f"{datetime.datetime.now():%H:%M:%S} {part}", file=sys.stderr, flush=True)
        common, faults = (self.load, self.binary, self.folder), []
        if part == "tiles":
            self.lines += report.tiles(*tile_rates.measured(*common, self.files, self.work), self.files)
        elif part == "checks":
            self.lines += report.checks(*check_rates.measured(*common, self.proposals, self.work), self.proposals)
        elif part == "steady":
            seen, faults = steady.measured(*common, self.files, self.proposals, self.work)
            self.lines += report.steady(seen)
        elif part == "overload":
            checks = write_requests(self.work / "checks.txt", [f"POST /check?date=2026-11-24 {file}" for file in self.proposals])
            rows, faults = overload.measured(*common, checks)
            self.lines += report.overload(rows)
        else:
            rows, faults = idle.measured(self.binary, self.folder)
            self.lines += report.idle(rows)
        self.faults += faults

    def head(self):
        versions = [machine.first_line(self.binary, "--version"), self.source, machine.first_line("wrk", "-v").split(" Copyright")[0],
                    machine.first_line("/usr/sbin/nginx", "-v").replace("nginx version: ", ""), "tileserver-gl-light 5.6.0 on node " + machine.first_line("node", "--version")]
        return ["# Serving, measured", "", "Written by `benchmarks/serving/run`; not by hand. Servers, their clients and the database share the cores of one machine, so only ratios within one run tell something.", "",
                f"{datetime.date.today()}. {'; '.join(machine.described())}. {versions[0]} ({versions[1]}), {', '.join(versions[2:])}.", "",
                f"\"Taken by others\": the share of the machine that processes other than these took, at its highest; over {100 * machine.NOISE:.0f} % is marked. "
                f"Measurements waited {self.quiet.waited:.0f} s in all for a quiet machine, or were repeated on one.", ""]

    def text(self):
        return "\n".join(self.head() + self.lines + self.demands()).rstrip() + "\n"

    def demands(self):
        return ["## Demanded and not found", "", *(f"- {fault}" for fault in self.faults or ["nothing"]), ""]


def main(binary, work, *parts):
    unknown = [part for part in parts if part not in PARTS]
    if unknown:
        raise SystemExit(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}")
    run = Run(binary, Path(work).resolve(), parts)
    place = run.work / "results.md"
    for part in parts or PARTS:
        run.add(part)
        place.write_text(run.text(), encoding="utf-8")
    # Figures of a part, or in haste, do not stand for all.
    if not parts and not run.quick:
        place = shutil.copy(place, HERE / "RESULTS.md")
    print("\n".join(run.demands()))
    print(f"Written: {place}", file=sys.stderr)
    return 1 if run.faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
