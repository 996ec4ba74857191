// SPDX-License-Identifier: Apache-2.0
#include "data/export/csv_writer.hpp"

#include "data/export/harmless_text.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>

namespace sipejuang::data {

void CsvWriter::begin_cell() {
    if (!first_) out_ += style_ == CsvStyle::english ? ',' : ';';
    first_ = false;
}

CsvWriter& CsvWriter::text(std::string_view value) {
    begin_cell();
    const bool formula = value.find_first_of("=+-@\t\r\n") == 0;
    std::string own = (formula ? "'" : "") + harmless(value);
    const bool quoted = own.find_first_of(",;\"\r\n") != std::string::npos;
    if (!quoted) {
        out_ += own;
        return *this;
    }
    out_ += '"';
    for (const char c : own) {
        if (c == '"') out_ += '"';
        out_ += c;
    }
    out_ += '"';
    return *this;
}

CsvWriter& CsvWriter::number(std::optional<double> value) {
    constexpr int decimals = 6;
    begin_cell();
    if (!value) return *this;
    auto text = rules::decimal(*value, decimals);
    if (style_ == CsvStyle::indonesian) std::replace(text.begin(), text.end(), '.', ',');
    out_ += text;
    return *this;
}

CsvWriter& CsvWriter::end_row() {
    out_ += "\r\n";
    first_ = true;
    return *this;
}

}  // namespace sipejuang::data
