#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Clients that others wrote, against the sample city: the tiles by @mapbox/vector-tile and GDAL, features and tiles by QGIS.
Usage: clients.py SIPEJUANG WORK; WORK gets what npm fetches, the tiles and the pictures. Exit 77 when a client is missing."""
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "http"))

from served import sample_city  # noqa: E402

MISSING = 77  # what ctest takes for skipped


def heard(*command, folder):
    """(checks, faults) of a client: a line each on its output. One that ends badly has a fault more."""
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(folder), "HOME": str(folder)}  # nothing of the user's own settings
    client = subprocess.run([str(word) for word in command], cwd=folder, env=environment, stdout=subprocess.PIPE, text=True, timeout=500, check=False)
    print(client.stdout, end="", flush=True)
    lines = client.stdout.splitlines()
    checks, faults = sum(line.startswith(("ok ", "FAULT ")) for line in lines), sum(line.startswith("FAULT ") for line in lines)
    if client.returncode != 0 or checks == 0:
        print(f"FAULT {Path(command[1]).name} ended with {client.returncode} after {checks} checks")
        return checks + 1, faults + 1
    return checks, faults


def vector_tile(base, work):
    for name in ("package.json", "package-lock.json", "vector_tile.mjs"):
        shutil.copy(HERE / name, work / name)
    subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], cwd=work, check=True)
    yield heard("node", "vector_tile.mjs", base, work / "tiles", folder=work)
    yield heard(sys.executable, HERE / "tile_counts.py", work / "tiles", folder=work)


def qgis(base, work):
    yield heard(sys.executable, HERE / "qgis_layers.py", base, work, folder=work)


def main(binary, work):
    present = {vector_tile: shutil.which("npm") is not None and shutil.which("node") is not None, qgis: importlib.util.find_spec("qgis") is not None}
    missing = [client.__name__ for client, there in present.items() if not there]
    shutil.rmtree(work / "tiles", ignore_errors=True)
    work.mkdir(parents=True, exist_ok=True)
    work.chmod(0o700)  # Qt wants its folder for itself
    checks = faults = 0
    with sample_city(binary) as served:
        for client in (client for client, there in present.items() if there):
            for more_checks, more_faults in client(f"http://127.0.0.1:{served.port}", work.resolve()):
                checks, faults = checks + more_checks, faults + more_faults
    print(f"{checks} checks, {faults} failed")
    if missing:
        print(f"skipped: {' and '.join(missing)} missing here (scripts/setup scripts/packages-clients.txt)")
    return 1 if faults else MISSING if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
