#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the source tree against the rules of docs/architecture.md. Usage: check_tree.py [ROOT]

Each function below is one rule; it yields "file:line: what is wrong and why". Exit code 1 when anything is yielded.
"""
import re
import subprocess
import sys
from pathlib import Path

# Dependencies run one way: a folder may include itself and what stands before it.
ORDER = ["geo", "rules", "data", "server", "cli"]

# Who owns a library. Only the owner's .cpp files and its headers named <library>_*.hpp (adapters) may include it,
# and an adapter may be included only from .cpp files and other adapters: nothing foreign leaks through a header.
LIBRARIES = {
    "gdal": ("data", r"(gdal|ogr|cpl|vrt)\w*\.h(pp)?$"),
    "proj": ("data", r"proj(_\w+)?\.h$"),
    "simdjson": ("data", r"simdjson\.h$"),
    "toml": ("data", r"toml(\+\+)?(/.*)?"),
    "zip": ("data", r"zip\.h$"),
    "sodium": ("data", r"sodium(/.*)?\.h$"),
    "seccomp": ("data", r"seccomp\.h$"),
    "sqlite": ("data", r"sqlite3(ext)?\.h$"),
    "geos": ("geo", r"geos_c\.h$|geos(/.*)"),
    "boost": ("geo", r"boost/geometry.*|boost/(multiprecision|range|iterator)/.*"),
    "beast": ("server", r"boost/(asio|beast)/.*"),
    "deflate": ("server", r"libdeflate\.h$"),
    "protozero": ("server", r"protozero/.*\.hpp$"),
    "cairo": ("server", r"cairo\.h$"),
    "png": ("server", r"png\.h$"),
    "qrencode": ("server", r"qrencode\.h$"),
    "cli11": ("cli", r"CLI/.*"),
}
ADAPTER = re.compile(r"^(" + "|".join(LIBRARIES) + r")_\w+\.hpp$")
ADAPTERS = {  # further ones, and what they adapt
    "data/import/json_document.hpp": "simdjson's document and its errors as our Problems",
    "data/import/geojson_features.hpp": "features of a proposal, read off simdjson's elements",
    "data/import/geojson_geometry.hpp": "coordinates, read off simdjson's elements",
}

# The pure folders: no files, no clock, no threads, no terminal.
PURE = ["geo", "rules"]
IMPURE_HEADERS = {"chrono", "ctime", "time.h", "fstream", "filesystem", "iostream", "cstdio", "stdio.h", "thread", "mutex",
                  "shared_mutex", "condition_variable", "atomic", "future", "random", "cstdlib", "stdlib.h", "clocale",
                  "locale", "unistd.h"}
IMPURE_ALLOWED = {  # file: (headers, reason)
    "geo/geos_context.cpp": ({"cstdio", "cstdlib"}, "a failure inside GEOS on valid input is a bug: say it and abort"),
    "geo/polygon_layer.cpp": ({"cstdlib"}, "std::abort, where an answer of GEOS breaks its contract"),
}

MAX_LINES = 300
LONG_FILES = {  # file: reason
}

SOURCE = {".hpp", ".cpp"}
NEEDS_SPDX = {".hpp", ".cpp", ".py", ".sh", ".cmake", ".bash", ".yml", ".ts", ".css", ".html", ".1"}
NEEDS_SPDX_NAMES = {"CMakeLists.txt", ".clang-tidy", ".clang-format", ".editorconfig"}
EXEMPT_SPDX = {  # prefix: reason
    "tests/cases/": "plan packages and proposals of a story are data of that story",
    "tests/data/": "files that a test reads are data",
}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
SPDX = "SPDX-License-Identifier: Apache-2.0"


def files(root):
    """Tracked and new files; in a folder that is no repository, all of them."""
    git = subprocess.run(["git", "-C", str(root), "ls-files", "-co", "--exclude-standard"], capture_output=True, text=True)
    top = subprocess.run(["git", "-C", str(root), "rev-parse", "--show-toplevel"], capture_output=True, text=True).stdout.strip()
    if git.returncode == 0 and top and Path(top).resolve() == root.resolve():
        names = git.stdout.splitlines()
    else:
        names = [str(p.relative_to(root)) for p in root.rglob("*") if p.is_file()]
    return sorted(n for n in names if not n.startswith(("build/", ".git/")) and (root / n).is_file())


def lines(root, name):
    return (root / name).read_text(encoding="utf-8", errors="replace").splitlines()


def includes(root, name):
    for number, line in enumerate(lines(root, name), 1):
        match = INCLUDE.match(line)
        if match:
            yield number, match.group(1) == '"', match.group(2)


def sources(root, names):
    """Sources of the engine. The maker of the sample plan is a program of its own (data/kupang/make)."""
    for name in names:
        if Path(name).suffix in SOURCE and name.split("/")[0] in ORDER and not name.startswith("data/kupang/"):
            yield name


def against_the_direction(root, names):
    for name in sources(root, names):
        folder = name.split("/")[0]
        for number, quoted, target in includes(root, name):
            if not quoted:
                continue
            other = target.split("/")[0]
            if other not in ORDER or "/" not in target:
                yield f'{name}:{number}: "{target}" is not named from the root of the project'
            elif ORDER.index(other) > ORDER.index(folder):
                yield f"{name}:{number}: {folder}/ includes {other}/, against {' <- '.join(ORDER)}"
            elif target.startswith("data/kupang/"):
                yield f"{name}:{number}: the maker of the sample plan is no part of the engine"


def library_of(header):
    for library, (owner, pattern) in LIBRARIES.items():
        if re.match(pattern, header):
            return library, owner
    return None, None


def adapters_among(root, names):
    """Headers with an adapter's name that include a foreign header, or another adapter."""
    found, before = set(), None
    while found != before:
        before = set(found)
        found |= {name for name in names
                  for _, quoted, target in includes(root, name) if (target in found if quoted else library_of(target)[0])}
    return found


def foreign_headers(root, names):
    adapters = adapters_among(root, [name for name in sources(root, names) if name in ADAPTERS or ADAPTER.match(Path(name).name)])
    for name in sources(root, names):
        folder = name.split("/")[0]
        header, adapter = name.endswith(".hpp"), name in adapters
        for number, quoted, target in includes(root, name):
            if quoted:
                if header and not adapter and target in adapters:
                    yield f"{name}:{number}: a header includes the adapter {target}; only .cpp files and adapters may"
                continue
            library, owner = library_of(target)
            if library and folder != owner:
                yield f"{name}:{number}: <{target}> belongs to {owner}/ alone"
            elif library and header and not adapter and library != "cli11":
                yield f"{name}:{number}: <{target}> in a header; put it into a .cpp or an adapter named {library}_*.hpp"
            elif not library and "/" in target and not target.startswith("sys/"):
                yield f"{name}:{number}: <{target}> is of no library that tests/architecture/check_tree.py knows: say who owns it"


def impure(root, names):
    for name in sources(root, names):
        if name.split("/")[0] in PURE:
            for number, quoted, target in includes(root, name):
                if not quoted and target in IMPURE_HEADERS and target not in IMPURE_ALLOWED.get(name, ((), ""))[0]:
                    yield f"{name}:{number}: <{target}> in {name.split('/')[0]}/, which has no files, clock, threads or terminal"


def without_licence(root, names):
    for name in names:
        path = Path(name)
        script = name.startswith(("scripts/", ".ci/")) and path.suffix == ""
        if path.suffix in NEEDS_SPDX or path.name in NEEDS_SPDX_NAMES or script:
            if not name.startswith(tuple(EXEMPT_SPDX)) and not any(SPDX in line for line in lines(root, name)[:5]):
                yield f"{name}:1: no '{SPDX}' in the first five lines"


def too_long(root, names):
    for name in names:
        if Path(name).suffix in SOURCE and name not in LONG_FILES:
            count = len(lines(root, name))
            if count > MAX_LINES:
                yield f"{name}:{MAX_LINES + 1}: {count} lines; over {MAX_LINES} a file is split, or listed with a reason"
    for name in LONG_FILES:
        if name not in names:
            yield f"tests/architecture/check_tree.py:1: {name} is listed as long and does not exist"


def drawers(root, names):
    for name in names:
        if Path(name).suffix in SOURCE | {".py", ".cmake", ".ts"}:
            if re.search(r"(^|[_-])(utils?|helpers?|misc|common)([_-]|$)", Path(name).stem):
                yield f"{name}:1: a drawer for everything; name the file after what it holds"


def long_build_files(root, names):
    for name in names:
        if Path(name).name == "CMakeLists.txt" or Path(name).suffix == ".cmake":
            count = len(lines(root, name))
            if count > 80:
                yield f"{name}:81: {count} lines in a build file; 80 at most"


def checks_without_reason(root, names):
    for name in names:
        if Path(name).name != ".clang-tidy":
            continue
        text = lines(root, name)
        reasons = {m.group(1) for m in (re.match(r"# -([\w.-]+): \S", line) for line in text) if m}
        for number, line in enumerate(text, 1):
            for check in re.findall(r"(?:^|[\s,])-([a-z][\w.-]*)", line) if not line.startswith("#") else []:
                if check not in reasons:
                    yield f"{name}:{number}: the check {check} is off without a written reason"


RULES = [against_the_direction, foreign_headers, impure, without_licence, too_long, drawers, long_build_files,
         checks_without_reason]


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    names = files(root)
    faults = [fault for rule in RULES for fault in rule(root, names)]
    print("\n".join(faults) if faults else f"{len(names)} files, {len(RULES)} rules: nothing to say")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
