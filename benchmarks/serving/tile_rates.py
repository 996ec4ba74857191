# SPDX-License-Identifier: Apache-2.0
"""Tiles: ours beside nginx and tileserver-gl-light, in turns."""
from statistics import median

import peers
from served import Served

GZIP = ("Accept-Encoding: gzip",)
ROUNDS, SECONDS = 3, 5


def row(name, runs):
    rates = [run["rate"] for run in runs]
    return {"name": name, "rates": rates, "rate": median(rates), "p50": median(run["p50_ms"] for run in runs), "p99": median(run["p99_ms"] for run in runs),
            "faults": sum(run["faults"] for run in runs), "foreign": max(run["foreign"] for run in runs)}


def servers(binary, folder, files, work):
    """(name, what starts it, its requests, headers)"""
    def ours():
        return Served(binary, folder)

    yield "Si Pejuang", ours, files.requests, ()
    yield "nginx, files", lambda: peers.nginx(files, work), files.requests, ()
    yield "Si Pejuang, gzip", ours, files.requests, GZIP
    yield "nginx, files packed before, gzip", lambda: peers.nginx(files, work), files.requests, GZIP
    yield "tileserver-gl-light, MBTiles, gzip", lambda: peers.tileserver(files, work), files.requests_of_tileserver, GZIP


def measured(load, binary, folder, files, work):
    """Rows of the first pass of a process just started, and rows of passes over what was asked before. Servers take turns, so that a noisy minute
    meets all of them."""
    cold, warm = {}, {}
    for _ in range(2 if load.quick else ROUNDS):
        for name, start, requests, headers in servers(binary, folder, files, work):
            with start() as server:
                cold.setdefault(name, []).append(load.once(server.port, requests, len(files.tiles), headers))
                warm.setdefault(name, []).append(load.wrk(server.port, requests, load.seconds(SECONDS), headers=headers))
    return [row(name, runs) for name, runs in cold.items()], [row(name, runs) for name, runs in warm.items()]
