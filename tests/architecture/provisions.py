#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Holds docs/provisions.md against the code and the stories. Usage: provisions.py [ROOT]

The page lists every rule of rules/law/rule.cpp in its order; names the file that judges it, sections of semantics.md and articles of
the sample plan that exist; and for each rule stories that answer what the page says: met, beyond, not known. Exit code 1 otherwise.
"""
import csv
import re
import sys
from pathlib import Path

# Rules that state a fact, or can never refuse: the page says why.
NO_BEYOND = {"plan_extent", "zone_share"}
# A limit that is no number: no story can stand exactly on it.
NO_NUMBER = {"land_use", "zone_share", "hazard", "overlay", "footprint_overlap"}
# What a column of the page may hold.
COLUMNS = {"met": {"complies", "not_applicable"}, "beyond": {"violates", "conditional"}, "not known": {"undetermined"}}

OUTCOME = re.compile(r"\b(complies|violates|conditional|undetermined|not_applicable)\b")
ON_THE_LIMIT = re.compile(r"complies (-?[\d.]+) [<>]= \1 ")


def rows_of(page, columns):
    """The cells of each row of the tables with this many columns, without their heads."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in page.splitlines() if line.startswith("| `")]
    return [row for row in rows if len(row) == columns]


def code_of(cell):
    return cell.strip("`")


def links_of(cell):
    return re.findall(r"\]\(([^)]+)\)", cell)


def answers(story, code):
    """The lines of a story's outcomes that answer this rule."""
    lines = (story / "outcomes.txt").read_text().splitlines()
    return [line for line in lines if any(word.split(":")[0] == code for word in line.split()[:2])]


def wrong_order(root, page):
    known = re.findall(r'^        \{\w+, "(\w+)",', (root / "rules/law/rule.cpp").read_text(), re.M)
    for columns in (6, 4):
        listed = [code_of(row[0]) for row in rows_of(page, columns)]
        if listed != known:
            yield f"the table of {columns} columns lists {listed}, the engine knows {known}"


def wrong_law(root, page):
    judges = dict(re.findall(r"\{Rule::(\w+), (judge_\w+)\}", (root / "rules/check/rule_list.cpp").read_text()))
    sections = re.findall(r"^## (\d+)\.", (root / "docs/semantics.md").read_text(), re.M)
    with open(root / "data/kupang/provisions.csv", encoding="utf-8") as table:
        articles = {row["id"] for row in csv.DictReader(table)}
    for cell, _, file, means, _, sample in rows_of(page, 6):
        code = code_of(cell)
        judge = root / "docs" / links_of(file)[0]
        if not judge.is_file() or f"{judges.get(code)}(const Case&" not in judge.read_text():
            yield f"{code}: {judges.get(code)} is not in {judge.name}"
        yield from (f"{code}: semantics.md has no section {s}" for s in means.split(", ") if s not in sections)
        yield from (f"{code}: the sample plan has no {a}" for a in re.findall(r"`([^`]+)`", sample) if a not in articles)


def wrong_stories(root, page):
    for cells in rows_of(page, 4):
        code = code_of(cells[0])
        for column, cell in zip(COLUMNS, cells[1:]):
            for link in links_of(cell):
                story = (root / "docs" / link).parent
                if not (story / "outcomes.txt").is_file():
                    yield f"{code}: there is no story {story.name}"
                elif not any(set(OUTCOME.findall(line)[:1]) & COLUMNS[column] for line in answers(story, code)):
                    yield f"{code}: {story.name} is not {column}: {answers(story, code)}"


def one_sided(root, page):
    for cells in rows_of(page, 4):
        code = code_of(cells[0])
        met, beyond = links_of(cells[1]), links_of(cells[2])
        if not met:
            yield f"{code}: no story meets it"
        if not beyond and code not in NO_BEYOND:
            yield f"{code}: no story goes beyond it"
        stories = [(root / "docs" / link).parent for link in met]
        lines = [line for story in stories if (story / "outcomes.txt").is_file() for line in answers(story, code)]
        if code not in NO_NUMBER and not any(ON_THE_LIMIT.search(line) for line in lines):
            yield f"{code}: no story stands on its limit: {lines}"


def faults(root):
    page = (root / "docs/provisions.md").read_text()
    for rule in (wrong_order, wrong_law, wrong_stories, one_sided):
        yield from rule(root, page)


if __name__ == "__main__":
    found = list(faults(Path(sys.argv[1] if len(sys.argv) > 1 else ".")))
    for fault in found:
        print(f"docs/provisions.md: {fault}", file=sys.stderr)
    sys.exit(1 if found else 0)
