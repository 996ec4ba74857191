#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""What was answered "accepted" survives kill -9 at random moments: verdicts are stored from several connections until the server is killed,
many times; none that was accepted is lost or torn. Usage: kills.py SIPEJUANG [KILLS]"""
import http.client
import json
import random
import shutil
import sqlite3
import sys
import threading
import time

from served import PROPOSAL, Served, prepared

random.seed(20261124)


class Clients:
    """Several that store verdicts as fast as they are answered, until the server is gone."""

    def __init__(self, served, accepted, refused):
        self.served, self.accepted, self.refused, self.lock = served, accepted, refused, threading.Lock()
        self.threads = [threading.Thread(target=self.store) for _ in range(3)]
        for thread in self.threads:
            thread.start()

    def store(self):
        try:
            while True:
                status, body = self.served.ask("POST", "/verdict?date=2026-11-24", PROPOSAL, timeout=5)
                with self.lock:
                    if status == 201:
                        self.accepted.append(json.loads(body))
                    else:
                        self.refused.append(f"refused: {status} {body[:200]!r}")
        except (OSError, http.client.HTTPException):  # the server is gone: whatever was not answered was not accepted
            return

    def join(self):
        for thread in self.threads:
            thread.join()


def expected(served):
    return served.ask("POST", "/check?date=2026-11-24", PROPOSAL)[1]


def lost(served, kept, bytes_expected):
    status, body = served.ask("GET", f"/verdict/{kept['id']}")
    return None if status == 200 and body == bytes_expected else f"{kept['id']}: {status}, {len(body)} bytes"


def main(binary, kills=200):
    folder, accepted, faults = prepared(binary), [], []
    begin = time.monotonic()
    with Served(binary, folder) as served:
        bytes_expected = expected(served)
    for _ in range(kills):
        served = Served(binary, folder).__enter__()
        sample = random.sample(accepted, min(3, len(accepted))) + accepted[-3:]
        faults += filter(None, (lost(served, kept, bytes_expected) for kept in sample))
        clients = Clients(served, accepted, faults)
        time.sleep(random.uniform(0.0, 0.12))
        served.process.kill()
        served.process.wait()
        served.process.stdout.close()
        clients.join()
    with Served(binary, folder) as served:
        faults += filter(None, (lost(served, kept, bytes_expected) for kept in accepted))
    database = sqlite3.connect(f"{folder}/sipejuang.db")
    if (sound := database.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
        faults.append(f"the database is torn: {sound}")
    torn = database.execute("SELECT count(*) FROM verdict WHERE bytes != ?", (bytes_expected,)).fetchone()[0]
    if torn:
        faults.append(f"{torn} verdicts with other bytes")
    database.close()
    if not faults:
        shutil.rmtree(folder)
    print(*faults[:20], f"{kills} kills, {len(accepted)} accepted, {len(faults)} faults, {time.monotonic() - begin:.0f} s", sep="\n")
    return 1 if faults or not accepted else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
