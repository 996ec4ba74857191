#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Shows that each rule of check_tree.py can fail: one small bad tree for each, and one good tree that passes."""
import sys
import tempfile
from pathlib import Path

import check_tree as tree

HEAD = "// SPDX-License-Identifier: Apache-2.0\n#pragma once\n"

GOOD = {
    "geo/area.hpp": HEAD + '#include <vector>\n',
    "geo/geos_context.hpp": HEAD + "#include <geos_c.h>\n",
    "geo/area.cpp": HEAD + '#include "geo/geos_context.hpp"\n#include <boost/geometry.hpp>\n',
    "rules/check/kdb.cpp": HEAD + '#include "geo/area.hpp"\n#include "rules/law/plan.hpp"\n',
    "data/import/gdal_layer.hpp": HEAD + "#include <gdal.h>\n",
    "data/import/vector.cpp": HEAD + '#include "data/import/gdal_layer.hpp"\n#include <sys/stat.h>\n#include <fstream>\n',
    "cli/check.cpp": HEAD + '#include "data/import/vector.hpp"\n#include "rules/x.hpp"\n#include <CLI/CLI.hpp>\n#include <iostream>\n',
    "data/kupang/make/main.cpp": HEAD + '#include "terrain.hpp"\n#include <gdal.h>\n',
    ".clang-tidy": "# SPDX-License-Identifier: Apache-2.0\n# -modernize-pass-by-value: because\nChecks: >\n  -*,\n  -modernize-pass-by-value,\n",
    "scripts/build": "#!/bin/sh\n# SPDX-License-Identifier: Apache-2.0\n",
}

# rule: files, each of which must be refused by this rule and by this one alone
BAD = {
    "against_the_direction": {
        "geo/a.cpp": HEAD + '#include "rules/law/plan.hpp"\n',
        "rules/a.hpp": HEAD + '#include "data/import/x.hpp"\n',
        "data/a.cpp": HEAD + '#include "server/x.hpp"\n',
        "server/a.cpp": HEAD + '#include "cli/x.hpp"\n',
        "rules/b.cpp": HEAD + '#include "b.hpp"\n',
        "data/b.cpp": HEAD + '#include "data/kupang/make/frame.hpp"\n',
    },
    "foreign_headers": {
        "rules/a.cpp": HEAD + "#include <geos_c.h>\n",
        "geo/a.cpp": HEAD + "#include <gdal.h>\n",
        "geo/a.hpp": HEAD + "#include <geos_c.h>\n",
        "geo/b.hpp": HEAD + "#include <boost/geometry.hpp>\n",
        "data/a.hpp": HEAD + "#include <ogr_api.h>\n",
        "data/b.hpp": HEAD + "#include <proj.h>\n",
        "data/c.hpp": HEAD + "#include <simdjson.h>\n",
        "data/d.hpp": HEAD + "#include <toml++/toml.h>\n",
        "data/e.hpp": HEAD + "#include <zip.h>\n",
        "data/f.hpp": HEAD + "#include <sqlite3.h>\n",
        "data/h.cpp": HEAD + "#include <nlohmann/json.hpp>\n",
        "cli/a.cpp": HEAD + "#include <gdal.h>\n",
    },
    "impure": {f"{folder}/{header}.cpp": HEAD + f"#include <{header}>\n"
               for folder in ("geo", "rules")
               for header in ("chrono", "fstream", "filesystem", "thread", "mutex", "iostream", "ctime")},
    "without_licence": {"geo/a.cpp": "int a;\n", "scripts/run": "#!/bin/sh\n", "geo/CMakeLists.txt": "project(x)\n",
                        "tests/x.py": "pass\n"},
    "too_long": {"rules/a.cpp": HEAD + "\n" * 300, "tests/rules/a_test.cpp": HEAD + "\n" * 300},
    "drawers": {"geo/util.hpp": HEAD, "data/string_utils.cpp": HEAD, "tests/geo/helpers.cpp": HEAD, "rules/common.hpp": HEAD},
    "long_build_files": {"geo/CMakeLists.txt": "# " + tree.SPDX + "\n" * 81},
    "checks_without_reason": {".clang-tidy": "# SPDX-License-Identifier: Apache-2.0\nChecks: >\n  -*,\n  -misc-no-recursion,\n"},
}


# A header that includes an adapter needs the adapter beside it.
LEAK = {"data/gdal_layer.hpp": HEAD + "#include <gdal.h>\n", "data/a.hpp": HEAD + '#include "data/gdal_layer.hpp"\n'}


def faults(contents):
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, text in contents.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        names = tree.files(root)
        return [(rule.__name__, fault) for rule in tree.RULES for fault in rule(root, names)]


def main():
    wrong = [f"the good tree is refused: {fault}" for _, fault in faults(GOOD)]
    wrong += [f"no bad tree for {rule.__name__}" for rule in tree.RULES if rule.__name__ not in BAD]
    count = 0
    for rule, cases in BAD.items():
        for name, text in cases.items():
            count += 1
            found = {r for r, _ in faults({name: text})}
            if found != {rule}:
                wrong.append(f"{name} for {rule}: refused by {sorted(found) or 'nobody'}")
    if [r for r, _ in faults(LEAK)] != ["foreign_headers"]:
        wrong.append("a header that includes an adapter passes")
    print("\n".join(wrong) if wrong else f"{count} bad trees refused, the good one passes")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
