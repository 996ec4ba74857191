# SPDX-License-Identifier: Apache-2.0
"""Connections that ask nothing, from ten addresses, while a client on a connection of its own and new clients ask."""
import http.client
import resource
import select
import socket
import time

from bystander import PAGE, Bystander, one
from machine import resident
from served import Served

SECONDS, ADDRESSES = 10, 10


def opened(port, number):
    """As many as the system lets us; connecting is not waited for one by one."""
    found = []
    for i in range(number):
        own = socket.socket()
        own.setblocking(False)
        own.bind((f"127.0.1.{1 + i % ADDRESSES}", 0))
        own.connect_ex(("127.0.0.1", port))
        found.append(own)
        if i % 200 == 199:
            time.sleep(0.02)  # the server's backlog is 1024
    time.sleep(1)
    return found


def held(connections):
    """How many the server has not ended or answered unasked."""
    poller = select.poll()
    for own in connections:
        poller.register(own, select.POLLIN)
    return len(connections) - len(poller.poll(0))


def seconds_until_answered(port, begun):
    """Since `begun`, when a new client is answered (again): at once, or when the idle ones were ended."""
    while time.monotonic() - begun < 60:
        if one(port, "127.0.9.9")[0] == 200:
            return time.monotonic() - begun
        time.sleep(0.1)
    return None


def kept_answers(kept, seconds):
    """(status, milliseconds) of requests on one connection."""
    answers, until = [], time.monotonic() + seconds
    while time.monotonic() < until:
        begin = time.monotonic()
        kept.request("GET", PAGE)
        answer = kept.getresponse()
        answer.read()
        answers.append((answer.status, 1000 * (time.monotonic() - begin)))
        time.sleep(0.1)
    return answers


def measured_one(binary, folder, number):
    with Served(binary, folder) as served:
        kept = http.client.HTTPConnection("127.0.0.1", served.port, timeout=30)
        kept_answers(kept, 1)
        row = {"number": number, "before": resident(served.process.pid)}
        begun = time.monotonic()
        connections = opened(served.port, number)
        row |= {"held": held(connections), "during": resident(served.process.pid)}
        with Bystander(served.port) as bystander:
            row["kept"] = kept_answers(kept, SECONDS)
        row["new"] = bystander.told()
        row["again"] = seconds_until_answered(served.port, begun)
        row["alive"] = served.process.poll() is None
        for own in connections:
            own.close()
    return row


def measured(binary, folder):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    most = min(10_000, hard - 500)
    rows = [measured_one(binary, folder, number) for number in (min(7_500, most), most)]
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    faults = []
    for row in rows:
        answered, asked = row["new"][:2]
        if not row["alive"] or any(status != 200 for status, _ in row["kept"]):
            faults.append(f"{row['number']} idle connections: the client that was there before is not answered")
        if answered < asked:
            faults.append(f"{row['number']} idle connections: {asked - answered} of {asked} new clients are not answered: {row['new'][4]}")
    return rows, faults
