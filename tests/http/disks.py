#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""A disk that fills while verdicts are stored, and one that cannot be written: a clear Problem, nothing half, nothing accepted lost. Mounts small
disks in memory, so it needs root and skips, saying so, where it may not. Usage: disks.py SIPEJUANG"""
import json
import os
import sqlite3
import subprocess
import sys
import tempfile

from served import PLAN, PROPOSAL, Served, run

SKIPPED = 77


def mount(folder, options):
    return subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], capture_output=True, check=False).returncode == 0


def store_until_full(served):
    """What was accepted, and what the first refusal said."""
    accepted = []
    for _ in range(3000):
        status, body = served.ask("POST", "/verdict?date=2026-11-24", PROPOSAL)
        if status != 201:
            return accepted, status, body
        accepted.append(json.loads(body)["id"])
    return accepted, 0, b""


def full_disk(binary, folder):
    run(binary, "plan", "import", "--data", folder, str(PLAN))
    run(binary, "plan", "publish", "--data", folder, "kampung", "1")
    with Served(binary, folder) as served:
        judged = served.ask("POST", "/check?date=2026-11-24", PROPOSAL)[1]
        accepted, status, body = store_until_full(served)
        if status != 507 or b'"store-full"' not in body or b"Free some space" not in body:
            yield f"full: {status} {body[:200]!r} after {len(accepted)}"
        if not accepted:
            yield "nothing was accepted before the disk was full"
        for path, wanted in (("/health/live", 200), ("/plot/kampung/none", 404), (f"/verdict/{accepted[0]}", 200)):
            if served.ask("GET", path)[0] != wanted:
                yield f"full: {path} is not {wanted}"
        if served.ask("POST", "/check?date=2026-11-24", PROPOSAL)[1] != judged:
            yield "full: a check answers otherwise"
        lost = [own for own in accepted if served.ask("GET", f"/verdict/{own}") != (200, judged)]
        if lost:
            yield f"full: {len(lost)} of {len(accepted)} accepted verdicts are lost"
    database = sqlite3.connect(f"file:{folder}/sipejuang.db?mode=ro", uri=True)
    kept = {row[0] for row in database.execute("SELECT id FROM verdict")}
    if kept != set(accepted) or database.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
        yield f"full: {len(kept)} verdicts in the database, {len(accepted)} accepted"
    database.close()
    print(f"{len(accepted)} accepted before the disk was full")


def read_only_disk(binary, folder):
    subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
    done = subprocess.run([binary, "serve", "--data", folder, "--listen", "127.0.0.1:0"], capture_output=True, text=True, timeout=60, check=False)
    if done.returncode != 3 or "store-not-writable" not in done.stdout + done.stderr:
        yield f"read-only: exit {done.returncode}: {done.stdout[:300]}{done.stderr[:300]}"


def main(binary):
    folder = tempfile.mkdtemp(prefix="sipejuang-disk-")
    if os.geteuid() != 0 or not mount(folder, "size=4m"):
        os.rmdir(folder)
        print("skipped: this needs root and the right to mount")
        return SKIPPED
    try:
        faults = [*full_disk(binary, folder), *read_only_disk(binary, folder)]
    finally:
        subprocess.run(["umount", folder], check=False)
        os.rmdir(folder)
    print(*faults, f"{len(faults)} faults", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
