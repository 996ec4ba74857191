# SPDX-License-Identifier: Apache-2.0
"""A server on a data folder of its own, with the hamlet of tests/cases/plans/kampung published, for as long as a `with` lasts."""
import contextlib
import http.client
import json
import re
import resource
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

PLAN = Path("tests/cases/plans/kampung")
PROPOSAL = Path("tests/cases/conforming-house/proposal.geojson").read_bytes()


def run(binary, *words):
    done = subprocess.run([binary, *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)


def prepared(binary):
    """A data folder with the plan published."""
    folder = tempfile.mkdtemp(prefix="sipejuang-http-")
    run(binary, "plan", "import", "--data", folder, str(PLAN))
    run(binary, "plan", "publish", "--data", folder, "kampung", "1")
    return folder


def publish_sample(binary, folder):
    """The sample city, as scripts/run has it."""
    run(binary, "plan", "import", "--data", folder, "data/kupang")
    version = re.search(r'^version = "(.+?)"', Path("data/kupang/plan.toml").read_text(encoding="utf-8"), re.M).group(1)
    run(binary, "plan", "publish", "--data", folder, "kupang-contoh", version)


@contextlib.contextmanager
def sample_city(binary):
    """A server on the sample city, for as long as a `with` lasts."""
    folder = tempfile.mkdtemp(prefix="sipejuang-city-")
    try:
        publish_sample(binary, folder)
        with Served(binary, folder) as served:
            yield served
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Served:
    def __init__(self, binary, folder=None, largest_file=None, prefix=()):
        self.binary, self.own = binary, folder is None
        self.folder = folder or prepared(binary)
        self.largest_file, self.prefix = largest_file, list(prefix)
        self.asked_to_stop = False

    def limits(self):
        if self.largest_file:
            resource.setrlimit(resource.RLIMIT_FSIZE, (self.largest_file, self.largest_file))
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    def __enter__(self):
        self.log = tempfile.TemporaryFile()
        self.process = subprocess.Popen([*self.prefix, self.binary, "serve", "--data", self.folder, "--listen", "127.0.0.1:0"],
                                        stdout=subprocess.PIPE, stderr=self.log, preexec_fn=self.limits, text=True)
        line = self.process.stdout.readline()
        found = re.search(r":(\d+)/", line)
        assert found, f"the server did not start: {line} {self.logged()}"
        self.port = int(found.group(1))
        return self

    def __exit__(self, *_):
        if self.process.poll() is None and not self.asked_to_stop:
            self.stop()
        self.code = self.process.wait(60)
        logged = self.logged()
        self.process.stdout.close()
        if self.own:
            shutil.rmtree(self.folder, ignore_errors=True)
        # A sanitizer that found something says so when the server ends.
        assert self.code in (0, -9), f"exit code {self.code}: {logged[-3000:]}"

    def stop(self):
        """Once: a second SIGTERM is for those who will not wait, and ends the server as it stands."""
        self.asked_to_stop = True
        self.process.terminate()

    def logged(self):
        self.log.seek(0)
        return self.log.read().decode(errors="replace")

    def ask(self, method, target, body=None, headers=None, timeout=30):
        """(status, body) over a connection of its own."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            connection.request(method, target, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def raw(self, data, timeout=10, wait_first=0.0):
        """What comes back for these bytes until the server closes, or nothing more comes in time."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=timeout) as connection:
            connection.sendall(data)
            time.sleep(wait_first)
            received, closed = b"", False
            try:
                while piece := connection.recv(65536):
                    received += piece
                closed = True
            except (TimeoutError, socket.timeout):
                pass
            except ConnectionResetError:
                closed = True
            return received, closed
