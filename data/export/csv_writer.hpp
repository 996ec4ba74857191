// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sipejuang::data {

/// How a spreadsheet of a country reads numbers: English with commas between cells and decimal points, Indonesian with semicolons and decimal commas.
enum class CsvStyle { english, indonesian };

/// Writes a table as CSV (RFC 4180: CRLF, quotes doubled) in UTF-8 with a byte order mark, which spreadsheets need. A text that a spreadsheet would
/// take for a formula (it begins with = + - @, a tab or a line break) gets an apostrophe before it; numbers are written as numbers, with at most
/// six decimals.
class CsvWriter {
public:
    explicit CsvWriter(CsvStyle style = CsvStyle::english) : style_{style}, out_{"\xEF\xBB\xBF"} {}

    CsvWriter& text(std::string_view value);
    CsvWriter& number(std::optional<double> value);
    CsvWriter& end_row();
    [[nodiscard]] std::string take() { return std::move(out_); }

private:
    void begin_cell();
    CsvStyle style_;
    std::string out_;
    bool first_ = true;
};

}  // namespace sipejuang::data
