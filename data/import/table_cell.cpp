// SPDX-License-Identifier: Apache-2.0
#include "data/import/table_cell.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace sipejuang::data {

namespace {

constexpr std::string_view digits = "0123456789";

geo::Bilingual not_a_number(const std::string& text) {
    if (has_decimal_comma(text)) {
        return {"\"" + text + "\" memakai koma desimal; tulis dengan titik.",
                "\"" + text + "\" has a decimal comma; write a point."};
    }
    return {"\"" + text + "\" bukan bilangan.", "\"" + text + "\" is not a number."};
}

std::string code_of_fault(const std::string& text) {
    return has_decimal_comma(text) ? "decimal-comma" : "not-a-number";
}

}  // namespace

std::optional<double> plain_number(std::string_view text) {
    const auto point = text.find('.');
    const auto whole = text.substr(0, point);
    const auto fraction = point == std::string_view::npos ? std::string_view{"0"} : text.substr(point + 1);
    const auto all_digits = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of(digits) == std::string_view::npos;
    };
    if (!all_digits(whole) || !all_digits(fraction)) return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

bool has_decimal_comma(std::string_view text) {
    const auto comma = text.rfind(',');
    return comma != std::string_view::npos && comma > 0 && comma + 1 < text.size() &&
           text.find_first_not_of("0123456789.,-") == std::string_view::npos;
}

rules::LimitCell limit_cell(const CsvTable& table, const CsvRow& row, std::string_view column, rules::Unit unit,
                            PlanReport& report) {
    using State = rules::LimitCell::State;
    const std::string& text = table.cell(row, column);
    if (table.unreadable(row, column))
        return {State::missing, 0, both({"sel tidak terbaca", "the cell is unreadable"})};
    if (text.empty()) return {};
    if (text == "-") return {State::not_regulated, 0, ""};
    const auto number = plain_number(text);
    if (number && !(unit == rules::Unit::percent && *number > 100.0)) return {State::value, *number, ""};
    const auto why = number ? geo::Bilingual{text + " % melebihi 100 %.", text + " % is more than 100 %."}
                            : not_a_number(text);
    report.error(number ? "percent-above-100" : code_of_fault(text), table.file(), at_cell(row, column), why);
    return {State::missing, 0, both(why)};
}

std::optional<double> key_number(const CsvTable& table, const CsvRow& row, std::string_view column, bool& ok,
                                 PlanReport& report) {
    const std::string& text = table.cell(row, column);
    if (table.unreadable(row, column)) ok = false;
    if (text.empty()) return std::nullopt;
    const auto number = plain_number(text);
    if (!number) {
        ok = false;
        report.error(code_of_fault(text), table.file(), at_cell(row, column), not_a_number(text));
    }
    return number;
}

std::optional<rules::Date> date_cell(const CsvTable& table, const CsvRow& row, std::string_view column, bool& ok,
                                     PlanReport& report) {
    const std::string& text = table.cell(row, column);
    if (table.unreadable(row, column)) ok = false;
    if (text.empty()) return std::nullopt;
    const auto date = rules::Date::parse(text);
    if (!date) {
        ok = false;
        report.error("date-wrong", table.file(), at_cell(row, column),
                     {"\"" + text + "\" bukan tanggal TTTT-BB-HH.", "\"" + text + "\" is not a date YYYY-MM-DD."});
    }
    return date;
}

bool require_columns(const CsvTable& table, std::initializer_list<const char*> names, PlanReport& report) {
    bool all = true;
    for (const std::string name : names) {
        if (table.column(name)) continue;
        all = false;
        report.error("column-missing", table.file(), "line 1",
                     {"Kolom " + name + " tidak ada.", "Column " + name + " is missing."});
    }
    return all;
}

std::string both(const geo::Bilingual& text) { return text.id + " / " + text.en; }

}  // namespace sipejuang::data
