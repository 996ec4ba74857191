// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::data {

/// One record as it stands in the bytes, quotes resolved.
struct CsvRecord {
    std::size_t line = 0;
    std::vector<std::string> cells;
    bool open_quote = false;   ///< the last cell's closing quote is missing
    bool stray_quote = false;  ///< text follows a closing quote
};

/// Cuts bytes into records after RFC 4180. Records may span lines inside quotes.
class CsvRecords {
public:
    explicit CsvRecords(std::string_view bytes) : rest_{bytes} {}

    /// Nothing at the end. Blank lines are skipped.
    [[nodiscard]] std::optional<CsvRecord> next();

private:
    void read_quoted(CsvRecord& record, std::string& cell);
    [[nodiscard]] bool end_of_cell(CsvRecord& record, std::string& cell);

    std::string_view rest_;
    std::size_t line_ = 1;
};

}  // namespace sipejuang::data
