// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_tables.hpp"
#include "data/import/table_cell.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>
#include <utility>

namespace sipejuang::data {

namespace {

constexpr std::array statuses{"sample", "draft", "in_force", "doubtful", "revoked"};

void check_texts(const CsvTable& table, const CsvRow& row, PlanReport& report) {
    for (const char* column : {"instrument", "article", "text"}) {
        if (!table.cell(row, column).empty()) continue;
        report.warning("provision-incomplete", table.file(), at_cell(row, column),
                       {"Ketentuan " + table.cell(row, "id") + " tidak punya isi di kolom ini.",
                        "Provision " + table.cell(row, "id") + " has nothing in this column."});
    }
}

bool read_row(const CsvTable& table, const CsvRow& row, rules::Provision& provision, PlanReport& report) {
    bool ok = !row.any_unreadable();
    provision.id = table.cell(row, "id");
    provision.instrument = table.cell(row, "instrument");
    provision.article = table.cell(row, "article");
    provision.text = table.cell(row, "text");
    provision.law_status = table.cell(row, "law_status");
    provision.valid.from = date_cell(table, row, "valid_from", ok, report);
    provision.valid.until = date_cell(table, row, "valid_until", ok, report);
    if (std::find(statuses.begin(), statuses.end(), provision.law_status) == statuses.end()) {
        report.error("law-status-wrong", table.file(), at_cell(row, "law_status"),
                     {"Status hukum harus salah satu dari sample, draft, in_force, doubtful, revoked.",
                      "The law status must be one of sample, draft, in_force, doubtful, revoked."});
        provision.law_status = "doubtful";
    }
    if (provision.valid.from && provision.valid.until && *provision.valid.until < *provision.valid.from) {
        ok = false;
        report.error("date-wrong", table.file(), at_cell(row, "valid_until"),
                     {"valid_until lebih awal dari valid_from.", "valid_until is earlier than valid_from."});
    }
    return ok;
}

}  // namespace

rules::Provisions read_provisions(const CsvTable& table, PlanReport& report) {
    require_columns(table, {"id", "instrument", "article", "text", "law_status"}, report);
    std::unordered_map<std::string, rules::Provision> by_id;
    std::set<std::string> unusable;
    for (const auto& row : table.rows()) {
        rules::Provision provision;
        const bool ok = read_row(table, row, provision, report);
        if (provision.id.empty()) {
            report.error("provision-without-id", table.file(), at_cell(row, "id"),
                         {"Ketentuan tanpa id.", "A provision without an id."});
            continue;
        }
        check_texts(table, row, report);
        if (!ok) unusable.insert(provision.id);
        const std::string id = provision.id;
        if (by_id.emplace(id, std::move(provision)).second) continue;
        unusable.insert(id);
        report.error("provision-twice", table.file(), at_cell(row, "id"),
                     {"Ketentuan " + id + " ada dua kali; tidak satu pun dipakai.",
                      "Provision " + id + " stands twice; neither is used."});
    }
    for (const auto& id : unusable) by_id.erase(id);
    return rules::Provisions{std::move(by_id)};
}

}  // namespace sipejuang::data
