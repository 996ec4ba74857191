# SPDX-License-Identifier: Apache-2.0
"""Other servers of the same tiles, on ports of their own, for as long as a `with` lasts."""
import getpass
import json
import socket
import subprocess
import time
import urllib.error
import urllib.request

NGINX = """
{user}
worker_processes auto;
daemon off;
pid {work}/nginx.pid;
error_log {work}/nginx-error.log;
events {{ worker_connections 4096; }}
http {{
    access_log {work}/nginx-access.log;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 10000;
    open_file_cache max=20000 inactive=1h;
    gzip_static on;
    default_type application/vnd.mapbox-vector-tile;
    server {{ listen 127.0.0.1:{port}; root {root}; }}
}}
"""


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Peer:
    """A program that answers on `port` once it is up."""

    def __init__(self, command, port, path, log):
        self.command, self.port, self.path, self.log_name = command, port, path, log

    def __enter__(self):
        self.log = open(self.log_name, "wb")
        self.process = subprocess.Popen([str(word) for word in self.command], stdout=self.log, stderr=self.log)
        for _ in range(300):
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{self.path}", timeout=5) as answer:
                    assert answer.status == 200
                    return self
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.1)
        raise SystemExit(f"{self.command[0]} does not answer; see {self.log_name}")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(30)
        self.log.close()


def nginx(files, work):
    port = free_port()
    config = work / "nginx.conf"
    config.write_text(NGINX.format(user="user root;" if getpass.getuser() == "root" else "", work=work, port=port, root=files.root), encoding="utf-8")
    one = files.requests.read_text(encoding="utf-8").split()[1]
    return Peer(["/usr/sbin/nginx", "-p", work, "-c", config], port, one, work / "nginx.log")


def tileserver(files, work):
    """With NODE_ENV as its own container image has it."""
    port = free_port()
    one = files.requests_of_tileserver.read_text(encoding="utf-8").split()[1]
    config = work / "tileserver.json"
    config.write_text(json.dumps({"options": {"paths": {"root": str(work)}}, "styles": {}, "data": {"kupang": {"mbtiles": files.mbtiles.name}}}), encoding="utf-8")
    command = [work / "tileserver/node_modules/.bin/tileserver-gl", "--config", config, "-b", "127.0.0.1", "-p", port, "--silent"]
    return Peer(["env", "NODE_ENV=production", *command], port, one, work / "tileserver.log")
