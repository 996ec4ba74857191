// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/csv_table.hpp"
#include "rules/law/date.hpp"
#include "rules/law/intensity.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace sipejuang::data {

/// A plain decimal number with a point: digits, optionally a fraction. No sign, unit, exponent or thousands separator.
[[nodiscard]] std::optional<double> plain_number(std::string_view text);
/// "1,8" or "1.234,5": a number written with a decimal comma.
[[nodiscard]] bool has_decimal_comma(std::string_view text);

/// A cell that holds a limit: empty is missing, `-` not regulated, else a number. What is wrong stands in `why` and in the
/// report. Percentages above 100 are wrong.
[[nodiscard]] rules::LimitCell limit_cell(const CsvTable& table, const CsvRow& row, std::string_view column,
                                          rules::Unit unit, PlanReport& report);
/// An optional number that is part of a key. `ok` becomes false when the cell is neither empty nor a number.
[[nodiscard]] std::optional<double> key_number(const CsvTable& table, const CsvRow& row, std::string_view column,
                                               bool& ok, PlanReport& report);
/// An optional date, likewise.
[[nodiscard]] std::optional<rules::Date> date_cell(const CsvTable& table, const CsvRow& row, std::string_view column,
                                                   bool& ok, PlanReport& report);
/// The columns that a table must have; an error for each that is absent. True when all are there.
bool require_columns(const CsvTable& table, std::initializer_list<const char*> names, PlanReport& report);

/// "id / en": one sentence where a value has room for one text only.
[[nodiscard]] std::string both(const geo::Bilingual& text);

}  // namespace sipejuang::data
