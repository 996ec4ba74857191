// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_tables.hpp"
#include "data/import/table_cell.hpp"

#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace sipejuang::data {

namespace {

/// A whole number from 0 to `most`, if the cell holds one.
std::optional<int> whole_number(const CsvTable& table, const CsvRow& row, const char* column, double most,
                                PlanReport& report) {
    bool ok = true;
    const auto number = key_number(table, row, column, ok, report);
    if (!number) return std::nullopt;
    if (*number <= most && std::floor(*number) == *number) return static_cast<int>(*number);
    report.error("not-a-number", table.file(), at_cell(row, column),
                 {"Bukan bilangan bulat yang boleh di sini.", "Not a whole number that is allowed here."});
    return std::nullopt;
}

rules::Subzone read_row(const CsvTable& table, const CsvRow& row, PlanReport& report) {
    rules::Subzone subzone;
    subzone.code = table.cell(row, "code");
    subzone.domain_code = table.cell(row, "domain_code");
    subzone.name = {table.cell(row, "name_id"), table.cell(row, "name_en")};
    if (subzone.name.id.empty()) subzone.name.id = subzone.name.en.empty() ? subzone.code : subzone.name.en;
    if (subzone.name.en.empty()) subzone.name.en = subzone.name.id;
    constexpr std::array names{"red", "green", "blue"};
    for (std::size_t i = 0; i < 3; ++i) {
        if (const auto part = whole_number(table, row, names[i], 255, report))
            subzone.colour[i] = static_cast<std::uint8_t>(*part);
    }
    subzone.raster_value = whole_number(table, row, "raster_value", 1e9, report).value_or(-1);
    return subzone;
}

/// A code or value that must not stand twice.
void check_once(std::set<std::string>& seen, const std::string& value, const CsvTable& table, const CsvRow& row,
                const char* column, PlanReport& report) {
    if (value.empty() || seen.insert(value).second) return;
    report.error("subzone-twice", table.file(), at_cell(row, column),
                 {value + " ada dua kali di kolom ini.", value + " stands twice in this column."});
}

}  // namespace

std::vector<rules::Subzone> read_subzones(const CsvTable& table, PlanReport& report) {
    require_columns(table, {"code"}, report);
    std::vector<rules::Subzone> subzones;
    std::set<std::string> codes;
    std::set<std::string> domains;
    std::set<std::string> values;
    for (const auto& row : table.rows()) {
        auto subzone = read_row(table, row, report);
        if (subzone.code.empty()) {
            report.error("subzone-without-code", table.file(), at_cell(row, "code"),
                         {"Sub-zona tanpa kode.", "A sub-zone without a code."});
            continue;
        }
        const bool twice = codes.contains(subzone.code);
        check_once(codes, subzone.code, table, row, "code", report);
        check_once(domains, subzone.domain_code, table, row, "domain_code", report);
        check_once(values, subzone.raster_value < 0 ? "" : std::to_string(subzone.raster_value), table, row,
                   "raster_value", report);
        if (!twice) subzones.push_back(std::move(subzone));
    }
    return subzones;
}

}  // namespace sipejuang::data
