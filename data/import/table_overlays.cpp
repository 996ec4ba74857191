// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_tables.hpp"
#include "data/import/table_cell.hpp"

#include <array>
#include <string>
#include <utility>

namespace sipejuang::data {

namespace {

using rules::OverlayRow;

/// One of the named choices; what is none of them is an error, and the row is in doubt.
template <class Value, std::size_t n>
void read_choice(const CsvTable& table, const CsvRow& row, const char* column,
                 const std::array<std::pair<const char*, Value>, n>& choices, Value& value, bool& unreadable,
                 PlanReport& report) {
    std::string known;
    for (const auto& [name, choice] : choices) {
        if (table.cell(row, column) == name) {
            value = choice;
            return;
        }
        known += (known.empty() ? "" : ", ") + std::string{name};
    }
    report.error("choice-wrong", table.file(), at_cell(row, column),
                 {"Harus salah satu dari: " + known + ".", "Must be one of: " + known + "."});
    unreadable = true;
}

void read_limit(const CsvTable& table, const CsvRow& row, OverlayRow& result, PlanReport& report) {
    using rules::Combine;
    constexpr std::array ways{std::pair{"strictest", Combine::strictest}, std::pair{"replace", Combine::replace},
                              std::pair{"add", Combine::add}};
    read_choice(table, row, "combine", ways, result.combine, result.unreadable, report);
    result.measure = rules::rule_from_code(table.cell(row, "measure"));
    if (!result.measure || !rules::limited_by_intensity(*result.measure)) {
        report.error("measure-unknown", table.file(), at_cell(row, "measure"),
                     {"Ukuran \"" + table.cell(row, "measure") + "\" tidak dapat dibatasi tumpang susun.",
                      "Measure \"" + table.cell(row, "measure") + "\" cannot be limited by an overlay."});
        result.measure.reset();
        result.unreadable = true;
        return;
    }
    result.limit = limit_cell(table, row, "limit", rules::facts_of(*result.measure).unit, report);
}

}  // namespace

std::vector<OverlayRow> read_overlays(const CsvTable& table, PlanReport& report) {
    using rules::OverlayEffect;
    constexpr std::array effects{
        std::pair{"forbid", OverlayEffect::forbid}, std::pair{"authority", OverlayEffect::authority},
        std::pair{"condition", OverlayEffect::condition}, std::pair{"limit", OverlayEffect::limit}};
    std::vector<OverlayRow> rows;
    (void)require_columns(table, {"field", "value", "effect", "provision"}, report);
    if (!table.column("field")) return rows;
    for (const auto& row : table.rows()) {
        OverlayRow result;
        result.field = table.cell(row, "field");
        result.value = table.cell(row, "value");
        result.authority = table.cell(row, "authority");
        result.text = {table.cell(row, "text_id"), table.cell(row, "text_en")};
        result.provision = table.cell(row, "provision");
        result.origin = table.origin(row);
        if (result.text.en.empty()) result.text.en = result.text.id;
        if (table.unreadable(row, "value")) {
            result.value = "*";
            result.unreadable = true;
        }
        read_choice(table, row, "effect", effects, result.effect, result.unreadable, report);
        if (result.effect == OverlayEffect::limit && !result.unreadable) read_limit(table, row, result, report);
        rows.push_back(std::move(result));
    }
    return rows;
}

}  // namespace sipejuang::data
