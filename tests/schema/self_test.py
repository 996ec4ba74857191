#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Shows that the schemas accept a good document and refuse each of a set of broken ones."""
import copy
import sys

import schemas

SQUARE = [[[123.6, -10.17], [123.601, -10.17], [123.601, -10.169], [123.6, -10.169], [123.6, -10.17]]]
SHA = "0" * 64
WORDS = {"id": "kata", "en": "words"}
DROP = object()

PROPOSAL = {
    "type": "FeatureCollection",
    "proposal": {"activity": "rumah_tunggal", "kbli": ["47112"], "date": "2026-11-24", "title": "Rumah Bpk. X"},
    "features": [
        {"type": "Feature", "id": "plot", "properties": {"role": "plot", "front_road": None, "green_area_m2": 40.0, "colour": 7},
         "geometry": {"type": "Polygon", "coordinates": SQUARE}},
        {"type": "Feature", "id": "b1",
         "properties": {"role": "building", "status": "proposed", "floors": 2, "height_m": 8.5, "floor_area_m2": 180.0},
         "geometry": {"type": "MultiPolygon", "coordinates": [SQUARE]}}]}

PROVISION = {"id": "p1", "instrument": "Contoh", "article": "Pasal 1", "text": "KDB paling tinggi 60 %", "law_status": "sample"}
VERDICT = {
    "type": "FeatureCollection",
    "verdict": {
        "outcome": "nonconforming", "scope": "building", "status": "sample", "date": "2026-11-24",
        "plans": [{"id": "kupang-contoh", "version": "2026-1", "level": "detail", "status": "sample", "instrument": "Contoh", "sha256": SHA}],
        "layers": [{"id": "rivers", "sha256": SHA, "accuracy_m": 2.5, "reaches": True}],
        "counts": {"complies": 0, "violates": 1, "conditional": 1, "undetermined": 1, "not_applicable": 1},
        "allowed_part": {"allowed_m2": 215.0, "conditional_m2": 0.0,
                         "geometry": {"allowed": {"type": "Polygon", "coordinates": SQUARE}, "conditional": None}},
        "proposal_sha256": SHA, "engine": "sipejuang 0.1.0", "working_crs": "EPSG:23840", "operation": "Inverse of TM-3"},
    "features": [
        {"type": "Feature", "id": "kupang-contoh/kdb/plot/R-3/-", "geometry": None, "properties": {
            "rule": "kdb", "subject": "plot", "plan": "kupang-contoh", "zone": "R-3", "outcome": "violates", "measured": 71.418605,
            "limit": 60.0, "relation": "<=", "unit": "%", "margin": -11.418605, "margin_quantity": {"value": -24.55, "unit": "m2"},
            "policy": "strictest", "lost": ["K-2"], "trace": "153.55 m2 / 215.00 m2 x 100 = 71.418605 %",
            "provision": PROVISION, "message": WORDS}},
        {"type": "Feature", "id": "kupang-contoh/zone_share/plot/R-3/-", "geometry": {"type": "Polygon", "coordinates": SQUARE},
         "properties": {"rule": "zone_share", "subject": "plot", "plan": "kupang-contoh", "zone": "R-3", "outcome": "not_applicable",
                        "reason": "fact", "measured": 215.0, "unit": "m2", "trace": "215 m2", "message": WORDS}},
        {"type": "Feature", "id": "kupang-contoh/land_use/plot/R-3/kantor", "geometry": None, "properties": {
            "rule": "land_use", "subject": "plot", "plan": "kupang-contoh", "zone": "R-3", "object": "kantor", "outcome": "conditional",
            "conditions": [{"code": "B2", "kind": "document", "text": WORDS, "issuer": "DLH", "status": "open"}],
            "provision": PROVISION, "message": WORDS}},
        {"type": "Feature", "id": "kupang-contoh/klb/plot/R-3/-", "geometry": None, "properties": {
            "rule": "klb", "subject": "plot", "plan": "kupang-contoh", "zone": "R-3", "outcome": "undetermined", "measured_min": 0,
            "measured_max": None, "limit": 1.8, "relation": "<=", "unit": "x", "missing": ["floor_area_m2"], "message": WORDS}},
        {"type": "Feature", "id": "kupang-contoh/sempadan_sungai/plot/-/-", "geometry": None, "properties": {
            "rule": "sempadan_sungai", "subject": "plot", "plan": "kupang-contoh", "outcome": "not_applicable",
            "reason": "not_affected", "message": WORDS}}]}

PROBLEM = {"type": "https://sipejuang.example/problems/ring-self-crossing", "code": "ring-self-crossing", "title": WORDS,
           "detail": WORDS, "file": "house.geojson", "feature": "b1", "at": "ring 0, vertex 7", "place": [123.6012, -10.1701],
           "advice": WORDS}
PROBLEMS = {"problems": [PROBLEM, PROBLEM]}

KDB, SHARE, USE, KLB, RIVER = (f"features/{n}/properties/" for n in range(5))
# schema: (good document, [(member to change, new value), ...]), each of which must be refused
CASES = [
    ("proposal", PROPOSAL, [
        ("type", "Feature"), ("features", []), ("features", DROP), ("proposal/kbli", ["471"]), ("proposal/kbli", 47112),
        ("proposal/date", "24-11-2026"), ("proposal/date", "2026-13-01"), ("proposal/activity", 3),
        ("features/0/properties/role", "building"), ("features/1/properties/role", "plot"), ("features/0/properties/role", "persil"),
        ("features/0/geometry", None), ("features/0/geometry/type", "Point"), ("features/0/geometry/coordinates", SQUARE[0]),
        ("features/0/geometry/coordinates", [SQUARE[0][:3]]), ("features/0/geometry/coordinates/0/0", ["123.6", "-10"]),
        ("features/1/properties/floors", -1), ("features/1/properties/floors", 1.3), ("features/1/properties/floors", "2"),
        ("features/1/properties/height_m", "8,5"), ("features/1/properties/status", "built"), ("features/1/id", ""),
        ("features/0/properties/edges", ["back"]), ("features/0/properties/front_road", 5),
        ("crs", {"type": "link", "properties": {"href": "http://example.com/crs"}})]),
    ("verdict", VERDICT, [
        ("verdict", DROP), ("extra", 1), ("verdict/outcome", "complies"), ("verdict/outcome", "sesuai"), ("verdict/scope", "city"),
        ("verdict/status", "final"), ("verdict/plans", []), ("verdict/plans/0/sha256", "masked"), ("verdict/plans/0/level", "village"),
        ("verdict/layers/0/reaches", "yes"), ("verdict/counts/violates", 2), ("verdict/counts/complies", -1),
        ("verdict/counts/complies", DROP), ("verdict/engine", "other 1.0.0"), ("verdict/working_crs", "WGS 84"),
        ("verdict/operation", DROP), ("verdict/proposal_sha256", DROP), ("verdict/outcome", "conforming"),
        ("verdict/allowed_part/allowed_m2", -1), ("verdict/allowed_part/geometry/conditional", DROP),
        ("features/0/id", "kdb/plot/R-3"), ("features/0/id", "kupang-contoh/kdb/plot/R-4/-"), ("features/1/id", VERDICT["features"][0]["id"]),
        ("features/0/geometry", {"type": "Polygon", "coordinates": []}), ("features/1/geometry/coordinates/0/0/0", 123.60000000001),
        (KDB + "outcome", "fails"), (KDB + "outcome", "not_applicable"), (KDB + "reason", "fact"), (KDB + "rule", "coverage"),
        (KDB + "relation", "<"), (KDB + "relation", DROP), (KDB + "unit", "percent"), (KDB + "unit", DROP), (KDB + "trace", DROP),
        (KDB + "margin", 11.418605), (KDB + "measured", 71.4186051), (KDB + "measured", None), (KDB + "limit", DROP),
        (KDB + "margin_quantity/unit", "%"), (KDB + "provision", None), (KDB + "provision", DROP), (KDB + "provision/article", DROP),
        (KDB + "provision/law_status", "old"), (KDB + "message/id", DROP), (KDB + "message", "words"), (KDB + "lost", []),
        (KDB + "measured_min", 3), (KDB + "colour", "red"),
        (SHARE + "reason", "not_affected"), (SHARE + "limit", 3), (SHARE + "outcome", "complies"), (SHARE + "ignored_why", "thin"),
        (USE + "conditions", DROP), (USE + "conditions", []), (USE + "conditions/0/kind", "promise"), (USE + "conditions/0/status", "maybe"),
        (KLB + "missing", DROP), (KLB + "missing", []), (KLB + "measured_max", DROP), (KLB + "reason", "not_regulated"),
        (RIVER + "reason", "fact"), (RIVER + "reason", "far_away"), (RIVER + "reason", DROP)]),
    ("problem", PROBLEM, [
        ("code", DROP), ("code", "Ring_Self_Crossing"), ("code", "file-empty"), ("type", "about:blank"), ("title", "words"),
        ("detail", DROP), ("detail/en", ""), ("advice", DROP), ("file", ""), ("place", [1]), ("place", ["a", "b"]), ("feature", None),
        ("status", 400)]),
    ("problem", PROBLEMS, [("problems", []), ("problems", [PROBLEM]), ("problems/0/code", DROP), ("code", "file-empty")]),
]
BAD_TEXTS = ['{"a": NaN}', '{"a": Infinity}', '{"a": 1, "a": 2}', "{", ""]


def changed(document, path, value):
    document = copy.deepcopy(document)
    steps = [int(step) if step.isdigit() else step for step in path.split("/") if step]
    place = document
    for step in steps[:-1]:
        place = place[step]
    if value is DROP:
        del place[steps[-1]]
    else:
        place[steps[-1]] = value
    return document


def main():
    wrong, refused = [], 0
    for name, good, changes in CASES:
        wrong += [f"{name}: the good document is refused: {fault}" for fault in schemas.faults(name, good)]
        for path, value in changes:
            refused += 1
            if not schemas.faults(name, changed(good, path, value)):
                wrong.append(f"{name}: accepted with {path} = {'(absent)' if value is DROP else value}")
    for text in BAD_TEXTS:
        refused += 1
        try:
            schemas.parse(text)
            wrong.append(f"parsed as JSON: {text}")
        except ValueError:
            pass
    print("\n".join(wrong) if wrong else f"{len(CASES)} good documents accepted, {refused} broken ones refused")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
