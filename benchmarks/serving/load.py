# SPDX-License-Identifier: Apache-2.0
"""Load by wrk, and requests in files for it."""
import json
import subprocess
from pathlib import Path

SCRIPT = Path(__file__).with_name("requests.lua")


def write_requests(path, lines):
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


class Load:
    def __init__(self, quiet, quick):
        self.quiet, self.quick = quiet, quick

    def seconds(self, wanted):
        return max(2, wanted // 5) if self.quick else wanted

    def wrk(self, port, requests, seconds, connections=16, mode="rate", clients=0, headers=(), still=True):
        """What wrk saw, with `foreign`, the share of the machine that others took. `still`: on a machine as quiet as can be had."""
        command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "-s", SCRIPT, f"http://127.0.0.1:{port}", "--",
                   requests, mode, str(clients), *headers]

        def measure():
            done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
            lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
            if done.returncode != 0 or not lines:
                raise SystemExit(f"wrk: {done.stdout[-2000:]}")
            seen = json.loads(lines[0])
            return {**seen, "rate": seen["requests"] / seen["seconds"], "faults": sum(seen[name] for name in ("connect", "read", "write", "status", "timeout"))}

        if still:
            return self.quiet.calmly(measure)
        with self.quiet.watched() as watch:
            seen = measure()
        return {**seen, "foreign": watch.foreign}

    def once(self, port, requests, number, headers=()):
        """Each of `number` requests once, from 16 connections."""
        most = 120
        self.quiet.wait()
        seen = self.wrk(port, requests, most, mode="once", headers=headers, still=False)
        if seen["once_seconds"] == 0:
            raise SystemExit(f"{seen['answered']} of {number} requests were answered within {most} s")
        return {**seen, "rate": number / seen["once_seconds"]}
