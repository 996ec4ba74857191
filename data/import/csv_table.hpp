// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_report.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::data {

/// One record of a table.
struct CsvRow {
    std::size_t line = 0;            ///< where it starts; the header is line 1
    std::vector<std::string> cells;  ///< trimmed; as many as the table has columns
    std::vector<bool> unreadable;    ///< per cell: not UTF-8, or without its closing quote (the cell is then empty)

    [[nodiscard]] bool any_unreadable() const;
};

/// A table of a plan package: comma separated, RFC 4180 quotes, LF or CRLF, byte order mark tolerated. What is wrong goes to
/// the report; a cell that cannot be read is empty and marked, a missing cell is empty.
class CsvTable {
public:
    CsvTable() = default;
    /// `file` is the name inside the package. At most 64 MiB.
    [[nodiscard]] static CsvTable parse(std::string_view bytes, const std::string& file, PlanReport& report);

    [[nodiscard]] const std::string& file() const { return file_; }
    [[nodiscard]] const std::vector<std::string>& columns() const { return columns_; }  ///< as written
    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;       ///< any case
    [[nodiscard]] const std::vector<CsvRow>& rows() const { return rows_; }
    /// "" where the column is missing.
    [[nodiscard]] const std::string& cell(const CsvRow& row, std::string_view column_name) const;
    [[nodiscard]] bool unreadable(const CsvRow& row, std::string_view column_name) const;
    /// "intensity.csv, line 12"
    [[nodiscard]] std::string origin(const CsvRow& row) const;
    /// SHA-256 of the columns and cells.
    [[nodiscard]] std::string sha256() const;

private:
    void set_columns(const std::vector<std::string>& names, PlanReport& report);
    void add_row(CsvRow row, PlanReport& report);

    std::string file_;
    std::vector<std::string> columns_;
    std::map<std::string, std::size_t, std::less<>> positions_;
    std::set<std::string> contested_;  ///< columns that stand twice: their cells count as unreadable
    std::vector<CsvRow> rows_;
};

/// "line 12, column value"
[[nodiscard]] std::string at_cell(const CsvRow& row, std::string_view column);

}  // namespace sipejuang::data
