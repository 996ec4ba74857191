# SPDX-License-Identifier: Apache-2.0
"""The schemas of docs/schema, and what they cannot say about a document: counts, ids, codes, numbers of decimals."""
import json
import warnings
from decimal import Decimal
from pathlib import Path

warnings.filterwarnings("ignore", category=DeprecationWarning)
import jsonschema  # noqa: E402

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "schema"
NAMES = ["geometry", "proposal", "verdict", "problem"]
BY_NAME = {name: json.loads((FOLDER / f"{name}.schema.json").read_text(encoding="utf-8")) for name in NAMES}
BY_ID = {schema["$id"]: schema for schema in BY_NAME.values()}


def no_twins(pairs):
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise ValueError(f"a member is given twice: {sorted(n for n in names if names.count(n) > 1)[0]}")
    return dict(pairs)


def no_such_number(text):
    raise ValueError(f"{text} is no JSON number")


def parse(text):
    """JSON as the standard has it: no NaN, no Infinity, no duplicate members."""
    return json.loads(text, object_pairs_hook=no_twins, parse_constant=no_such_number)


def schema_faults(name, document):
    schema = BY_NAME[name]
    resolver = jsonschema.RefResolver(schema["$id"], schema, store=BY_ID)
    validator = jsonschema.Draft202012Validator(schema, resolver=resolver)
    for error in validator.iter_errors(document):
        inner = jsonschema.exceptions.best_match([error])
        yield f"{'/'.join(str(step) for step in inner.absolute_path) or '(document)'}: {inner.message[:300]}"


def decimals(number):
    """Decimals of a number as Python prints it, which is as short as it can be."""
    return max(0, -Decimal(repr(number)).normalize().as_tuple().exponent)


def numbers_in(value, path=""):
    if isinstance(value, bool):
        return
    if isinstance(value, (int, float)):
        yield path, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from numbers_in(inner, f"{path}/{name}")
    elif isinstance(value, list):
        for position, inner in enumerate(value):
            yield from numbers_in(inner, f"{path}/{position}")


def finding_id(properties):
    fields = [properties.get(name, "") for name in ("plan", "rule", "subject", "zone", "object")]
    return "/".join(field.replace("%", "%25").replace("/", "%2F") if field else "-" for field in fields)


def verdict_faults(document):
    verdict, features = document["verdict"], document["features"]
    ids = [feature["id"] for feature in features]
    yield from (f"two findings have the id {i}" for i in sorted(set(ids)) if ids.count(i) > 1)
    counted = dict.fromkeys(("complies", "violates", "conditional", "undetermined", "not_applicable"), 0)
    existing = 0
    for feature in features:
        finding = feature["properties"]
        if feature["id"] != finding_id(finding):
            yield f"{feature['id']}: its members make {finding_id(finding)}"
        if "margin" in finding and finding["outcome"] == "violates" and finding["margin"] >= 0:
            yield f"{feature['id']}: violates with a margin of {finding['margin']}"
        if finding.get("existing") and finding["outcome"] != "not_applicable":
            existing += finding["outcome"] == "violates"
        elif finding["rule"] != "zone_share":
            counted[finding["outcome"]] += 1
        for path, number in numbers_in(finding):
            if decimals(number) > 6:
                yield f"{feature['id']}{path}: {number} has more than 6 decimals"
        for path, number in numbers_in(feature["geometry"]):
            if decimals(number) > 9:
                yield f"{feature['id']} geometry{path}: {number} has more than 9 decimals"
    stated = {name: number for name, number in verdict["counts"].items() if name != "existing"}
    if stated != counted and not existing:
        yield f"counts say {stated}, the findings are {counted}"
    if verdict["outcome"] == "conforming" and (stated["violates"] or stated["undetermined"] or stated["conditional"]):
        yield f"conforming with {stated}"
    if stated["violates"] and verdict["outcome"] != "nonconforming":
        yield f"{verdict['outcome']} with {stated['violates']} violations"


def problem_faults(document):
    for problem in document.get("problems", [document]):
        if problem["type"].rsplit("/", 1)[1] != problem["code"]:
            yield f"type {problem['type']} and code {problem['code']} differ"


def faults(name, document):
    """Everything wrong with a document, the schema first."""
    found = list(schema_faults(name, document))
    if not found and name == "verdict":
        found = list(verdict_faults(document))
    if not found and name == "problem":
        found = list(problem_faults(document))
    return found
