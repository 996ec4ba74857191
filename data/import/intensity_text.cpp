// SPDX-License-Identifier: Apache-2.0
#include "data/import/intensity_text.hpp"

#include "data/import/csv_text.hpp"
#include "data/import/intensity_clause.hpp"
#include "data/import/table_cell.hpp"

#include <algorithm>
#include <utility>

namespace sipejuang::data {

namespace {

using State = rules::LimitCell::State;

constexpr const char* cut_text = "teks terpotong / the text is cut";
constexpr const char* no_clause = "teks tidak menyebut luas ini / the text does not name this plot area";
constexpr const char* unreadable = "teks tidak terbaca / the text cannot be read";

IntensityText only(rules::LimitCell limit) { return {{{rules::Band{}, "", std::move(limit)}}, false}; }

/// Readers trim blanks at the cut, and one byte of another encoding may be two of UTF-8: both counts are held against a
/// small range below the limit of the file format.
bool has_cut_length(std::string_view text, std::size_t cut_length) {
    const auto characters = static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
    const auto near = [cut_length](std::size_t n) { return n + 4 >= cut_length && n <= cut_length + 1; };
    return near(text.size()) || near(characters);
}

/// The clauses of a text, each from its word "luas" to the next; empty when something else stands before the first.
std::vector<std::string_view> clauses_of(std::string_view text) {
    std::vector<std::string_view> clauses;
    auto start = text.find("luas");
    if (start == std::string_view::npos || text.substr(0, start).find_first_not_of(" -\t\n") != std::string_view::npos)
        return clauses;
    while (start != std::string_view::npos) {
        const auto next = text.find("luas", start + 4);
        clauses.push_back(text.substr(start, next == std::string_view::npos ? next : next - start));
        start = next;
    }
    return clauses;
}

/// Whether `a` begins earlier than `b`.
bool begins_earlier(const rules::Band& a, const rules::Band& b) {
    if (!a.from || !b.from) return !a.from && b.from.has_value();
    return *a.from < *b.from || (*a.from == *b.from && !a.from_open && b.from_open);
}

rules::Band between(const std::optional<rules::Band>& before, const rules::Band* after) {
    rules::Band gap;
    if (before) {
        gap.from = before->to;
        gap.from_open = before->to_closed;
    }
    if (after != nullptr) {
        gap.to = after->from;
        gap.to_closed = after->from_open;
    }
    return gap;
}

bool holds_something(const rules::Band& band) {
    if (!band.to) return true;
    const double from = band.from.value_or(0.0);
    return from < *band.to || (from == *band.to && !band.from_open && band.to_closed);
}

/// Whether `a` ends later than `b`.
bool ends_later(const rules::Band& a, const rules::Band& b) {
    if (!a.to || !b.to) return !a.to && b.to.has_value();
    return *a.to > *b.to || (*a.to == *b.to && a.to_closed && !b.to_closed);
}

/// Plot areas that no clause names, as missing.
void add_gaps(std::vector<IntensityClause>& clauses, const std::string& why) {
    std::vector<rules::Band> bands;
    bands.reserve(clauses.size());
    for (const auto& clause : clauses) bands.push_back(clause.plot_area);
    std::sort(bands.begin(), bands.end(), begins_earlier);
    std::optional<rules::Band> reached;
    for (const auto& band : bands) {
        const auto gap = between(reached, &band);
        const bool may_gap = band.from && (!reached || reached->to);
        if (may_gap && holds_something(gap)) clauses.push_back({gap, "", {State::missing, 0, why}});
        if (!reached || ends_later(band, *reached)) reached = band;
    }
    if (!reached || reached->to) clauses.push_back({between(reached, nullptr), "", {State::missing, 0, why}});
}

}  // namespace

IntensityText parse_intensity_text(std::string_view text, std::size_t cut_length) {
    const auto plain = trimmed(text);
    const auto lower = lower_case(plain);
    if (lower.empty() || lower == "null" || lower == "<null>" || lower == "tidak ada") return only({});
    if (lower == "-") return only({State::not_regulated, 0, ""});
    if (const auto number = plain_number(plain)) return only({State::value, *number, ""});
    auto parts = clauses_of(lower);
    IntensityText result;
    result.cut = has_cut_length(text, cut_length);
    if (!parts.empty() && !result.cut && !read_clause(parts.back())) result.cut = true;
    // Without the next clause's beginning nobody can tell whether the last number or the last alternative is whole.
    if (!parts.empty() && result.cut) parts.pop_back();
    for (const auto part : parts) {
        auto clause = read_clause(part);
        if (!clause) return only({State::missing, 0, unreadable});
        std::move(clause->begin(), clause->end(), std::back_inserter(result.clauses));
    }
    if (result.clauses.empty()) {
        auto nothing = only({State::missing, 0, result.cut ? cut_text : unreadable});
        nothing.cut = result.cut;
        return nothing;
    }
    add_gaps(result.clauses, result.cut ? cut_text : no_clause);
    return result;
}

}  // namespace sipejuang::data
