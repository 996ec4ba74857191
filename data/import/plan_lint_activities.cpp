// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_lint.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace sipejuang::data {

namespace {

constexpr std::string_view file_name = "activities.csv";

void lint_columns(const rules::PlanContent& content, const std::set<std::string>& used, PlanReport& report) {
    std::map<std::string, std::size_t> empty;  // by column
    for (const auto& activity : content.activities.all()) {
        for (const auto& [code, cell] : activity.cells)
            empty[code] += cell.state == rules::ActivityCell::State::missing ? 1U : 0U;
    }
    for (const auto& code : used) {
        if (empty.contains(code)) continue;
        report.gap("land_use " + code, "no-row", std::string{file_name}, "column " + code,
                   {"Tidak ada kolom kegiatan untuk sub-zona " + code + ".",
                    "There is no column of activities for sub-zone " + code + "."});
    }
    for (const auto& [code, count] : empty) {
        if (count == 0) continue;
        report.warning("activity-cell-empty", std::string{file_name}, "column " + code,
                       {std::to_string(count) + " sel kosong: kegiatan itu tidak dapat dinilai di sini.",
                        std::to_string(count) + " empty cells: those activities are undetermined here."});
    }
}

void lint_codes(const rules::PlanContent& content, PlanReport& report) {
    std::set<std::string> told;
    for (const auto& activity : content.activities.all()) {
        for (const auto& [subzone, cell] : activity.cells) {
            for (const auto& code : cell.codes) {
                if (code == "I" || code == "X" || content.conditions.contains(code) || !told.insert(code).second)
                    continue;
                report.error(
                    "condition-undefined", std::string{file_name},
                    activity.origin.substr(file_name.size() + 2) + ", column " + subzone,
                    {"Kode " + code + " tidak ada di conditions.csv.", "Code " + code + " is not in conditions.csv."});
            }
        }
    }
}

void lint_unknown_columns(const rules::PlanContent& content, const std::set<std::string>& used, PlanReport& report) {
    std::set<std::string> known = used;
    for (const auto& subzone : content.subzones) known.insert(subzone.code);
    if (content.activities.all().empty()) return;
    for (const auto& [code, cell] : content.activities.all().front().cells) {
        if (known.contains(code)) continue;
        report.warning(
            "subzone-unknown", std::string{file_name}, "column " + code,
            {"Kolom " + code + " bukan sub-zona yang dikenal.", "Column " + code + " is no known sub-zone."});
    }
}

}  // namespace

void lint_activities(const rules::PlanContent& content, PlanReport& report) {
    const bool regulated = std::find(content.regulates.begin(), content.regulates.end(), "land_use") !=
                           content.regulates.end();
    std::set<std::string> used;
    for (const auto& zone : content.zones) {
        if (!zone.subzone.empty()) used.insert(zone.subzone);
    }
    if (regulated && content.activities.all().empty()) {
        report.gap("land_use", "no-row", std::string{file_name}, "",
                   {"Belum ada kegiatan, padahal land_use diatur.",
                    "There is no activity yet, though land_use is regulated."});
        return;
    }
    if (regulated) lint_columns(content, used, report);
    lint_codes(content, report);
    lint_unknown_columns(content, used, report);
}

}  // namespace sipejuang::data
