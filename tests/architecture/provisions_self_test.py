#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Shows that each rule of provisions.py can fail: the real page, spoilt in one place for each."""
import sys
from pathlib import Path

import provisions

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/provisions.md").read_text(encoding="utf-8")

# rule: (what stands on the page, what it is spoilt into)
SPOILT = {
    provisions.wrong_order: [("| `kdb` |", "| `kbd` |")],
    provisions.wrong_law: [("check/height.cpp)", "check/floors.cpp)"), ("`contoh-tinggi`", "`contoh-rendah`"), ("| 7 |", "| 9 |")],
    provisions.wrong_stories: [("/kdb-just-over/", "/kdb-on-the-limit/"), ("/klb-min/", "/no-such-story/")],
    provisions.one_sided: [("/floors-on-the-limit/", "/conforming-house/"),
                           ("[lake-too-near](../tests/cases/lake-too-near/README.md)", "-")],
}


def main():
    faults = [f"the page itself: {fault}" for fault in provisions.faults(ROOT)]
    for rule, changes in SPOILT.items():
        for old, new in changes:
            if old not in PAGE:
                faults.append(f"{old} is not on the page")
            elif not list(rule(ROOT, PAGE.replace(old, new))):
                faults.append(f"{rule.__name__} lets {old} become {new}")
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
