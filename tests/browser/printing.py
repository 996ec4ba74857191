#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Verdicts and a plot on paper, as Chromium prints them: A4, every sheet with sample mark, plan version, hashes and page number, the QR code that leads back to the
verdict, every finding, the corners, the map at 200 dpi. Usage: printing.py SIPEJUANG WORK"""
import csv
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from osgeo import gdal, osr

from browser import HERE, prepared

sys.path.insert(0, str(HERE.parent / "http"))

from served import Served, publish_sample, run, sample_city  # noqa: E402

gdal.UseExceptions()
PARCEL = "53.71.04.1010-00001"
PROPOSAL = Path("tests/cases/kupang-too-far-forward/proposal.geojson")
DAY = "2026-11-24"
TOO_LARGE = {"length": "12", "width": "10", "from_street": "2", "from_left": "3", "activity": "rumah_tunggal"}
WORDS = {"id": {"sample": "CONTOH - bukan dasar hukum", "plan": "Rencana kupang-contoh 2026-1", "page": "Halaman {} dari {}", "law": "Contoh, bukan dasar hukum."},
         "en": {"sample": "SAMPLE - not a legal basis", "plan": "Plan kupang-contoh 2026-1", "page": "Page {} of {}", "law": "Sample, not a legal basis."}}


def told(*command, **more):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, check=True, **more).stdout


def sheets(pdf):
    return told("pdftotext", "-layout", pdf, "-").split("\f")[:-1]


def of_every_sheet(pdf, lang, hashes):
    """What a sheet that was torn off must say."""
    facts, pages = told("pdfinfo", pdf), sheets(pdf)
    yield "A4", re.search(r"Page size: +59[45]\.\d+ x 84[12]\.?\d* pts \(A4\)", facts) is not None
    yield f"a sensible number of sheets: {len(pages)}", 3 <= len(pages) <= 12
    for number, text in enumerate(pages, 1):
        for wanted in (WORDS[lang]["sample"], WORDS[lang]["plan"], WORDS[lang]["page"].format(number, len(pages)), *(f"SHA-256 {own[:12]}" for own in hashes)):
            yield f"sheet {number}: {wanted}", wanted in text
        yield f"sheet {number} is not empty", len(text.split()) > 40


def of_the_map(pdf):
    """One picture, at the fineness of print."""
    images = [line.split() for line in told("pdfimages", "-list", pdf).splitlines()[2:]]
    yield f"one picture at 200 dpi: {images}", len(images) == 1 and all(190 <= int(images[0][i]) <= 230 for i in (12, 13))


def of_the_code(pdf, address, work):
    told("pdftoppm", "-r", "150", "-png", pdf, work / "sheet")
    read = [told("zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", sheet).strip() for sheet in sorted(work.glob("sheet-*.png"))]
    for sheet in work.glob("sheet-*.png"):
        sheet.unlink()
    yield f"the code of every sheet leads to {address}: {set(read)}", set(read) == {address}


def to_working(crs):
    degrees, working = osr.SpatialReference(), osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    working.ImportFromEPSG(int(crs.split(":")[1]))
    for system in (degrees, working):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(degrees, working)


def of_the_corners(pdf, ring, verdict, lang):
    """In one row each: number, X and Y of the plan's working CRS by GDAL's transformation, latitude, longitude; to the last digit."""
    whole, transformation = "\n".join(sheets(pdf)), to_working(verdict["verdict"]["working_crs"])
    yield "the working CRS is named", verdict["verdict"]["working_crs"] in whole
    for number, (lon, lat) in enumerate(ring[:-1], 1):
        x, y, _ = transformation.TransformPoint(lon, lat)
        row = re.search(rf"^ *{number} +([\d.,]+) +([\d.,]+) +(-[\d.,]+) +([\d.,]+)$", whole, re.M)
        shown = [float(own.replace(",", ".")) for own in row.groups()] if row else []
        yield f"corner {number}: {shown}", len(shown) == 4 and all(abs(a - b) <= most for a, b, most in zip(shown, (x, y, lat, lon), (0.0051, 0.0051, 6e-8, 6e-8)))
        yield f"corner {number}: its decimal mark", row is not None and all(("," in own) == (lang == "id") for own in row.groups())


def of_the_findings(pdf, verdict, lang):
    """Each with its number, once in the table; what is folded on the screen is open on paper."""
    whole = "\n".join(sheets(pdf))
    findings = [own["properties"] for own in verdict["features"] if own["properties"]["rule"] != "zone_share"]
    table = whole[whole.index("Semua temuan" if lang == "id" else "All findings"):]
    for number in range(1, len(findings) + 1):
        yield f"finding {number} in the table", re.search(rf"^ +{number} +\S", table, re.M) is not None
    yield "no number beyond", re.search(rf"^ +{len(findings) + 1} +\S", table, re.M) is None
    articles = [own for own in findings if own.get("provision", {}).get("law_status") == "sample"]
    yield f"every article is open, {whole.count(WORDS[lang]['law'])} of {len(articles)}", whole.count(WORDS[lang]["law"]) >= len(articles) > 5
    yield "nothing of the screen alone", not any(text in whole for text in ("Simpan dan bagikan", "Save and share", "Unduh GeoJSON", "X-Delete-Key", "Hapus hasil ini"))


def legend_of(served, page):
    html = served.ask("GET", page, headers={"Accept": "text/html"})[1].decode()
    legend = re.search(r'<ul class="legend paper-legend">.*?</ul>', html).group(0)
    return html, set(re.findall(r'fill="#[0-9a-f]{6}"></rect></svg>([A-Z]+(?:-\d+)?) ', legend))


def of_several_plans(binary):
    """Under the detail plan the city plan is not seen, and not in the legend; beyond it it is."""
    with tempfile.TemporaryDirectory() as folder:
        publish_sample(binary, folder)
        run(binary, "plan", "import", "--data", folder, "data/kupang-rtrw")
        run(binary, "plan", "publish", "--data", folder, "kupang-rtrw-contoh", "2024-1")
        with Served(binary, folder) as served:
            yield "on land: the detail plan alone", legend_of(served, f"/plot/kupang-contoh/{PARCEL}?date={DAY}")[1] == {"R-2", "R-3", "BJ"}
            bay = Path("tests/cases/kupang-restaurant-in-the-bay/proposal.geojson").read_bytes()
            kept = json.loads(served.ask("POST", f"/verdict?date={DAY}", bay)[1])
            yield "in the bay: the city plan", legend_of(served, kept["href"])[1] == {"AIR"}


def zones_drawn(png):
    """How many pixels each sub-zone has: its colour is drawn as the plan has it."""
    picture = gdal.Open(str(png))
    table, counts = picture.GetRasterBand(1).GetColorTable(), picture.GetRasterBand(1).GetHistogram(-0.5, 255.5, 256, True, False)
    pixels = {}
    for i in range(table.GetCount()):
        colour = table.GetColorEntry(i)[:3]
        pixels[colour] = pixels.get(colour, 0) + counts[i]
    with open("data/kupang/subzones.csv", encoding="utf-8", newline="") as file:
        return {row["code"]: pixels.get(tuple(int(row[part]) for part in ("red", "green", "blue")), 0) for row in csv.DictReader(file)}


def of_the_legend(served, page, work):
    """The zones that are drawn, and no other; some colours are also those of a rim of a letter."""
    html, told_zones = legend_of(served, page)
    source = re.search(r'class="paper-picture" loading="lazy" src="([^"]+)"', html).group(1).replace("&amp;", "&")
    (work / "paper.png").write_bytes(served.ask("GET", source)[1])
    drawn = zones_drawn(work / "paper.png")
    yield f"{page}: in the legend and drawn: {told_zones}", len(told_zones) > 0 and all(drawn[zone] > 0 for zone in told_zones)
    yield f"{page}: drawn and in the legend: {told_zones}", told_zones >= {zone for zone, pixels in drawn.items() if pixels > 1000}


def faults_of(served, work):
    base = f"http://127.0.0.1:{served.port}"
    proposal = PROPOSAL.read_bytes()
    kept = json.loads(served.ask("POST", f"/verdict?date={DAY}", proposal)[1])
    verdict = json.loads(served.ask("GET", kept["href"])[1])
    plot = f"/plot/kupang-contoh/{PARCEL}?date={DAY}"
    jobs = {"verdict-id": {"path": kept["href"] + "?lang=id", "script": True}, "verdict-en": {"path": kept["href"] + "?lang=en", "script": False},
            "verdict-pressed": {"path": kept["href"] + "?lang=id", "script": True, "press": True}, "plot-id": {"path": plot + "&lang=id", "script": True},
            "plot-en": {"path": plot + "&lang=en", "script": True, "press": True},
            "check-id": {"path": f"/check?parcel={PARCEL}&lang=id", "script": True, "press": True, "fields": TOO_LARGE}}
    seen = json.loads(told("node", "printing.mjs", base, input=json.dumps(jobs), cwd=work))
    ring = next(own["geometry"] for own in json.loads(proposal)["features"] if own["id"] == "plot")["coordinates"][0]
    hashes = {own["sha256"] for own in verdict["verdict"]["plans"]}
    for name, job in jobs.items():
        pdf, lang = work / f"{name}.pdf", name[-2:] if name[-2:] in WORDS else "id"
        yield f"{name}: the button with script alone", seen[name]["button"] == job["script"]
        yield f"{name}: nothing to complain of {seen[name]['errors']}", not seen[name]["errors"]
        yield f"{name}: the fine picture only when it is printed {seen[name]}", seen[name]["after"] == 1 and seen[name]["before"] == (0 if job["script"] else 1)
        own_hashes = hashes | {verdict["verdict"]["proposal_sha256"]} if name.startswith("verdict") else hashes
        checks = [*of_every_sheet(pdf, lang, own_hashes), *of_the_map(pdf)]
        if name.startswith("verdict"):
            checks += [*of_the_code(pdf, base + kept["href"], work), *of_the_corners(pdf, ring, verdict, lang), *of_the_findings(pdf, verdict, lang)]
        if name.startswith("plot"):
            checks += of_the_code(pdf, f"{base}/plot/kupang-contoh/{PARCEL}?date={DAY}", work)
        yield from ((f"{name}: {check}", good) for check, good in checks)
    for page in (kept["href"], *(f"/plot/kupang-contoh/53.71.{village}-{number:05}" for village in ("03.1010", "04.1010", "04.1011") for number in (1, 17, 33, 49))):
        yield from of_the_legend(served, page, work)


def main(binary, work):
    for command in ("chromium", "pdftotext", "zbarimg"):
        if shutil.which(command) is None:
            print(f"skipped: no {command} here (scripts/setup scripts/packages-browser.txt)")
            return 77
    prepared(work)
    shutil.copy(HERE / "printing.mjs", work)
    with sample_city(binary) as served:
        checks = [*faults_of(served, work), *of_several_plans(binary)]
    faults = [check for check, good in checks if not good]
    print(*faults, f"{len(checks)} checks, {len(faults)} faults", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]).resolve()))
