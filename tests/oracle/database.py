# SPDX-License-Identifier: Apache-2.0
"""A PostgreSQL of our own in a temporary folder, spoken to by psql; gone when the work is done."""
import getpass
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

BIN = Path("/usr/lib/postgresql/15/bin")
TILE = 20  # cells along a side of the tiles a raster is cut into


class Database:
    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="sipejuang-oracle-")
        self.user = "postgres" if os.geteuid() == 0 else getpass.getuser()  # PostgreSQL refuses to run as root
        self.data = f"{self.folder}/data"

    def __enter__(self):
        if os.geteuid() == 0:
            shutil.chown(self.folder, self.user)
        self._run([BIN / "initdb", "-D", self.data, "-A", "trust", "-E", "UTF8", "--locale=C", "-U", "oracle", "-N"])
        options = f"-k {self.folder} -c listen_addresses='' -c fsync=off -c jit=off -c work_mem=64MB"
        self._run([BIN / "pg_ctl", "-D", self.data, "-o", options, "-l", f"{self.folder}/log", "-w", "start"])
        self.sql("create extension postgis; create extension postgis_raster;")
        return self

    def __exit__(self, *_):
        self._run([BIN / "pg_ctl", "-D", self.data, "-m", "immediate", "stop"])
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, command, **options):
        command = [str(word) for word in command]
        if os.geteuid() == 0:
            command = ["runuser", "-u", self.user, "--", *command]
        done = subprocess.run(command, cwd="/", capture_output=True, text=True, **options)
        if done.returncode != 0:
            raise SystemExit(f"oracle: {command[0]} failed: {done.stderr.strip()[-2000:]}")
        return done.stdout

    def sql(self, text):
        """Runs statements; what they print comes back, tuples without header, fields parted by tabs."""
        return self._run(["psql", "-h", self.folder, "-U", "oracle", "-d", "postgres", "-X", "-q", "-A", "-t", "-F", "\t",
                          "-v", "ON_ERROR_STOP=1", "-f", "-"], input=text)

    def load(self, table, columns, rows):
        """Makes a table of typed columns and copies rows into it."""
        def field(value):
            if value is None or value == "":
                return "\\N"
            return str(value).replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")

        lines = ["\t".join(field(value) for value in row) for row in rows]
        names = ", ".join(f"{name} {kind}" for name, kind in columns)
        self.sql(f"create table {table} ({names});\ncopy {table} from stdin;\n" + "\n".join(lines) + "\n\\.\n")

    def load_raster(self, table, path):
        made = subprocess.run(["raster2pgsql", "-q", "-I", "-t", f"{TILE}x{TILE}", "-s", "23840", path, table], capture_output=True,
                              text=True, check=True)
        self.sql(made.stdout)
