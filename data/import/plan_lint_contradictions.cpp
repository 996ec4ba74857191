// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_lint.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace sipejuang::data {

namespace {

using rules::Band;
using rules::IntensityRow;

/// Whether some number lies in both.
bool overlap(const Band& a, const Band& b) {
    const auto ends_before = [](const Band& first, const Band& second) {
        if (!first.to || !second.from) return false;
        if (*first.to != *second.from) return *first.to < *second.from;
        return !first.to_closed || second.from_open;
    };
    return !ends_before(a, b) && !ends_before(b, a);
}

bool share_a_class(const IntensityRow& a, const IntensityRow& b) {
    if (a.road_classes.empty()) return true;  // both are, in one group
    return std::any_of(a.road_classes.begin(), a.road_classes.end(), [&](const std::string& road_class) {
        return std::find(b.road_classes.begin(), b.road_classes.end(), road_class) != b.road_classes.end();
    });
}

/// "Two rows equally specific: an error of the plan." Rows that differ only in `alternative` are alternatives.
bool contradict(const IntensityRow& a, const IntensityRow& b) {
    const bool alternatives = !a.alternative.empty() && !b.alternative.empty() && a.alternative != b.alternative;
    return !alternatives && share_a_class(a, b) && overlap(a.plot_area, b.plot_area) && overlap(a.floors, b.floors);
}

/// Rows of one key are equally specific when the same of their conditions are set.
auto group_of(const IntensityRow& row) {
    return std::make_tuple(row.measure, row.polygon, row.block, row.swp, row.subzone, row.road_classes.empty(),
                           row.plot_area.always(), row.floors.always());
}

/// "intensity.csv, line 7" in file and place.
std::pair<std::string, std::string> split(const std::string& origin) {
    const auto comma = origin.find(", ");
    if (comma == std::string::npos) return {origin, ""};
    return {origin.substr(0, comma), origin.substr(comma + 2)};
}

}  // namespace

void lint_contradictions(const rules::PlanContent& content, PlanReport& report) {
    std::map<decltype(group_of(IntensityRow{})), std::vector<const IntensityRow*>> groups;
    for (const auto& row : content.intensity) groups[group_of(row)].push_back(&row);
    for (const auto& [key, rows] : groups) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (std::size_t j = i + 1; j < rows.size(); ++j) {
                if (!contradict(*rows[i], *rows[j])) continue;
                const auto [file, where] = split(rows[j]->origin);
                report.error(
                    "rows-contradict", file, where,
                    {"Baris ini sama khususnya dengan " + rows[i]->origin + " dan berlaku untuk kasus yang sama.",
                     "This row is as specific as " + rows[i]->origin + " and holds for the same case."});
            }
        }
    }
}

}  // namespace sipejuang::data
