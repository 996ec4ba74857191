// SPDX-License-Identifier: Apache-2.0
// hazards.csv against the rasters: kinds without a raster or without rows, values on the map that no row or several rows are about.
#include "data/import/plan_lint.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace sipejuang::data {

namespace {

constexpr const char* file_name = "hazards.csv";

bool listed(const rules::PlanContent& content, const std::string& code) {
    return std::find(content.regulates.begin(), content.regulates.end(), code) != content.regulates.end();
}

void lint_listing(const rules::PlanContent& content, const std::set<std::string>& kinds, PlanReport& report) {
    for (const auto& kind : kinds) {
        if (listed(content, "hazard:" + kind)) continue;
        report.warning("measure-not-listed", file_name, kind,
                       {"hazard:" + kind + " tidak ada dalam regulates; baris-barisnya tidak dipakai menilai.",
                        "hazard:" + kind + " is not in regulates; nothing is judged by its rows."});
    }
    for (const auto& code : content.regulates) {
        if (rules::rule_from_code(code) != rules::Rule::hazard) continue;
        const std::string kind{rules::topic_of_code(code)};
        if (!kinds.contains(kind))
            report.gap("row for " + code, "row-missing", file_name, code,
                       {code + " diatur, tetapi tidak ada barisnya di hazards.csv.",
                        code + " is regulated, but hazards.csv has no row for it."});
        if (!content.hazard_rasters.contains(kind))
            report.gap("layer hazard_" + kind, "layer-missing", file_name, code,
                       {code + " diatur, tetapi raster hazard_" + kind + " tidak ada.",
                        code + " is regulated, but there is no raster hazard_" + kind + "."});
    }
}

/// Two classes of one name cannot be told apart in a verdict, which then names the row as well.
void lint_names(const rules::PlanContent& content, PlanReport& report) {
    std::set<std::pair<std::string, std::string>> names;
    for (const auto& row : content.hazards) {
        if (row.unreadable || row.name.empty() || names.emplace(row.kind, row.name).second) continue;
        report.warning(
            "class-named-twice", file_name, row.origin,
            {"Kelas \"" + row.name + "\" dari " + row.kind +
                 " disebut pada lebih dari satu baris; beri nama yang berbeda.",
             "Class \"" + row.name + "\" of " + row.kind + " stands in more than one row; give them different names."});
    }
}

/// Of many values the first few are told.
void lint_values(const rules::PlanContent& content, const std::string& kind, const rules::HazardRaster& raster,
                 PlanReport& report) {
    std::set<float> values;
    float last = std::nanf("");
    for (const float cell : raster.raster.cells) {
        if (cell == last) continue;  // neighbours are mostly equal
        last = cell;
        const bool none = std::isnan(cell) || (raster.raster.nodata && cell == *raster.raster.nodata);
        if (!none) values.insert(cell);
    }
    std::string without, twice;
    constexpr std::size_t shown = 100;
    for (const float value : values) {
        const auto count = std::count_if(content.hazards.begin(), content.hazards.end(), [&](const auto& row) {
            return row.kind == kind && !row.unreadable && row.values.holds(value);
        });
        auto& list = count == 0 ? without : twice;
        if (count == 1 || list.size() > shown) continue;
        list += (list.empty() ? "" : ", ") + rules::decimal(value);
    }
    if (!without.empty())
        report.gap(
            "row for hazard:" + kind, "row-missing", file_name, kind,
            {"Nilai raster tanpa baris: " + without + ".", "Values of the raster without a row: " + without + "."});
    if (!twice.empty())
        report.error(
            "rows-contradict", file_name, kind,
            {"Nilai raster dengan dua baris: " + twice + ".", "Values of the raster with two rows: " + twice + "."});
}

}  // namespace

void lint_hazards(const rules::PlanContent& content, PlanReport& report) {
    std::set<std::string> kinds;
    for (const auto& row : content.hazards) kinds.insert(row.kind);
    lint_listing(content, kinds, report);
    lint_names(content, report);
    for (const auto& [kind, raster] : content.hazard_rasters) {
        if (listed(content, "hazard:" + kind)) lint_values(content, kind, raster, report);
    }
}

}  // namespace sipejuang::data
