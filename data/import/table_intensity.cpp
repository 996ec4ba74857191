// SPDX-License-Identifier: Apache-2.0
#include "data/import/csv_text.hpp"
#include "data/import/plan_tables.hpp"
#include "data/import/table_cell.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace sipejuang::data {

namespace {

using rules::IntensityRow;
using rules::Rule;

/// A row whose key cannot be read: it may have overruled any row of the same measure and sub-zone.
struct UnreadableKey {
    std::optional<Rule> measure;         ///< absent: any
    std::optional<std::string> subzone;  ///< absent: any
    std::string origin;

    [[nodiscard]] bool may_overrule(const IntensityRow& row) const {
        return (!measure || row.measure == *measure) &&
               (!subzone || subzone->empty() || row.subzone.empty() || row.subzone == *subzone);
    }
};

std::optional<Rule> measure_of(const CsvTable& table, const CsvRow& row, PlanReport& report) {
    const auto rule = rules::rule_from_code(table.cell(row, "measure"));
    if (rule && rules::limited_by_intensity(*rule)) return rule;
    report.error("measure-unknown", table.file(), at_cell(row, "measure"),
                 {"Ukuran \"" + table.cell(row, "measure") + "\" tidak dikenal di tabel ini.",
                  "Measure \"" + table.cell(row, "measure") + "\" is not known in this table."});
    return std::nullopt;
}

rules::Band band(const CsvTable& table, const CsvRow& row, const std::string& name, bool& ok, PlanReport& report) {
    rules::Band result;
    result.from = key_number(table, row, name + "_from", ok, report);
    result.to = key_number(table, row, name + "_to", ok, report);
    if (result.from && result.to && *result.to <= *result.from) {
        ok = false;
        report.error("band-empty", table.file(), at_cell(row, name + "_to"),
                     {"Batas atas tidak lebih besar dari batas bawah.", "The upper end is not above the lower end."});
    }
    return result;
}

bool keys_readable(const CsvTable& table, const CsvRow& row) {
    constexpr std::array keys{"measure", "subzone",    "swp",         "block",
                              "polygon", "road_class", "alternative", "provision"};
    return std::none_of(std::begin(keys), std::end(keys), [&](const char* key) { return table.unreadable(row, key); });
}

IntensityRow read_keys(const CsvTable& table, const CsvRow& row, Rule measure) {
    IntensityRow result;
    result.measure = measure;
    result.subzone = table.cell(row, "subzone");
    result.swp = table.cell(row, "swp");
    result.block = table.cell(row, "block");
    result.polygon = table.cell(row, "polygon");
    result.road_classes = split_list(table.cell(row, "road_class"), ';');
    result.alternative = table.cell(row, "alternative");
    result.provision = table.cell(row, "provision");
    result.origin = table.origin(row);
    return result;
}

void overrule(std::vector<IntensityRow>& rows, const UnreadableKey& key) {
    for (auto& row : rows) {
        if (!key.may_overrule(row)) continue;
        row.limit = {rules::LimitCell::State::missing, 0,
                     both({key.origin + " tidak terbaca dan dapat mengubah baris ini",
                           key.origin + " cannot be read and may overrule this row"})};
    }
}

}  // namespace

std::vector<IntensityRow> read_intensity_rows(const CsvTable& table, PlanReport& report) {
    std::vector<IntensityRow> rows;
    if (!require_columns(table, {"measure", "subzone", "value", "provision"}, report)) return rows;
    std::vector<UnreadableKey> unreadable;
    for (const auto& row : table.rows()) {
        bool ok = keys_readable(table, row);
        const auto measure = measure_of(table, row, report);
        std::optional<std::string> subzone;
        if (!table.unreadable(row, "subzone")) subzone = table.cell(row, "subzone");
        if (!measure) {
            // A measure that nobody knows cannot overrule one that is known; one that cannot be read might.
            if (table.unreadable(row, "measure")) unreadable.push_back({std::nullopt, subzone, table.origin(row)});
            continue;
        }
        auto result = read_keys(table, row, *measure);
        result.plot_area = band(table, row, "plot_area", ok, report);
        result.floors = band(table, row, "floors", ok, report);
        result.limit = limit_cell(table, row, "value", rules::facts_of(*measure).unit, report);
        if (!ok) unreadable.push_back({measure, subzone, result.origin});
        rows.push_back(std::move(result));
    }
    for (const auto& key : unreadable) overrule(rows, key);
    return rows;
}

}  // namespace sipejuang::data
