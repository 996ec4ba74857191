#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The Debian package: made, looked into, installed into this machine where we are root, started as its unit starts it, and removed without a rest.
Usage: deb.py BUILD (a build folder of the release preset)"""
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path


def run(*words, **options):
    done = subprocess.run(words, capture_output=True, text=True, check=False, **options)
    assert done.returncode == 0, f"{words}: {done.stdout[-1500:]}{done.stderr[-1500:]}"
    return done.stdout


def contents(package):
    listed = run("dpkg-deb", "--contents", package)
    for path in ("./usr/bin/sipejuang", "./lib/systemd/system/sipejuang.service", "./usr/share/man/man1/sipejuang.1", "./usr/share/doc/sipejuang/copyright",
                 "./usr/share/doc/sipejuang/examples/nginx.conf", "./usr/share/sipejuang/kupang/plan.toml"):
        assert path in listed, f"{path} is not in the package"
    assert "/make/" not in listed, "the program that makes the sample plan is in the package"
    depends = run("dpkg-deb", "--field", package, "Depends")
    for library in ("libgeos-c1v5", "libgdal32", "libsqlite3-0", "libcairo2", "fonts-dejavu-core"):
        assert library in depends, f"does not depend on {library}: {depends}"


def starts(folder):
    unit = Path("/lib/systemd/system/sipejuang.service").read_text(encoding="utf-8")
    command = re.search(r"^ExecStart=(.+)$", unit, re.M).group(1).replace("/var/lib/sipejuang", folder).replace("127.0.0.1:8080", "127.0.0.1:0")
    run("/usr/bin/sipejuang", "plan", "import", "--data", folder, "/usr/share/sipejuang/kupang")
    run("/usr/bin/sipejuang", "plan", "publish", "--data", folder, "kupang-contoh", "2026-1")
    with subprocess.Popen(command.split(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        address = server.stdout.readline().strip()
        with urllib.request.urlopen(address + "plot/kupang-contoh/53.71.04.1010-00001", timeout=30) as answer:
            assert answer.status == 200 and b"CONTOH" in answer.read()
        server.send_signal(signal.SIGTERM)
        assert server.wait(30) == 0


def main(build):
    work = tempfile.mkdtemp(prefix="sipejuang-deb-")
    try:
        run("cpack", "--config", os.path.join(build, "CPackConfig.cmake"), "-B", work)
        package = str(next(Path(work).glob("sipejuang_*.deb")))
        contents(package)
        print(f"{package}: {os.path.getsize(package)} bytes")
        if os.geteuid() != 0:
            print("skipped: installing it (not root)")
            return 0
        assert not os.path.exists("/usr/bin/sipejuang"), "sipejuang is installed here already"
        try:
            run("dpkg", "--install", package)
            starts(os.path.join(work, "data"))
        finally:
            subprocess.run(["dpkg", "--purge", "sipejuang"], capture_output=True, check=False)
        left = [path for path in ("/usr/bin/sipejuang", "/lib/systemd/system/sipejuang.service", "/usr/share/sipejuang", "/usr/share/doc/sipejuang") if os.path.exists(path)]
        assert not left, f"left behind: {left}"
    finally:
        shutil.rmtree(work, ignore_errors=True)
    print("installed, started, removed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
