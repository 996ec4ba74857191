# SPDX-License-Identifier: Apache-2.0
"""Plan packages with one fault each: `plan validate` names it with file and place, and a check does not pass because of it.

The house stands in sub-zone R-3. A fault that says nothing about that house (`elsewhere`) leaves it as it was.
"""
import json
import shutil
import struct
import subprocess
import tempfile
from pathlib import Path

from shapes import proposal, text


# subzones.csv says what a sub-zone is called and how it is coloured; no limit stands there.
ELSEWHERE = {"sub-zones: code twice", "sub-zones: away", "table: code of no sub-zone", "conditions: relation that is none", "conditions: code twice", "sub-zones: colour 300",
             "plan.toml: unknown key"}

WARNED = {"plan.toml: unknown key"}  # no error, by plan-package.md


def edited(file, old, new):
    def edit(plan):
        path = plan / file
        content = path.read_bytes()
        assert old.encode() in content, f"{old} in {file}"
        path.write_bytes(content.replace(old.encode(), new if isinstance(new, bytes) else new.encode(), 1))
    return edit


def appended(file, row):
    def edit(plan):
        with open(plan / file, "ab") as out:
            out.write(row if isinstance(row, bytes) else row.encode())
    return edit


def removed(file):
    return lambda plan: (plan / file).unlink()


def reencoded(file, encoding):
    def edit(plan):
        path = plan / file
        path.write_bytes(path.read_text(encoding="utf-8").encode(encoding))
    return edit


KDB = "kdb,R-3,,,,,,,,,,60,intensitas"
HOUSE = "rumah_tunggal,Rumah tunggal,Detached house,,kegiatan,X,I,I,T1,X"


def cases():
    yield "table: code of no sub-zone", "intensity.csv", appended("intensity.csv", "kdb,R-9,,,,,,,,,,60,intensitas\n")
    yield "table: unknown measure", "intensity.csv", edited("intensity.csv", KDB, KDB.replace("kdb", "kdx"))
    yield "table: two rows that contradict", "intensity.csv", appended("intensity.csv", KDB.replace("60", "70") + "\n")
    yield "table: provision that does not exist", "intensity.csv", edited("intensity.csv", KDB, KDB.replace("intensitas", "khayalan"))
    yield "table: value in words", "intensity.csv", edited("intensity.csv", KDB, KDB.replace("60", "enam puluh"))
    yield "table: value with decimal comma", "intensity.csv", edited("intensity.csv", KDB, KDB.replace("60", '"60,5"'))
    yield "table: value NaN", "intensity.csv", edited("intensity.csv", KDB, KDB.replace("60", "NaN"))
    yield "table: value negative", "intensity.csv", edited("intensity.csv", KDB, KDB.replace("60", "-60"))
    yield "table: value with a unit", "intensity.csv", edited("intensity.csv", KDB, KDB.replace("60", "60%"))
    yield "table: missing column", "intensity.csv", edited("intensity.csv", "alternative,value", "alternative,nilai")
    yield "table: column twice", "intensity.csv", edited("intensity.csv", "alternative,value", "value,value")
    yield "table: row too short", "intensity.csv", edited("intensity.csv", KDB, "kdb,R-3,60")
    yield "table: row too long", "intensity.csv", edited("intensity.csv", KDB, KDB + ",,,")
    yield "table: quote that does not end", "intensity.csv", edited("intensity.csv", KDB, KDB.replace("R-3", '"R-3'))
    yield "table: row left out", "intensity.csv", edited("intensity.csv", KDB + "\n", "")
    yield "table: UTF-16", "intensity.csv", reencoded("intensity.csv", "utf-16")
    yield "table: not UTF-8", "intensity.csv", appended("intensity.csv", b"kdb,\xff\xfe,,,,,,,,,,60,intensitas\n")
    yield "table: NUL", "intensity.csv", edited("intensity.csv", KDB, KDB.replace("R-3", "R\0-3"))
    yield "table: empty", "intensity.csv", lambda plan: (plan / "intensity.csv").write_bytes(b"")
    yield "table: away", "intensity.csv", removed("intensity.csv")
    yield "matrix: unknown permission", "activities.csv", edited("activities.csv", HOUSE, HOUSE.replace(",I,I,", ",Y,I,"))
    yield "matrix: unknown condition", "activities.csv", edited("activities.csv", HOUSE, HOUSE.replace(",I,I,", ",T9,I,"))
    yield "matrix: activity twice", "activities.csv", appended("activities.csv", HOUSE.replace(",I,I,", ",X,I,") + "\n")
    yield "matrix: column of no sub-zone", "activities.csv", edited("activities.csv", "BJ,R-3", "BJ,R-33")
    yield "matrix: provision that does not exist", "activities.csv", edited("activities.csv", HOUSE, HOUSE.replace("kegiatan", "khayalan"))
    yield "matrix: away", "activities.csv", removed("activities.csv")
    yield "conditions: relation that is none", "conditions.csv", edited("conditions.csv", "<=,50", "=<,50")
    yield "conditions: code twice", "conditions.csv", appended("conditions.csv", "T1,words,Lain,Other,,,,,kegiatan\n")
    yield "sub-zones: code twice", "subzones.csv", appended("subzones.csv", "R-3,32103300,R,Lain,Other,1,2,3,9\n")
    yield "sub-zones: colour 300", "subzones.csv", edited("subzones.csv", "255,240,5", "300,240,5")
    yield "sub-zones: away", "subzones.csv", removed("subzones.csv")
    yield "provisions: id twice", "provisions.csv", appended("provisions.csv", "intensitas,Lain,Pasal 9,Lain,sample,2026-01-01,\n")
    yield "provisions: date that does not exist", "provisions.csv", edited("provisions.csv", "lampaui tabel intensitas. (contoh, bukan dasar hukum)\",sample,2026-01-01", "lampaui tabel intensitas. (contoh, bukan dasar hukum)\",sample,2026-13-01")
    yield "provisions: away", "provisions.csv", removed("provisions.csv")
    yield "plan.toml: unknown key", "plan.toml", edited("plan.toml", "[zones]", "[zones]\nwarna = 1")
    yield "plan.toml: key away", "plan.toml", edited("plan.toml", 'id = "kampung"', "")
    yield "plan.toml: not TOML", "plan.toml", edited("plan.toml", "[zones]", "[zones")
    yield "plan.toml: unknown measure", "plan.toml", edited("plan.toml", 'regulates = ["land_use"', 'regulates = ["land_use", "warna_cat"')
    yield "plan.toml: unknown time zone", "plan.toml", edited("plan.toml", "Asia/Makassar", "Asia/Kupang")
    yield "plan.toml: CRS in degrees", "plan.toml", edited("plan.toml", 'working_crs = "EPSG:23840"', 'working_crs = "EPSG:4326"')
    yield "zones: away", "zones.geojson", removed("zones.geojson")
    yield "zones: cut", "zones.geojson", lambda plan: (plan / "zones.geojson").write_bytes((plan / "zones.geojson").read_bytes()[:300])
    yield "zones: code of no sub-zone", "zones.geojson", edited("zones.geojson", '"KODSZN": "R-3"', '"KODSZN": "R-9"')
    yield "roads: away", "layers/roads.geojson", removed("layers/roads.geojson")


def tiff(width, height, bands=1):
    """A GeoTIFF header that claims much and holds nothing."""
    tags = [(256, 4, width), (257, 4, height), (258, 3, 32), (259, 3, 1), (262, 3, 1), (273, 4, 8), (277, 3, bands), (278, 4, height),
            (279, 4, 0), (339, 3, 3)]
    body = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in tags)
    return b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", len(tags)) + body + bytes(4)


def raster_cases():
    file = "layers/hazard_flood.tif"

    def of(content):
        return lambda plan: (plan / file).write_bytes(content)

    yield "raster: claims 200,000 x 200,000", file, of(tiff(200_000, 200_000))
    yield "raster: claims 4 billion columns", file, of(tiff(4_294_967_295, 1))
    yield "raster: three bands", file, of(tiff(10, 10, 3))
    yield "raster: nowhere", file, of(tiff(10, 10))
    yield "raster: PNG", file, of(b"\x89PNG\r\n\x1a\n" + bytes(60))
    yield "raster: VRT", file, of(b"<VRTDataset rasterXSize='1' rasterYSize='1'/>")
    yield "raster: cut", file, lambda plan: (plan / file).write_bytes((plan / file).read_bytes()[:200])
    yield "raster: empty", file, of(b"")
    yield "raster: away", file, removed(file)


def run_all(binary, part):
    cases_root = Path(__file__).resolve().parents[1] / "cases"
    told, wrong = run_over(binary, cases_root / "plans/kampung", text(proposal()), cases(), part)
    flood = (cases_root / "flood-none/proposal.geojson").read_text(encoding="utf-8")
    more, worse = run_over(binary, cases_root / "plans/rawan-banjir", flood, raster_cases(), part)
    return told + more, wrong + worse


def run_over(binary, good, document, cases_of_it, part):
    count = faults = 0
    for name, file, edit in cases_of_it:
        if part not in name:
            continue
        with tempfile.TemporaryDirectory() as folder:
            plan = Path(folder) / "plan"
            shutil.copytree(good, plan)
            edit(plan)
            fault = fault_of(binary, plan, file, document, name in ELSEWHERE, name in WARNED)
        count += 1
        if fault:
            faults += 1
            print(f"{name}: {fault}")
    return count, faults


def fault_of(binary, plan, file, document, elsewhere, warned):
    validated = subprocess.run([binary, "plan", "validate", "--json", str(plan)], capture_output=True, text=True, timeout=60)
    if validated.returncode == 1:
        issues = json.loads(validated.stdout)["issues"]
        said = {issue["severity"] for issue in issues if issue.get("file") == file}
        if ("warning" if warned else "error") not in said:
            return f"nothing names {file}: {[(i['code'], i.get('file')) for i in issues]}"
    elif validated.returncode != 3:
        return f"plan validate exits {validated.returncode}: {(validated.stdout + validated.stderr)[:300]}"
    handed_in = plan.parent / "proposal.geojson"
    handed_in.write_text(document, encoding="utf-8")
    checked = subprocess.run([binary, "check", "--plan", str(plan), "--date", "2026-11-24", str(handed_in)],
                             capture_output=True, text=True, timeout=60)
    if checked.returncode == 0 and json.loads(checked.stdout)["verdict"]["outcome"] == "conforming" and not elsewhere:
        return "the house is conforming all the same"
    return None if checked.returncode in (0, 3) else f"check exits {checked.returncode}"
