# SPDX-License-Identifier: Apache-2.0
"""The machine that measures: what it is, and how much of it others take meanwhile."""
import contextlib
import os
import platform
import subprocess
import time
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")
CORES = os.cpu_count()
NOISE = 0.05  # of the machine: what a quiet one takes for itself
DAEMONS = {"postgres", "nginx"}  # ours too, though no children of this process once they stand alone


def busy():
    """Seconds of all cores, but for waiting."""
    words = [int(word) for word in Path("/proc/stat").read_text(encoding="ascii").split("\n", 1)[0].split()[1:]]
    return (sum(words[:3]) + sum(words[5:8])) / TICKS


def processes():
    """{process: (parent, name, seconds with those of its ended children)}"""
    found = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                name, rest = (entry / "stat").read_text(encoding="ascii", errors="replace").split("(", 1)[1].rsplit(")", 1)
                words = rest.split()
                found[int(entry.name)] = (int(words[1]), name, sum(int(word) for word in words[11:15]) / TICKS)
    return found


def own():
    """{process: seconds} of this one, those it began and the daemons."""
    found = processes()
    mine = {os.getpid()} | {pid for pid, (_, name, _) in found.items() if name in DAEMONS}
    grown = True
    while grown:
        more = {pid for pid, (parent, _, _) in found.items() if parent in mine} - mine
        mine |= more
        grown = bool(more)
    return {pid: found[pid][2] for pid in mine if pid in found}


def taken(before, after):
    """What ended meanwhile is counted with its parent."""
    return sum(seconds - before.get(pid, 0.0) for pid, seconds in after.items())


class Watch:
    foreign = 0.0


class Quiet:
    def __init__(self, patience):
        self.patience, self.waited = patience, 0.0

    @contextlib.contextmanager
    def watched(self):
        watch = Watch()
        before = busy(), own(), time.monotonic()
        yield watch
        time.sleep(0.2)  # what has just ended counts for nobody until its parent takes notice
        seconds = time.monotonic() - before[2]
        watch.foreign = max(0.0, (busy() - before[0] - taken(before[1], own())) / (seconds * CORES))

    def wait(self):
        """Until others leave the machine alone for two seconds, as long as patience lasts, which is one for the whole run."""
        while self.waited < self.patience:
            begin = time.monotonic()
            with self.watched() as watch:
                time.sleep(2)
            if watch.foreign < NOISE:
                return
            self.waited += time.monotonic() - begin

    def calmly(self, measure):
        """What `measure` returns, with `foreign`; again where others disturbed it, as long as patience lasts."""
        while True:
            self.wait()
            begin = time.monotonic()
            with self.watched() as watch:
                seen = measure()
            if watch.foreign < NOISE or self.waited >= self.patience:
                return {**seen, "foreign": watch.foreign}
            self.waited += time.monotonic() - begin


def first_line(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return (done.stdout + done.stderr).strip().split("\n")[0]


def described():
    """Rows of what measured, without the machine's name."""
    model = [line.split(":", 1)[1].strip() for line in Path("/proc/cpuinfo").read_text(encoding="ascii").splitlines() if line.startswith("model name")]
    memory = int(Path("/proc/meminfo").read_text(encoding="ascii").split()[1]) / 1024 / 1024
    system = next(line.split("=", 1)[1].strip('"') for line in Path("/etc/os-release").read_text(encoding="utf-8").splitlines() if line.startswith("PRETTY_NAME"))
    return [f"{CORES} cores ({model[0] if model else platform.machine()}), {memory:.0f} GiB RAM, {system}, Linux {platform.release().split('-')[0]}"]


def resident(pid):
    """(MiB now, MiB at most) of a process."""
    fields = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines() if ":" in line)
    return tuple(int(fields[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM"))
