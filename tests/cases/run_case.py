#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Runs stories of tests/cases against the real binary, or records them anew.

  run_case.py --binary build/release/sipejuang CASE...            compare
  run_case.py --binary build/release/sipejuang --record CASE...   rewrite expected.json and outcomes.txt

A case is a folder:
  README.md       one sentence that names the provision
  proposal.*      GeoJSON, GeoPackage, zipped shapefile; or a broken file
  arguments       further arguments of `sipejuang check`, one a line (optional)
  plan            path of the plan package, from the case or from the root of the project, one a line (optional; default data/kupang)
  expected.json   the verdict or Problem as printed, with what changes from build to build masked
  outcomes.txt    the same in a line per finding, and the exit code
"""
import argparse
import difflib
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "schema"))
import schemas  # noqa: E402

DATE = "2026-11-24"
MASK = "masked"
TIME_LIMIT = 120


def proposal_of(case):
    found = sorted(path.name for path in case.iterdir() if path.stem == "proposal")
    if len(found) != 1:
        raise SystemExit(f"{case}: one file proposal.*, please; there are {found}")
    return found[0]


def plans_of(case):
    file = case / "plan"
    names = file.read_text(encoding="utf-8").split() if file.is_file() else ["data/kupang"]
    paths = [case / name if (case / name).exists() else ROOT / name for name in names]
    return [argument for path in paths for argument in ("--plan", os.path.relpath(path, case))]


def arguments_of(case):
    file = case / "arguments"
    return file.read_text(encoding="utf-8").split("\n")[:-1] if file.is_file() else []


def run(binary, case):
    extra = arguments_of(case)
    command = [str(binary), "check", *plans_of(case)]
    if "--date" not in extra and "--no-date" not in extra:
        command += ["--date", DATE]
    command += [argument for argument in extra if argument != "--no-date"] + [proposal_of(case)]
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    environment.pop("SIPEJUANG_PLAN", None)
    return subprocess.run(command, cwd=case, env=environment, capture_output=True, timeout=TIME_LIMIT), command


def masked(value, name=""):
    """Engine version, hashes and the PROJ operation change with the build, the plan and the library."""
    if isinstance(value, dict):
        return {key: masked(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [masked(inner) for inner in value]
    return MASK if isinstance(value, str) and (name in ("engine", "operation") or name.endswith("sha256")) else value


def number(value):
    return "?" if value is None else f"{value:.6f}".rstrip("0").rstrip(".")


def amount(finding, name):
    if name in finding:
        return number(finding[name])
    if f"{name}_min" in finding:
        return f"{number(finding[f'{name}_min'])}..{number(finding[f'{name}_max'])}"
    return ""


def finding_line(finding, several_plans):
    words = [finding["rule"], finding["subject"], finding.get("zone", ""), finding.get("object", ""), finding["outcome"]]
    if several_plans:
        words.insert(0, finding.get("plan", "-"))
    if "reason" in finding:
        words.append(f"({finding['reason']})")
    words.append(amount(finding, "measured"))
    limit = amount(finding, "limit")
    if limit:
        words += [finding["relation"], limit]
    if amount(finding, "measured") or limit:
        words.append(finding["unit"])
    for condition in finding.get("conditions", []):
        words.append(f"[{condition['code']} {condition['status']}]")
    if finding.get("ignored"):
        words.append("ignored")
    if finding.get("existing"):
        words.append("existing")
    if finding.get("lost"):
        words.append(f"beats {', '.join(finding['lost'])}")
    if finding.get("missing"):
        words.append(f"missing {', '.join(finding['missing'])}")
    return " ".join(word for word in words if word)


def outcome_lines(document, code):
    if "verdict" in document:
        several = len(document["verdict"]["plans"]) > 1
        lines = [finding_line(feature["properties"], several) for feature in document["features"]]
        lines.append(f"=> {document['verdict']['outcome']}")
    else:
        lines = [" ".join(["problem", problem["code"], problem.get("feature", ""), problem.get("at", "")]).replace("  ", " ").strip()
                 for problem in document.get("problems", [document])]
    return "\n".join([*lines, f"exit {code}"]) + "\n"


def pretty(document):
    """Readable and short: lists of numbers stay on one line."""
    def write(value, indent):
        if isinstance(value, dict) and value:
            inner = ",\n".join(f"{indent}  {json.dumps(key)}: {write(item, indent + '  ')}" for key, item in value.items())
            return f"{{\n{inner}\n{indent}}}"
        if isinstance(value, list) and any(isinstance(item, (dict, list)) for item in value):
            inner = ",\n".join(f"{indent}  {write(item, indent + '  ')}" for item in value)
            return f"[\n{inner}\n{indent}]"
        return json.dumps(value, ensure_ascii=False)
    return write(document, "") + "\n"


def readme_faults(case):
    file = case / "README.md"
    text = file.read_text(encoding="utf-8").strip() if file.is_file() else ""
    prose = " ".join(line for line in text.splitlines() if not line.startswith("#")).strip()
    if not prose.endswith(".") or len(prose) > 400:
        yield "README.md: one sentence that names the provision, please"


def observe(binary, case):
    """What the binary says: expected.json, outcomes.txt, and everything wrong with it whatever was expected."""
    result, command = run(binary, case)
    faults = list(readme_faults(case))
    shown = f"$ cd {case}\n$ {' '.join(command)}\nexit {result.returncode}\n{result.stderr.decode(errors='replace')[-3000:]}"
    if result.returncode not in (0, 1, 3):
        return None, None, [*faults, f"exit code {result.returncode}, no verdict and no Problem"], shown
    try:
        document = schemas.parse(result.stdout.decode("utf-8"))
    except ValueError as error:
        return None, None, [*faults, f"stdout is no JSON: {error}"], shown
    kind = "verdict" if "verdict" in document else "problem"
    if (kind == "problem") != (result.returncode == 3):
        faults.append(f"a {kind} with exit code {result.returncode}")
    if result.returncode == 3 and not result.stderr.strip():
        faults.append("a Problem without a plain sentence on stderr")
    found = schemas.faults(kind, document)
    faults += [f"{kind}.schema.json: {fault}" for fault in found]
    if found:
        return None, None, faults, shown
    if kind == "verdict" and proposal_of(case).endswith(".geojson"):
        proposal = schemas.parse((case / proposal_of(case)).read_text(encoding="utf-8"))
        faults += [f"proposal.schema.json: {fault}" for fault in schemas.faults("proposal", proposal)]
    return pretty(masked(document)), outcome_lines(document, result.returncode), faults, shown


def compare(case, name, now):
    file = case / name
    before = file.read_text(encoding="utf-8") if file.is_file() else ""
    return "\n".join(difflib.unified_diff(before.splitlines(), now.splitlines(), f"expected {name}", f"now {name}", n=2, lineterm=""))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", required=True, type=Path)
    parser.add_argument("--record", action="store_true")
    parser.add_argument("case", nargs="+", type=Path)
    options = parser.parse_args()
    binary, bad = options.binary.resolve(), 0
    for case in options.case:
        case = case.resolve()
        expected, outcomes, faults, shown = observe(binary, case)
        report = [*faults]
        if expected is not None:
            for name, now in (("outcomes.txt", outcomes), ("expected.json", expected)):
                difference = compare(case, name, now)
                if difference and options.record:
                    (case / name).write_text(now, encoding="utf-8")
                    print(f"recorded {case.name}/{name}")
                elif difference:
                    report.append(difference)
        if report:
            bad += 1
            print(f"{case.name}: differs\n{shown}\n" + "\n".join(report))
            print("If this is meant: scripts/record-cases " + case.name)
        elif not options.record:
            print(f"{case.name}: as expected")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
