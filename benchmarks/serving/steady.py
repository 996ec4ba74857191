# SPDX-License-Identifier: Apache-2.0
"""A minute of what a city asks: eight tiles, one page of a plot and one check in ten. No error is allowed."""
import json
import random

from load import write_requests
from machine import resident
from served import Served

SECONDS, CONNECTIONS = 60, 16


def mix(served, files, proposals, work):
    parcels = [own["properties"]["number"] for own in json.loads(served.ask("GET", "/ogc/collections/parcels/items?limit=10000")[1])["features"]]
    tiles = files.requests.read_text(encoding="utf-8").splitlines()
    chance, lines = random.Random(20261124), []
    for _ in range(500):
        lines += [chance.choice(tiles) for _ in range(8)]
        lines += [f"GET /plot/kupang-contoh/{chance.choice(parcels)}?date=2026-11-24", f"POST /check?date=2026-11-24 {chance.choice(proposals)}"]
    chance.shuffle(lines)
    apart = {"tiles": [line for line in lines if "/tiles/" in line], "/plot pages": [line for line in lines if "/plot/" in line],
             "/check": [line for line in lines if line.startswith("POST")]}
    return write_requests(work / "mix.txt", lines), {name: write_requests(work / f"mix-{i}.txt", own) for i, (name, own) in enumerate(apart.items())}


def measured(load, binary, folder, files, proposals, work):
    """The mix, and what each kind of request takes alone, one after the other."""
    with Served(binary, folder) as served:
        requests, apart = mix(served, files, proposals, work)
        before = resident(served.process.pid)
        seen = load.wrk(served.port, requests, load.seconds(SECONDS), connections=CONNECTIONS)
        after = resident(served.process.pid)
        alone = {name: load.wrk(served.port, own, load.seconds(10), connections=1) for name, own in apart.items()}
    errors = seen["faults"]
    return {**seen, "before": before, "after": after, "alone": alone, "connections": CONNECTIONS}, \
        [f"steady load: {errors} errors of {seen['requests']} requests"] if errors else []
