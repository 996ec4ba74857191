// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_tables.hpp"
#include "data/import/table_cell.hpp"

#include <array>
#include <string>
#include <utility>

namespace sipejuang::data {

namespace {

using rules::HazardEffect;
using rules::HazardRow;

void read_effect(const CsvTable& table, const CsvRow& row, HazardRow& result, PlanReport& report) {
    constexpr std::array effects{std::pair{"none", HazardEffect::none}, std::pair{"condition", HazardEffect::condition},
                                 std::pair{"authority", HazardEffect::authority},
                                 std::pair{"forbid", HazardEffect::forbid}};
    for (const auto& [name, effect] : effects) {
        if (table.cell(row, "effect") != name) continue;
        result.effect = effect;
        return;
    }
    report.error("choice-wrong", table.file(), at_cell(row, "effect"),
                 {"Harus salah satu dari: none, condition, authority, forbid.",
                  "Must be one of: none, condition, authority, forbid."});
    result.unreadable = true;
}

void read_band(const CsvTable& table, const CsvRow& row, HazardRow& result, PlanReport& report) {
    bool ok = true;
    result.values.from = key_number(table, row, "from", ok, report);
    result.values.to = key_number(table, row, "to", ok, report);
    if (result.values.from && result.values.to && *result.values.to <= *result.values.from) {
        ok = false;
        report.error("band-empty", table.file(), at_cell(row, "to"),
                     {"Batas atas tidak lebih besar dari batas bawah.", "The upper end is not above the lower end."});
    }
    if (!ok) result.unreadable = true;
}

}  // namespace

std::vector<HazardRow> read_hazards(const CsvTable& table, PlanReport& report) {
    std::vector<HazardRow> rows;
    (void)require_columns(table, {"kind", "from", "to", "effect", "provision"}, report);
    if (!table.column("kind")) return rows;
    for (const auto& row : table.rows()) {
        HazardRow result;
        result.kind = table.cell(row, "kind");
        result.name = table.cell(row, "class");
        result.authority = table.cell(row, "authority");
        result.text = {table.cell(row, "text_id"), table.cell(row, "text_en")};
        if (result.text.en.empty()) result.text.en = result.text.id;
        result.provision = table.cell(row, "provision");
        result.origin = table.origin(row);
        read_band(table, row, result, report);
        read_effect(table, row, result, report);
        rows.push_back(std::move(result));
    }
    return rows;
}

}  // namespace sipejuang::data
