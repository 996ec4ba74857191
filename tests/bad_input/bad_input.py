#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""bad_input.py SIPEJUANG [PART OF A NAME]: each bad input is refused with its Problem, in time, and never answered.

A Problem has a listed code, the file, and words in both languages for what is wrong and what to do; exit code 3.
"""
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import containers
import number_texts
import plan_tables
import proposals
import rings
from shapes import text

ROOT = Path(__file__).resolve().parents[2]
PLAN = ROOT / "tests/cases/plans/kampung"
SECONDS = 10
LEAST = 120


def documents():
    """(name, code, what makes the arguments in a folder) of GeoJSON proposals."""
    for module in (rings, number_texts, proposals):
        for name, code, document in module.cases():
            def write(folder, document=document):
                content = document if isinstance(document, (str, bytes)) else text(document)
                file = folder / "proposal.geojson"
                file.write_bytes(content if isinstance(content, bytes) else content.encode())
                return [str(file)]
            yield f"{module.__name__}: {name}", code, write


def problem_of(output):
    try:
        return json.loads(output)
    except ValueError:
        return None


def fault_of(done, code, seconds, wanted_file):
    if seconds > SECONDS:
        return f"took {seconds:.1f} s"
    if done.returncode != 3:
        return f"exit {done.returncode}, not 3: {(done.stdout + done.stderr)[:300]}"
    problem = problem_of(done.stdout)
    if not problem:
        return f"no problem document: {done.stdout[:300]}"
    if "problems" in problem:
        problem = problem["problems"][0]
    if problem.get("code") != code:
        return f"code {problem.get('code')}, not {code}: {problem.get('detail')}"
    for member in ("title", "detail", "advice"):
        if not all(problem.get(member, {}).get(language) for language in ("id", "en")):
            return f"no {member} in both languages"
    if wanted_file not in Path(problem.get("file", "")).parts:  # a file in an archive names both
        return f"file {problem.get('file')}, not {wanted_file}"
    return None


def run(binary, folder, make, dated):
    arguments = make(folder)
    date = [] if dated else ["--date", "2026-11-24"]  # the command line beats the file
    begun = time.monotonic()
    done = subprocess.run([binary, "check", "--plan", str(PLAN), *date, *arguments], capture_output=True, text=True, timeout=60)
    return done, time.monotonic() - begun, Path(arguments[-1].split(":")[0]).name


def main():
    binary, part = str(Path(sys.argv[1]).resolve()), sys.argv[2] if len(sys.argv) > 2 else ""
    count = faults = 0
    for name, code, make in [*documents(), *containers.cases()]:
        if part not in name:
            continue
        with tempfile.TemporaryDirectory() as folder:
            done, seconds, file = run(binary, Path(folder), make, dated=": date" in name)
        fault = fault_of(done, code, seconds, file)
        count += 1
        if fault:
            faults += 1
            print(f"{name}: {fault}")
    told, wrong = plan_tables.run_all(binary, part)
    print(f"{count + told} bad inputs, {faults + wrong} not refused as they should be")
    return 1 if faults or wrong or (not part and count < LEAST) else 0


if __name__ == "__main__":
    sys.exit(main())
