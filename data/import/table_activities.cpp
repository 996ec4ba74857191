// SPDX-License-Identifier: Apache-2.0
#include "data/import/csv_text.hpp"
#include "data/import/plan_tables.hpp"
#include "data/import/table_cell.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace sipejuang::data {

namespace {

constexpr std::array own_columns{"activity", "name_id", "name_en", "kbli", "synonyms", "provision"};

bool is_subzone_column(const std::string& name) {
    return !name.empty() && std::find(own_columns.begin(), own_columns.end(), lower_case(name)) == own_columns.end();
}

bool is_code(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
               c == '_';
    });
}

rules::ActivityCell read_cell(const CsvTable& table, const CsvRow& row, const std::string& column, PlanReport& report) {
    using State = rules::ActivityCell::State;
    const std::string& text = table.cell(row, column);
    if (text.empty()) return {};
    if (text == "-") return {State::not_regulated, {}};
    auto codes = split_list(text, '+');
    // "I+" may be what is left of "I+B2": a code that is not there is not taken for none.
    const auto stated = static_cast<std::size_t>(std::count(text.begin(), text.end(), '+')) + 1;
    if (codes.size() == stated && std::all_of(codes.begin(), codes.end(), is_code))
        return {State::codes, std::move(codes)};
    report.error("activity-cell-wrong", table.file(), at_cell(row, column),
                 {"\"" + text + "\" bukan kode seperti I, X, T1 atau T1+B2.",
                  "\"" + text + "\" is not a code like I, X, T1 or T1+B2."});
    return {};
}

std::vector<std::string> read_kbli(const CsvTable& table, const CsvRow& row, PlanReport& report) {
    std::vector<std::string> codes;
    for (auto& code : split_list(table.cell(row, "kbli"), ';')) {
        const bool digits = code.find_first_not_of("0123456789") == std::string::npos;
        if (digits && (code.size() == 4 || code.size() == 5))
            codes.push_back(std::move(code));
        else
            report.error("kbli-wrong", table.file(), at_cell(row, "kbli"),
                         {"KBLI " + code + " bukan 4 atau 5 angka.", "KBLI " + code + " is not 4 or 5 digits."});
    }
    return codes;
}

/// An activity that stands twice: cells on which both agree stay, the others are missing.
void merge(rules::Activity& first, const rules::Activity& second) {
    for (auto& [subzone, cell] : first.cells) {
        const auto& other = second.cells.at(subzone);
        if (cell.state != other.state || cell.codes != other.codes) cell = {};
    }
    first.kbli.insert(first.kbli.end(), second.kbli.begin(), second.kbli.end());
    first.synonyms.insert(first.synonyms.end(), second.synonyms.begin(), second.synonyms.end());
}

rules::Activity read_row(const CsvTable& table, const CsvRow& row, PlanReport& report) {
    rules::Activity activity;
    activity.code = table.cell(row, "activity");
    activity.name = {table.cell(row, "name_id"), table.cell(row, "name_en")};
    if (activity.name.id.empty()) activity.name.id = activity.code;
    if (activity.name.en.empty()) activity.name.en = activity.name.id;
    activity.kbli = read_kbli(table, row, report);
    activity.synonyms = split_list(table.cell(row, "synonyms"), ';');
    activity.provision = table.cell(row, "provision");
    activity.origin = table.origin(row);
    for (const auto& column : table.columns()) {
        if (is_subzone_column(column)) activity.cells[column] = read_cell(table, row, column, report);
    }
    return activity;
}

}  // namespace

rules::ActivityMatrix read_activities(const CsvTable& table, PlanReport& report) {
    require_columns(table, {"activity", "provision"}, report);
    std::vector<rules::Activity> activities;
    std::map<std::string, std::size_t> positions;
    for (const auto& row : table.rows()) {
        auto activity = read_row(table, row, report);
        if (activity.code.empty()) {
            report.error("activity-without-code", table.file(), at_cell(row, "activity"),
                         {"Kegiatan tanpa kode.", "An activity without a code."});
            continue;
        }
        const auto [it, fresh] = positions.emplace(activity.code, activities.size());
        if (!fresh) {
            report.error("activity-twice", table.file(), at_cell(row, "activity"),
                         {"Kegiatan " + activity.code + " ada dua kali; sel yang berbeda dianggap tidak ada.",
                          "Activity " + activity.code + " stands twice; cells that differ count as missing."});
            merge(activities[it->second], activity);
            continue;
        }
        activities.push_back(std::move(activity));
    }
    return rules::ActivityMatrix{std::move(activities)};
}

}  // namespace sipejuang::data
