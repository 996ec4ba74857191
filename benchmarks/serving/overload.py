# SPDX-License-Identifier: Apache-2.0
"""Five times more requests at once than the server takes. It must refuse with 503 and Retry-After, go on answering what it took, live, and be as fast as
before five seconds later."""
import time

from bystander import Bystander
from machine import resident
from served import Served

OF_ONE_ADDRESS, OF_ALL = 128, 256  # waiting requests that server/http/http_server.hpp allows
SECONDS, PAUSE, TIMES = 15, 5, 5
# A proxy that is believed: wrk has one address, the clients behind it a thousand.
BEHIND_PROXY = ("bash", "-c", 'exec "$@" --trusted-proxy 127.0.0.1', "serve")


def demands(name, seen, before, after, alive):
    if not alive:
        yield f"{name}: the server ended"
    if seen["refused"] == 0:
        yield f"{name}: nothing was refused"
    if seen["without_retry_after"]:
        yield f"{name}: {seen['without_retry_after']} answers 503 without Retry-After"
    if seen["other"]:
        yield f"{name}: {seen['other']} answers neither 200 nor 503"
    if seen["connect"] + seen["read"] + seen["write"] + seen["timeout"]:
        yield f"{name}: {seen['connect']} connect, {seen['read']} read, {seen['write']} write faults, {seen['timeout']} timeouts"
    if after["p99_ms"] > 2 * before["p99_ms"] + 1:
        yield f"{name}: p99 {after['p99_ms']:.1f} ms {PAUSE} s after it, {before['p99_ms']:.1f} ms before"
    if after["faults"]:
        yield f"{name}: {after['faults']} errors after it"


def measured_one(load, binary, folder, checks, name, connections, clients):
    with Served(binary, folder, prefix=BEHIND_PROXY) as served:
        # An address that is none of the load's.
        calm = {"connections": 4, "headers": ("X-Forwarded-For: 10.9.9.9",)}
        before = load.wrk(served.port, checks, load.seconds(10), **calm)
        with Bystander(served.port) as bystander:
            seen = load.wrk(served.port, checks, load.seconds(SECONDS), connections=connections, mode="count", clients=clients, still=False)
        time.sleep(PAUSE)
        after = load.wrk(served.port, checks, load.seconds(10), still=False, **calm)
        alive = served.process.poll() is None
        memory = resident(served.process.pid) if alive else (0, 0)
    faults = list(demands(name, seen, before, after, alive))
    return {"name": name, "seen": seen, "before": before, "after": after, "bystander": bystander.told(), "memory": memory, "connections": connections}, faults


def measured(load, binary, folder, checks):
    rows, faults = [], []
    for name, connections, clients in (("one address", TIMES * OF_ONE_ADDRESS, 0), ("1,000 addresses behind a proxy", TIMES * OF_ALL, 1000)):
        own, own_faults = measured_one(load, binary, folder, checks, name, connections, clients)
        rows.append(own)
        faults += own_faults
    return rows, faults
