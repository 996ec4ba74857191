// SPDX-License-Identifier: Apache-2.0
#include "data/import/csv_record.hpp"

#include "data/import/csv_text.hpp"

#include <algorithm>
#include <utility>

namespace sipejuang::data {

/// Reads up to the closing quote; `rest_` starts behind the opening one.
void CsvRecords::read_quoted(CsvRecord& record, std::string& cell) {
    while (!rest_.empty()) {
        const char c = rest_.front();
        rest_.remove_prefix(1);
        if (c == '"') {
            if (rest_.empty() || rest_.front() != '"') return;
            rest_.remove_prefix(1);
        }
        if (c == '\n') ++line_;
        cell += c;
    }
    record.open_quote = true;
}

/// Takes the separator or line end in front; true when the record ends.
bool CsvRecords::end_of_cell(CsvRecord& record, std::string& cell) {
    record.cells.push_back(std::exchange(cell, {}));
    if (rest_.empty()) return true;
    const char c = rest_.front();
    rest_.remove_prefix(1);
    if (c == ',') return false;
    if (c == '\r' && !rest_.empty() && rest_.front() == '\n') rest_.remove_prefix(1);
    ++line_;
    return true;
}

std::optional<CsvRecord> CsvRecords::next() {
    while (!rest_.empty()) {
        CsvRecord record;
        record.line = line_;
        std::string cell;
        bool closed = false;
        while (true) {
            const char c = rest_.empty() ? '\n' : rest_.front();
            if (c == ',' || c == '\n' || c == '\r') {
                closed = false;
                if (end_of_cell(record, cell)) break;
                continue;
            }
            rest_.remove_prefix(1);
            if (c == '"' && trimmed(cell).empty() && !closed) {
                cell.clear();
                read_quoted(record, cell);
                closed = true;
                continue;
            }
            if (closed && c != ' ' && c != '\t') record.stray_quote = true;
            cell += c;
        }
        const bool blank = std::all_of(record.cells.begin(), record.cells.end(),
                                       [](const std::string& text) { return trimmed(text).empty(); });
        if (!blank || record.open_quote) return record;
    }
    return std::nullopt;
}

}  // namespace sipejuang::data
