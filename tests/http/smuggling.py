#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Requests that two readers could take for two requests: each is refused with 400, the connection is closed, and what was hidden in it is
never answered. Usage: smuggling.py SIPEJUANG"""
import sys

from served import Served

HIDDEN = b"GET /version HTTP/1.1\r\nHost: hidden\r\n\r\n"
CHUNKED_HIDDEN = b"0\r\n\r\n" + HIDDEN


def post(*lines, body=HIDDEN, version=b"1.1", target=b"/check", method=b"POST"):
    head = b" ".join([method, target, b"HTTP/" + version]) + b"\r\n"
    return head + b"".join(line + b"\r\n" for line in lines) + b"\r\n" + body


HOST = b"Host: a"
LENGTH = b"Content-Length: %d" % len(HIDDEN)
CHUNKED = b"Transfer-Encoding: chunked"


def lengths():
    for value in (b"5, 5", b"5, 6", b"+5", b"-0", b"0x5", b"5 5", b"5\t5", b"5.", b"", b"5;a=b", b"99999999999999999999", b"five", b"0 5"):
        yield b"length " + value, post(HOST, b"Content-Length: " + value)
    yield b"two lengths that agree", post(HOST, LENGTH, LENGTH)
    yield b"two lengths that differ", post(HOST, b"Content-Length: 0", LENGTH)
    yield b"length before the colon", post(HOST, b"Content-Length : 5")
    yield b"length after a tab", post(HOST, b"Content-Length\t: 5")
    yield b"length on a folded line", post(HOST, b"X: y", b" Content-Length: 5")
    yield b"length after a vertical tab", post(HOST, b"Content-Length:\x0b5")
    yield b"length in two lines", post(HOST, b"Content-Length:", b" 5")


def encodings():
    yield b"length and chunked", post(HOST, LENGTH, CHUNKED, body=CHUNKED_HIDDEN)
    yield b"chunked and length", post(HOST, CHUNKED, LENGTH, body=CHUNKED_HIDDEN)
    for value in (b"identity", b"gzip, chunked", b"chunked, gzip", b"chunked, chunked", b"xchunked", b"chunkedx", b"", b"\x0bchunked",
                  b"\"chunked\"", b"chunked;q=1", b"chunked\x00", b"x, chunked", b"cow", b"chunked,", b",chunked", b"chunk\xc3\xa9d"):
        yield b"encoding " + value, post(HOST, b"Transfer-Encoding: " + value, body=CHUNKED_HIDDEN)
    yield b"chunked twice", post(HOST, CHUNKED, CHUNKED, body=CHUNKED_HIDDEN)
    yield b"chunked and cow", post(HOST, CHUNKED, b"Transfer-encoding: cow", body=CHUNKED_HIDDEN)
    yield b"chunked before the colon", post(HOST, b"Transfer-Encoding : chunked", body=CHUNKED_HIDDEN)
    yield b"chunked folded", post(HOST, b"Transfer-Encoding:", b" chunked", body=CHUNKED_HIDDEN)
    yield b"chunked in HTTP/1.0", post(HOST, CHUNKED, body=CHUNKED_HIDDEN, version=b"1.0")
    yield b"chunked after a name with a space", post(HOST, b"X Transfer-Encoding: chunked", body=CHUNKED_HIDDEN)
    yield b"chunked behind a bare CR", post(HOST, b"X: y\rTransfer-Encoding: chunked", body=CHUNKED_HIDDEN)
    yield b"chunked behind a bare LF", post(HOST, b"X: y\nTransfer-Encoding: chunked", body=CHUNKED_HIDDEN)
    yield b"chunked behind CR CR LF", post(HOST, b"X: y\r", CHUNKED, body=CHUNKED_HIDDEN)


def chunks():
    for size in (b"x", b"-1", b"+5", b"0x5", b"5 ", b" 5", b"ffffffffffffffffff", b"5\n", b"", b"5;a\nb"):
        yield b"chunk of size " + size, post(HOST, CHUNKED, body=size + b"\r\nhello\r\n0\r\n\r\n" + HIDDEN)
    yield b"chunk longer than it says", post(HOST, CHUNKED, body=b"3\r\nhello\r\n0\r\n\r\n" + HIDDEN)
    yield b"chunk without its end", post(HOST, CHUNKED, body=b"5\r\nhelloXX0\r\n\r\n" + HIDDEN)


def lines():
    yield b"no host", post(LENGTH)
    yield b"two hosts", post(HOST, b"Host: b", LENGTH)
    yield b"host with a space", post(b"Host: a b", LENGTH)
    yield b"absolute target", post(HOST, LENGTH, target=b"http://b/check")
    yield b"target with a space", post(HOST, LENGTH, target=b"/check x")
    yield b"target behind a tab", post(HOST, LENGTH, target=b"/check\tx")
    yield b"method with a line break", post(HOST, LENGTH, method=b"PO\nST")
    yield b"version 2.0", post(HOST, LENGTH, version=b"2.0")
    yield b"version 1.1 and more", post(HOST, LENGTH, version=b"1.1 x")
    yield b"empty line first", b"\r\n" + post(HOST, LENGTH)
    yield b"LF alone", post(HOST, LENGTH).replace(b"\r\n", b"\n") + b"\r\n\r\n"
    yield b"NUL in a name", post(HOST, b"X\x00: y", LENGTH)
    yield b"NUL in a value", post(HOST, b"X: \x00", LENGTH)
    yield b"name with a colon before it", post(HOST, b": y", LENGTH)
    yield b"expectation of something else", post(HOST, b"Expect: 200-ok", LENGTH)


def fault(served, data):
    received, closed = served.raw(data, timeout=4)
    if not received.startswith(b"HTTP/1.1 400 "):
        return f"answered {received[:60]!r}"
    if received.count(b"HTTP/1.1 ") != 1:
        return "the hidden request was answered"
    return None if closed else "the connection stayed open"


def main(binary):
    faults, count = [], 0
    with Served(binary) as served:
        for family in (lengths, encodings, chunks, lines):
            for name, data in family():
                count += 1
                if what := fault(served, data):
                    faults.append(f"{name!r}: {what}")
        status, _ = served.ask("GET", "/health/ready")
        if status != 200:
            faults.append(f"the server is not ready afterwards: {status}")
    print(*faults, f"{count} shapes, {len(faults)} not refused as they should be", sep="\n")
    return 1 if faults or count < 60 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
