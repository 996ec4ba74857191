// SPDX-License-Identifier: Apache-2.0
#include "data/import/csv_table.hpp"

#include "data/import/csv_record.hpp"
#include "data/import/csv_text.hpp"
#include "data/import/sha256.hpp"
#include "data/import/utf8.hpp"

#include <algorithm>
#include <utility>

namespace sipejuang::data {

namespace {

constexpr std::size_t largest_table = 64ULL << 20U;
const std::string empty_cell;

CsvRow row_of(CsvRecord record) {
    CsvRow row;
    row.line = record.line;
    for (std::size_t i = 0; i < record.cells.size(); ++i) {
        const bool last = i + 1 == record.cells.size();
        const bool bad = !valid_utf8(record.cells[i]) || (last && record.open_quote) || record.stray_quote;
        row.cells.emplace_back(bad ? std::string_view{} : trimmed(record.cells[i]));
        row.unreadable.push_back(bad);
    }
    return row;
}

}  // namespace

std::string at_cell(const CsvRow& row, std::string_view column) {
    return "line " + std::to_string(row.line) + ", column " + std::string{column};
}

bool CsvRow::any_unreadable() const {
    return std::find(unreadable.begin(), unreadable.end(), true) != unreadable.end();
}

CsvTable CsvTable::parse(std::string_view bytes, const std::string& file, PlanReport& report) {
    CsvTable table;
    table.file_ = file;
    if (bytes.size() > largest_table) {
        report.error("table-too-large", file, "", {"Tabel lebih dari 64 MiB.", "The table is larger than 64 MiB."});
        return table;
    }
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF") bytes.remove_prefix(3);
    CsvRecords records{bytes};
    auto header = records.next();
    if (!header) {
        report.error("table-empty", file, "", {"Tabel tidak punya baris judul.", "The table has no header line."});
        return table;
    }
    if (header->cells.size() == 1 && header->cells.front().find(';') != std::string::npos) {
        report.error("table-semicolons", file, "line 1",
                     {"Kolom dipisah titik koma; simpan ulang dengan koma sebagai pemisah. Tabel tidak dibaca.",
                      "Columns are separated by semicolons; save again with commas. The table is not read."});
        return table;
    }
    table.set_columns(header->cells, report);
    while (auto record = records.next()) table.add_row(row_of(std::move(*record)), report);
    return table;
}

void CsvTable::set_columns(const std::vector<std::string>& names, PlanReport& report) {
    for (const auto& name : names) {
        const std::string column{valid_utf8(name) ? trimmed(name) : std::string_view{}};
        if (!column.empty() && !positions_.emplace(lower_case(column), columns_.size()).second) {
            report.error("column-twice", file_, "line 1",
                         {"Kolom " + column + " ada dua kali; isinya dianggap tidak ada.",
                          "Column " + column + " stands twice; what it holds counts as missing."});
            contested_.insert(lower_case(column));
        }
        columns_.push_back(column);
    }
}

void CsvTable::add_row(CsvRow row, PlanReport& report) {
    const std::string where = "line " + std::to_string(row.line);
    if (row.any_unreadable()) {
        report.error(
            "row-unreadable", file_, where,
            {"Baris memuat teks yang bukan UTF-8 atau tanda kutip yang tidak ditutup; sel itu dianggap tidak ada.",
             "The row holds text that is not UTF-8 or a quote left open; those cells count as missing."});
    }
    if (row.cells.size() > columns_.size()) {
        report.error("row-too-long", file_, where,
                     {"Baris punya " + std::to_string(row.cells.size()) + " sel, judul hanya " +
                          std::to_string(columns_.size()) + "; seluruh baris tidak dapat dipercaya.",
                      "The row has " + std::to_string(row.cells.size()) + " cells, the header only " +
                          std::to_string(columns_.size()) + "; no cell of it can be trusted."});
        row.cells.assign(columns_.size(), "");
        row.unreadable.assign(columns_.size(), true);
    }
    row.cells.resize(columns_.size());
    row.unreadable.resize(columns_.size(), false);
    for (const auto& name : contested_) {
        const auto position = positions_.at(name);
        row.cells[position].clear();
        row.unreadable[position] = true;
    }
    rows_.push_back(std::move(row));
}

std::optional<std::size_t> CsvTable::column(std::string_view name) const {
    const auto it = positions_.find(lower_case(name));
    if (it == positions_.end()) return std::nullopt;
    return it->second;
}

const std::string& CsvTable::cell(const CsvRow& row, std::string_view column_name) const {
    const auto position = column(column_name);
    return position ? row.cells[*position] : empty_cell;
}

bool CsvTable::unreadable(const CsvRow& row, std::string_view column_name) const {
    const auto position = column(column_name);
    return position && row.unreadable[*position];
}

std::string CsvTable::origin(const CsvRow& row) const { return file_ + ", line " + std::to_string(row.line); }

std::string CsvTable::sha256() const {
    Sha256 hash;
    hash.field(lower_case(file_)).count(columns_.size());
    for (const auto& name : columns_) hash.field(lower_case(name));
    hash.count(rows_.size());
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            hash.field(row.cells[i]).count(row.unreadable[i] ? 1 : 0);
        }
    }
    return hash.hex();
}

}  // namespace sipejuang::data
