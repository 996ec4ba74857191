# SPDX-License-Identifier: Apache-2.0
"""What the tests of the officers' desk and of its jobs share: a city to screen, one who has the token, a form as a browser sends it."""
import contextlib
import json
import re
import shutil
import tempfile
import time
from pathlib import Path

from served import Served, publish_sample

BUILDINGS = Path("data/kupang/layers/buildings.gpkg")
PARCELS = Path("data/kupang/layers/parcels.gpkg")
DAY = "2026-11-24"


def square(i):
    x, y = 123.600 + i % 20 * 0.0003, -10.170 - i // 20 * 0.0003
    return {"type": "Polygon", "coordinates": [[[x, y], [x + 0.0001, y], [x + 0.0001, y - 0.0001], [x, y - 0.0001], [x, y]]]}


class City:
    """What is screened."""

    def __init__(self, few, folder):
        self.few = few
        self.buildings = BUILDINGS
        if few:
            self.buildings = Path(folder, "bangunan.geojson")
            features = [{"type": "Feature", "geometry": square(i), "properties": {"id": f"B{i}", "floors": i % 9 + 1, "height_m": i % 9 * 4 + 4, "activity": "rumah_tunggal"}} for i in range(300)]
            self.buildings.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
        self.plots = [] if few else ["--plots", str(PARCELS)]
        self.form = [("plots", "none")] if few else []
        self.inputs = {"plots": "none", "buildings": json.loads(self.buildings.read_text())} if few else {}
        self.machine = [*self.plots, "--buildings", str(self.buildings)]


class Office:
    """Talks to a server as one who has the token."""

    def __init__(self, served):
        self.served = served
        self.token = Path(served.folder, "admin-token").read_text(encoding="ascii").strip()

    def ask(self, method, target, body=None, **headers):
        return self.served.ask(method, target, body, {"Authorization": f"Bearer {self.token}", **{k.replace("_", "-"): v for k, v in headers.items()}}, timeout=120)

    def json(self, target):
        status, body = self.ask("GET", target)
        assert status == 200, f"{target}: {status} {body[:200]}"
        return json.loads(body)

    def page(self, target):
        status, body = self.ask("GET", target, Accept="text/html")
        assert status == 200, f"{target}: {status} {body[:300]}"
        return body.decode()

    def order(self, inputs):
        status, body = self.ask("POST", "/ogc/processes/screen/execution", json.dumps({"inputs": inputs}), Prefer="respond-async")
        assert status == 201, f"{status} {body[:300]}"
        return json.loads(body)["jobID"]

    def state(self, job):
        return self.json(f"/ogc/jobs/{job}")["status"]

    def finished(self, job, patience=240):
        for _ in range(patience * 5):
            state = self.state(job)
            if state not in ("accepted", "running"):
                return state
            time.sleep(0.2)
        raise AssertionError(f"job {job} does not end")

    def result(self, job, folder):
        status, body = self.ask("GET", f"/ogc/jobs/{job}/results/screen.gpkg")
        assert status == 200, f"{status} {body[:200]}"
        path = Path(folder, f"{job}.gpkg")
        path.write_bytes(body)
        return path


def form(fields, files=()):
    """multipart/form-data as a browser sends it."""
    boundary = "----sipejuang-desk-test"
    parts = [f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode() for name, value in fields]
    parts += [f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="{file}"\r\nContent-Type: application/octet-stream\r\n\r\n'.encode()
              + content + b"\r\n" for name, file, content in files]
    return b"".join(parts) + f"--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}"


def ordered_by_form(office, fields, files):
    body, kind = form([("date", DAY), ("lang", "id"), *fields], files)
    connection_answer = office.served.raw(
        f"POST /desk/screens HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {office.token}\r\nAccept: text/html\r\nContent-Type: {kind}\r\n"
        f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode() + body, timeout=60)[0].decode(errors="replace")
    found = re.search(r"Location: /desk/screens/([0-9a-f]{32})", connection_answer)
    return found.group(1) if found else connection_answer


def told(checks):
    """The exit code of (name, truth) pairs, and what was not true."""
    seen = [(name, bool(good)) for name, good in checks]
    faults = [name for name, good in seen if not good]
    print(*faults[:40], f"{len(seen)} checks, {len(faults)} failed", sep="\n")
    return 1 if faults else 0


@contextlib.contextmanager
def data_folder(binary):
    """With the sample city published, for as long as a `with` lasts."""
    folder = tempfile.mkdtemp(prefix="sipejuang-desk-")
    try:
        publish_sample(binary, folder)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
