#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""no_connection.py SIPEJUANG: a listener that must see no connection, however a file, name or plan asks for one."""
import socket
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from ways_to_the_network import all_ways

ANSWERED = {0, 1, 2, 3}  # exit codes that sipejuang promises; 4 and signals would be our fault


class Listener:
    def __init__(self):
        self.seen = 0
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.url = "http://127.0.0.1:%d" % self.socket.getsockname()[1]
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        while True:
            connection, _ = self.socket.accept()
            self.seen += 1
            connection.close()


def knock(listener):
    """The listener does hear: otherwise this test could not fail."""
    with socket.create_connection(listener.socket.getsockname()) as connection:
        connection.recv(1)
    return listener.seen == 1


def main():
    listener = Listener()
    if not knock(listener):
        raise SystemExit("the listener does not hear")
    faults, count = [], 0
    for name, arguments in all_ways():
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run([sys.argv[1], *arguments(Path(folder), listener.url)], capture_output=True, timeout=60)
        count += 1
        if done.returncode not in ANSWERED:
            faults.append(f"{name}: exit {done.returncode}: {done.stderr.decode(errors='replace')[-300:]}")
        if listener.seen != 1:
            faults.append(f"{name}: a connection was made")
            listener.seen = 1
    print("\n".join(faults))
    print(f"{count} ways to ask for a connection, {len(faults)} faults")
    return 1 if faults or count < 60 else 0


if __name__ == "__main__":
    sys.exit(main())
