#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The journeys of tests/browser/*.mjs in Debian's Chromium, against the sample city. Usage: browser.py SIPEJUANG WORK
WORK gets playwright-core and axe-core from the npm registry, and the screenshots."""
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
BUILDINGS = Path("data/kupang/layers/buildings.gpkg").resolve()
sys.path.insert(0, str(HERE.parent / "http"))

from served import sample_city  # noqa: E402


def prepared(work):
    work.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json", "harness.mjs", "journeys.mjs", "ways.mjs", "desk.mjs"):
        shutil.copy(HERE / name, work / name)
    subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], cwd=work, check=True)


def main(binary, work):
    if shutil.which("chromium") is None:
        print("skipped: no chromium here (scripts/setup scripts/packages-browser.txt)")
        return 77
    prepared(work)
    with sample_city(binary) as served:
        token = Path(served.folder, "admin-token").read_text(encoding="ascii").strip()
        return subprocess.run(["node", "journeys.mjs", f"http://127.0.0.1:{served.port}", token, str(BUILDINGS)], cwd=work, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
