# SPDX-License-Identifier: Apache-2.0
"""One patient client on an address of its own, while others do something to the server."""
import http.client
import math
import threading
import time
from statistics import median

PAGE = "/plot/kupang-contoh/53.71.04.1010-00001?date=2026-11-24"


def one(port, source, timeout=40):
    """(status or the fault's name, milliseconds) of a request on a connection of its own."""
    begin = time.monotonic()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout, source_address=(source, 0))
    try:
        connection.request("GET", PAGE)
        answer = connection.getresponse()
        answer.read()
        status = answer.status
    except (OSError, http.client.HTTPException) as fault:
        status = type(fault).__name__
    finally:
        connection.close()
    return status, 1000 * (time.monotonic() - begin)


class Bystander:
    """Asks ten times a second as long as a `with` lasts."""

    def __init__(self, port, source="127.0.9.9"):
        self.port, self.source = port, source
        self.seen, self.over = [], threading.Event()

    def __enter__(self):
        self.thread = threading.Thread(target=self.work)
        self.thread.start()
        return self

    def work(self):
        while not self.over.wait(0.1):
            self.seen.append(one(self.port, self.source))

    def __exit__(self, *_):
        self.over.set()
        self.thread.join()

    def told(self):
        """(how many were answered, how many asked, p50 and p99 in ms of those answered, what the others got)"""
        good = sorted(ms for status, ms in self.seen if status == 200)
        others = {}
        for status, _ in self.seen:
            if status != 200:
                others[str(status)] = others.get(str(status), 0) + 1
        return len(good), len(self.seen), median(good) if good else None, good[math.ceil(0.99 * len(good)) - 1] if good else None, others
