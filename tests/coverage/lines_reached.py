#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Reads gcovr's JSON: how many lines of each folder the tests reach, and that each line they do not reach is explained.

Usage: lines_reached.py COVERAGE.json EXPLAINED.txt. A line of EXPLAINED.txt is `file || the source line || why no test reaches it`; one that
nothing needs any more is a fault too. Exit code 1 when a folder falls under 95 % or a line has no explanation.
"""
import json
import sys
from collections import Counter
from pathlib import Path

FOLDERS = ("geo", "rules")
LEAST = 0.95


def lines_of(report):
    """(file, line number, times reached) of each line of code; a header that many files include is counted once."""
    reached = Counter()
    for file in report["files"]:
        for line in file["lines"]:
            if not line.get("gcovr/noncode"):
                reached[file["file"], line["line_number"]] += line["count"]
    return reached


def explained(path):
    rows = [line for line in Path(path).read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    reasons = [tuple(part.strip() for part in row.split(" || ")) for row in rows]
    return {reason[:2] for reason in reasons if len(reason) == 3 and reason[2]}


def main(report, reasons):
    reached = lines_of(json.loads(Path(report).read_text(encoding="utf-8")))
    faults = []
    for folder in FOLDERS:
        counts = [count for (file, _), count in reached.items() if file.startswith(folder + "/")]
        share = sum(count > 0 for count in counts) / max(len(counts), 1)
        print(f"{folder}: {share:.2%} of {len(counts)} lines")
        if share < LEAST:
            faults.append(f"{folder}: less than {LEAST:.0%}")
    known, used = explained(reasons), set()
    for (file, number), count in sorted(reached.items()):
        if count or not file.startswith(tuple(folder + "/" for folder in FOLDERS)):
            continue
        text = Path(file).read_text(encoding="utf-8").splitlines()[number - 1].strip()
        used.add((file, text))
        if (file, text) not in known:
            faults.append(f"{file}:{number}: no test reaches: {text}")
    faults += [f"{file}: explained and reached, or gone: {text}" for file, text in sorted(known - used)]
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
