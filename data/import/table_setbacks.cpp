// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_tables.hpp"
#include "data/import/table_cell.hpp"

#include <algorithm>
#include <string>

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

bool listed(const rules::PlanContent& content, const std::string& code) {
    return std::find(content.regulates.begin(), content.regulates.end(), code) != content.regulates.end();
}

}  // namespace

void check_setbacks(const CsvTable& table, rules::PlanContent& content, PlanReport& report) {
    require_columns(table, {"measure", "layer", "distance_m", "provision"}, report);
    for (const auto& row : table.rows()) {
        if (!rules::rule_from_code(table.cell(row, "measure"))) {
            report.error("measure-unknown", table.file(), at_cell(row, "measure"),
                         {"Ukuran " + table.cell(row, "measure") + " tidak dikenal.",
                          "Measure " + table.cell(row, "measure") + " is not known."});
        }
        (void)limit_cell(table, row, "distance_m", rules::Unit::metres, report);
        check_provision(table, row, content.provisions, report);
        const std::string& code = table.cell(row, "measure");
        if (!listed(content, code) && content.not_judged.insert(code).second) {
            report.warning("measure-not-listed", table.file(), at_cell(row, "measure"),
                           {code + " tidak ada dalam regulates; baris-barisnya tidak dipakai menilai.",
                            code + " is not in regulates; nothing is judged by its rows."});
        }
    }
}

void check_overlays(const CsvTable& table, rules::PlanContent& content, PlanReport& report) {
    if (!table.rows().empty()) {
        content.not_judged.insert("overlays");
        report.warning("table-not-judged", table.file(), "",
                       {"Versi ini belum menilai tabel ini; baris-barisnya hanya diperiksa bentuknya.",
                        "This version does not judge by this table; only the form of its rows is checked."});
    }
    require_columns(table, {"field", "value", "effect", "provision"}, report);
    for (const auto& row : table.rows()) {
        check_choice(table, row, "effect", {"forbid", "authority", "limit", "condition"}, report);
        if (table.cell(row, "effect") == "limit") {
            check_choice(table, row, "combine", {"replace", "strictest", "add"}, report);
            (void)limit_cell(table, row, "limit", rules::Unit::times, report);
        }
        check_provision(table, row, content.provisions, report);
    }
}

}  // namespace sipejuang::data
