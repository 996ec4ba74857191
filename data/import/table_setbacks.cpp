// SPDX-License-Identifier: Apache-2.0
#include "data/import/attribute_tests.hpp"
#include "data/import/plan_tables.hpp"
#include "data/import/table_cell.hpp"

#include <array>
#include <string>
#include <utility>

namespace sipejuang::data {

namespace {

using rules::SetbackRow;

/// Rules whose limit stands in this table; kkop has surfaces of its own.
std::optional<rules::Rule> measure_of(const CsvTable& table, const CsvRow& row, PlanReport& report) {
    const auto rule = rules::rule_from_code(table.cell(row, "measure"));
    if (rule && rules::limited_by_setbacks(*rule)) return rule;
    std::string known;
    for (const auto& facts : rules::rule_table()) {
        if (rules::limited_by_setbacks(facts.rule)) known += (known.empty() ? "" : ", ") + std::string{facts.code};
    }
    report.error(
        "measure-unknown", table.file(), at_cell(row, "measure"),
        {"Ukuran \"" + table.cell(row, "measure") + "\" tidak dikenal di tabel ini; yang dikenal: " + known + ".",
         "Measure \"" + table.cell(row, "measure") + "\" is not known in this table; known are: " + known + "."});
    return std::nullopt;
}

void wrong_choice(const CsvTable& table, const CsvRow& row, const char* column, const std::string& known,
                  PlanReport& report) {
    report.error("choice-wrong", table.file(), at_cell(row, column),
                 {"Harus salah satu dari: " + known + ".", "Must be one of: " + known + "."});
}

void read_line(const CsvTable& table, const CsvRow& row, SetbackRow& result, PlanReport& report) {
    const std::string& text = table.cell(row, "line");
    std::string known;
    for (const auto line : rules::all_setback_lines()) {
        if (text == rules::text_of(line)) {
            result.line = line;
            return;
        }
        known += (known.empty() ? "" : ", ") + std::string{rules::text_of(line)};
    }
    wrong_choice(table, row, "line", known, report);
    result.unreadable = true;
}

void read_side(const CsvTable& table, const CsvRow& row, SetbackRow& result, PlanReport& report) {
    using rules::SetbackSide;
    constexpr std::array sides{std::pair{"both", SetbackSide::both}, std::pair{"land", SetbackSide::land},
                               std::pair{"left", SetbackSide::left}, std::pair{"right", SetbackSide::right}};
    const std::string& text = table.cell(row, "side");
    if (text.empty() && !table.unreadable(row, "side")) return;
    for (const auto& [name, side] : sides) {
        if (text != name) continue;
        result.side = side;
        return;
    }
    wrong_choice(table, row, "side", "both, land, left, right", report);
    result.unreadable = true;
}

void read_when(const CsvTable& table, const CsvRow& row, SetbackRow& result, PlanReport& report) {
    auto tests = table.unreadable(row, "when") ? std::nullopt : attribute_tests(table.cell(row, "when"));
    if (tests) {
        result.when = std::move(*tests);
        return;
    }
    report.error("when-invalid", table.file(), at_cell(row, "when"),
                 {"Syarat harus ditulis seperti dike=no;depth_m<=3 (tanda: = != < <= > >=).",
                  "Conditions are written like dike=no;depth_m<=3 (signs: = != < <= > >=)."});
    result.unreadable = true;
}

/// Beside each row one that may apply to the same references and asks for nobody knows what.
void put_in_doubt(std::vector<SetbackRow>& rows, const std::string& origin) {
    const auto known = rows;
    for (auto row : known) {
        row.unreadable = true;
        row.distance = {};
        row.origin = origin;
        rows.push_back(std::move(row));
    }
}

}  // namespace

std::vector<SetbackRow> read_setbacks(const CsvTable& table, PlanReport& report) {
    std::vector<SetbackRow> rows;
    // A row without what a missing column would say stays, in doubt; without a measure it concerns nothing.
    (void)require_columns(table, {"measure", "layer", "line", "distance_m", "provision"}, report);
    if (!table.column("measure")) return rows;
    std::vector<std::string> unreadable;
    for (const auto& row : table.rows()) {
        const auto measure = measure_of(table, row, report);
        if (!measure) {
            // A measure that nobody knows concerns no rule; one that cannot be read may concern any.
            if (table.unreadable(row, "measure")) unreadable.push_back(table.origin(row));
            continue;
        }
        SetbackRow result;
        result.measure = *measure;
        result.layer = table.cell(row, "layer");
        result.provision = table.cell(row, "provision");
        result.origin = table.origin(row);
        read_line(table, row, result, report);
        read_side(table, row, result, report);
        read_when(table, row, result, report);
        result.distance = limit_cell(table, row, "distance_m", rules::Unit::metres, report);
        rows.push_back(std::move(result));
    }
    for (const auto& origin : unreadable) put_in_doubt(rows, origin);
    return rows;
}

}  // namespace sipejuang::data
