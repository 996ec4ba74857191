// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_tables.hpp"
#include "data/import/table_cell.hpp"

#include <algorithm>

namespace sipejuang::data {

namespace {

void check_provision(const CsvTable& table, const CsvRow& row, const rules::Provisions& provisions,
                     PlanReport& report) {
    const std::string& id = table.cell(row, "provision");
    if (provisions.find(id) != nullptr) return;
    report.error("provision-undefined", table.file(), at_cell(row, "provision"),
                 {id.empty() ? "Baris tidak menunjuk ketentuan." : "Ketentuan " + id + " tidak ada di provisions.csv.",
                  id.empty() ? "The row points to no provision." : "Provision " + id + " is not in provisions.csv."});
}

void check_choice(const CsvTable& table, const CsvRow& row, const char* column,
                  std::initializer_list<const char*> known, PlanReport& report) {
    const std::string& text = table.cell(row, column);
    if (std::find(known.begin(), known.end(), text) != known.end()) return;
    std::string all;
    for (const std::string name : known) all += (all.empty() ? "" : ", ") + name;
    report.error("choice-wrong", table.file(), at_cell(row, column),
                 {"Harus salah satu dari: " + all + ".", "Must be one of: " + all + "."});
}

}  // namespace

void check_setbacks(const CsvTable& table, const rules::Provisions& provisions, PlanReport& report) {
    require_columns(table, {"measure", "layer", "distance_m", "provision"}, report);
    for (const auto& row : table.rows()) {
        if (!rules::rule_from_code(table.cell(row, "measure"))) {
            report.error("measure-unknown", table.file(), at_cell(row, "measure"),
                         {"Ukuran " + table.cell(row, "measure") + " tidak dikenal.",
                          "Measure " + table.cell(row, "measure") + " is not known."});
        }
        (void)limit_cell(table, row, "distance_m", rules::Unit::metres, report);
        check_provision(table, row, provisions, report);
    }
}

void check_overlays(const CsvTable& table, const rules::Provisions& provisions, PlanReport& report) {
    require_columns(table, {"field", "value", "effect", "provision"}, report);
    for (const auto& row : table.rows()) {
        check_choice(table, row, "effect", {"forbid", "authority", "limit", "condition"}, report);
        if (table.cell(row, "effect") == "limit") {
            check_choice(table, row, "combine", {"replace", "strictest", "add"}, report);
            (void)limit_cell(table, row, "limit", rules::Unit::times, report);
        }
        check_provision(table, row, provisions, report);
    }
}

}  // namespace sipejuang::data
