#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Clients that are slow, greedy, broken or hostile: refused or served, and the server goes on. Usage: hostile_clients.py SIPEJUANG"""
import json
import resource
import socket
import sys
import threading
import time

from served import PROPOSAL, Served

HEAD = b"POST /check HTTP/1.1\r\nHost: a\r\n"


def expect(name, condition, seen=""):
    return None if condition else f"{name}: {seen}"


def status_of(received):
    return int(received[9:12]) if received.startswith(b"HTTP/1.1 ") else 0


def slow_head(served):
    """A byte now and then keeps no connection for ever."""
    begin, received = time.monotonic(), b""
    with socket.create_connection(("127.0.0.1", served.port), timeout=30) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: a\r\nX: ")
        connection.settimeout(1)
        while time.monotonic() - begin < 25:
            try:
                connection.sendall(b"y")
                received = connection.recv(4096)
                break
            except socket.timeout:
                continue
            except OSError:
                break
    took = time.monotonic() - begin
    return expect("slow head", took < 20 and status_of(received) == 408, f"{took:.0f} s, {received[:40]!r}")


def slow_body(served):
    begin = time.monotonic()
    received, closed = served.raw(HEAD + b"Content-Length: 1000\r\n\r\nabc", timeout=40)
    took = time.monotonic() - begin
    return expect("slow body", closed and took < 35 and status_of(received) == 408, f"{took:.0f} s, {received[:40]!r}")


def slow_reader(served):
    """Asks again and again and reads nothing: cut off once the answers no longer fit on the way."""
    one = HEAD + b"Content-Length: %d\r\n\r\n" % len(PROPOSAL) + PROPOSAL
    with socket.create_connection(("127.0.0.1", served.port), timeout=2) as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        try:
            for _ in range(2000):
                connection.sendall(one)
        except OSError:
            pass
        status, _ = served.ask("GET", "/health/live")
    return expect("beside one who asks and never reads", status == 200, status)


def large_bodies(served):
    yield expect("declared too large", status_of(served.raw(HEAD + b"Content-Length: 900000000000\r\n\r\n", timeout=5)[0]) == 413)
    chunked = HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + b"100000\r\n" + b"x" * 0x100000 + b"\r\n"
    body = chunked + (b"100000\r\n" + b"x" * 0x100000 + b"\r\n") * 9
    try:
        received, _ = served.raw(body, timeout=10)
    except OSError:
        received = b"HTTP/1.1 413 "
    yield expect("chunked too large", status_of(received) == 413, received[:60])
    for name, start, wanted in (("a route of the machine itself", b"POST /local/screens", 404), ("no route", b"POST /nowhere", 404), ("no such method", b"POST /help", 405)):
        yield expect(f"{name} takes no body", status_of(served.raw(start + b" HTTP/1.1\r\nHost: a\r\nContent-Length: 268435456\r\n\r\n", timeout=5)[0]) == wanted)
    received = served.raw(HEAD + b"Accept: text/html\r\nContent-Length: 900000000000\r\n\r\n", timeout=5)[0]
    yield expect("too large, told as a page", status_of(received) == 413 and b"<!doctype html>" in received and b"Content-Security-Policy" in received, received[:60])
    yield expect("body where none is taken", status_of(served.raw(b"GET /version HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello", timeout=5)[0]) == 413)
    yield expect("head too large", status_of(served.raw(b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"y" * 20000 + b"\r\n\r\n", timeout=5)[0]) == 431)


def silent_bodies(served):
    """Room is taken by what has come, not by what was announced: eighty that announce 8 MiB each and send a byte keep nobody out."""
    held = []
    for _ in range(80):
        connection = socket.create_connection(("127.0.0.1", served.port), timeout=5)
        connection.sendall(HEAD + b"Content-Length: 8388608\r\n\r\n{")
        held.append(connection)
    status, body = served.ask("POST", "/check", PROPOSAL)
    yield expect("beside eighty that announce much and send nothing", status == 200, f"{status} {body[:80]!r}")
    begin = time.monotonic()
    held[0].settimeout(60)
    received = held[0].recv(100)
    yield expect("who sends nothing more is cut off", time.monotonic() - begin < 40 and status_of(received) == 408, f"{time.monotonic() - begin:.0f} s, {received[:40]!r}")
    for connection in held:
        connection.close()


def bodies(served):
    def posted(data, query=""):
        return served.ask("POST", "/check" + query, data)

    for name, data, expected in (
            ("nothing", b"", {400, 422}), ("deep JSON", b"[" * 200_000, {400, 422}), ("invalid UTF-8", b'{"a":"\xff"}', {400, 422}),
            ("half a document", PROPOSAL[:400], {400, 422}), ("a PNG", b"\x89PNG\r\n\x1a\n" + b"\0" * 100, {400, 422}),
            ("a zip that is none", b"PK\x03\x04" + b"x" * 100, {400, 422}), ("HTML", b"<html><script>alert(1)</script>", {400, 422}),
            ("numbers beyond doubles", PROPOSAL.replace(b"60}", b"1e999}"), {400, 422})):
        status, body = posted(data)
        problem = json.loads(body)
        yield expect(name, status in expected and "code" in json.dumps(problem), f"{status} {body[:80]!r}")
    attack = "?name=" + "%3Cscript%3Ealert(1)%3C%2Fscript%3E"
    status, body = posted(PROPOSAL[:400], attack)
    yield expect("HTML in a file name", status in (400, 422) and b"application/json" not in body, status)


def targets(served):
    for target in ("/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc%2fpasswd", "/verdict/..%2f..%2fsipejuang.db", "/%00",
                   "/verdict/%0d%0aSet-Cookie:x=1", "/check?date=%0d%0aX:y", "/?a=1&a=2", "/local/plans", "/local/backup?file=/tmp/x",
                   "/verdict/" + "0" * 5000, "/verdict/' OR 1=1 --".replace(" ", "%20"), "/verdict/%27%3B%20DROP%20TABLE%20verdict%3B--"):
        received, _ = served.raw(b"GET " + target.encode() + b" HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", timeout=5)
        yield expect(target[:60], status_of(received) in (400, 404, 405) and b"Set-Cookie" not in received, received[:60])


def many_connections(served):
    """Ten thousand that say nothing do not keep one that asks from its answer: it takes the place of the longest silent one."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    count = min(10_000, hard - 100)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    held = []
    try:
        for k in range(count):
            # A phone network hides thousands behind one address, but not ten thousand: several addresses of this machine.
            connection = socket.socket()
            connection.bind((f"127.0.0.{2 + k % 8}", 0))
            connection.settimeout(5)
            connection.connect(("127.0.0.1", served.port))
            held.append(connection)
        status, _ = served.ask("GET", "/health/live")
        yield expect(f"beside {count} silent connections", status == 200, status)
    except OSError as error:
        yield f"{count} connections: {error} after {len(held)}"
    finally:
        for connection in held:
            connection.close()
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    time.sleep(1)
    status, _ = served.ask("GET", "/health/ready")
    yield expect("after them", status == 200, status)


def half_closed(served):
    with socket.create_connection(("127.0.0.1", served.port), timeout=5) as connection:
        connection.sendall(b"GET /version HTTP/1.1\r\nHost: a\r\n\r\n")
        connection.shutdown(socket.SHUT_WR)
        received = b""
        while piece := connection.recv(65536):
            received += piece
    return expect("half-closed after asking", status_of(received) == 200, received[:60])


def pipelined(served):
    one = b"GET /version HTTP/1.1\r\nHost: a\r\n\r\n"
    received, _ = served.raw(one * 5 + one.replace(b"Host", b"Connection: close\r\nHost"), timeout=5)
    return expect("six requests in one packet", received.count(b"HTTP/1.1 200 OK") == 6, received.count(b"HTTP/1.1 200 OK"))


def drained(binary):
    """A server that is asked to stop answers what it has begun."""
    with Served(binary) as served:
        results = []
        threads = [threading.Thread(target=lambda: results.append(served.ask("POST", "/check?date=2026-11-24", PROPOSAL)[0])) for _ in range(8)]
        for thread in threads:
            thread.start()
        time.sleep(0.02)
        served.stop()
        for thread in threads:
            thread.join()
    yield expect("answers while stopping", all(status == 200 for status in results), results)
    yield expect("exit code", served.code == 0, served.code)


def main(binary):
    faults = []
    with Served(binary) as served:
        slow = []
        waiting = [threading.Thread(target=lambda do=do: slow.append(do(served))) for do in (slow_head, slow_body, slow_reader)]
        for thread in waiting:
            thread.start()
        for family in (large_bodies, silent_bodies, bodies, targets):
            faults += family(served)
        faults += [half_closed(served), pipelined(served)]
        for thread in waiting:
            thread.join()
        faults += slow
        faults += many_connections(served)
        log = served.logged()
        faults.append(expect("no address in the log", "127.0.0." not in log))
    try:
        faults += drained(binary)
    except (OSError, AssertionError) as error:
        faults.append(f"stopping: {error}")
    faults = [fault for fault in faults if fault]
    print(*faults, f"{len(faults)} faults", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
