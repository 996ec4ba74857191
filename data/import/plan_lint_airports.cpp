// SPDX-License-Identifier: Apache-2.0
// Airports of plan.toml against what their surfaces are compared with: the terrain and its vertical datum.
#include "data/import/plan_lint.hpp"

#include <algorithm>

namespace sipejuang::data {

namespace {

constexpr const char* file_name = plan_toml_file.data();

void lint_datum(const rules::PlanContent& content, const rules::Airport& airport, PlanReport& report) {
    const auto& ground = content.identity.vertical_datum;
    const auto key = "airports." + airport.id + ".vertical_datum";
    if (airport.vertical_datum.empty()) {
        report.gap("vertical datum of " + airport.origin, "vertical-datum-unknown", file_name, key,
                   {"Datum tinggi permukaan KKOP tidak diketahui.", "The vertical datum of the surfaces is unknown."});
    } else if (!ground.empty() && ground != airport.vertical_datum) {
        report.gap("one vertical datum", "vertical-datum-differs", file_name, key,
                   {"Permukaan KKOP memakai datum " + airport.vertical_datum + ", medan memakai " + ground +
                        "; keduanya tidak dapat dibandingkan.",
                    "The surfaces are above " + airport.vertical_datum + ", the terrain above " + ground +
                        "; they cannot be compared."});
    }
}

}  // namespace

void lint_airports(const PlanToml& toml, const rules::PlanContent& content, PlanReport& report) {
    const auto& codes = content.regulates;
    const bool listed = std::find(codes.begin(), codes.end(), "kkop") != codes.end();
    if (!listed && !content.airports.empty()) {
        report.warning("measure-not-listed", file_name, "airports",
                       {"kkop tidak ada dalam regulates; permukaan bandara tidak dipakai menilai.",
                        "kkop is not in regulates; nothing is judged by the airports' surfaces."});
    }
    if (!listed) return;
    if (content.airports.empty())
        report.gap("airports in plan.toml", "airport-missing", file_name, "airports",
                   {"kkop diatur, tetapi tidak ada bandara di plan.toml.",
                    "kkop is regulated, but plan.toml has no airport."});
    if (!toml.layers.contains("terrain"))
        report.gap("layer terrain", "layer-missing", file_name, "layers.terrain",
                   {"kkop diatur, tetapi raster terrain (tinggi medan) tidak ada.",
                    "kkop is regulated, but there is no raster terrain."});
    if (content.identity.vertical_datum.empty())
        report.gap("vertical datum of the terrain", "vertical-datum-unknown", file_name, "plan.vertical_datum",
                   {"kkop diatur, tetapi datum tinggi medan tidak diketahui.",
                    "kkop is regulated, but the vertical datum of the terrain is unknown."});
    for (const auto& airport : content.airports) lint_datum(content, airport, report);
}

}  // namespace sipejuang::data
