// SPDX-License-Identifier: Apache-2.0
#include "data/import/intensity_clause.hpp"

#include "data/import/csv_text.hpp"
#include "data/import/table_cell.hpp"

#include <set>
#include <utility>

namespace sipejuang::data {

namespace {

/// Takes words and numbers from the front of a text.
class Words {
public:
    explicit Words(std::string_view text) : rest_{trimmed(text)} {}

    [[nodiscard]] bool next_is(std::string_view word) const { return rest_.substr(0, word.size()) == word; }

    bool take(std::string_view word) {
        if (!next_is(word)) return false;
        rest_ = trimmed(rest_.substr(word.size()));
        return true;
    }

    /// A number, and its unit m2 if there is one. `area`: three digits after the point may be a thousand, so it is refused.
    std::optional<double> number(bool area) {
        const auto length = std::min(rest_.find_first_not_of("0123456789."), rest_.size());
        const auto digits = rest_.substr(0, length);
        const auto point = digits.find('.');
        if (area && point != std::string_view::npos && digits.size() - point == 4) return std::nullopt;
        const auto value = plain_number(digits);
        if (!value) return std::nullopt;
        rest_ = trimmed(rest_.substr(length));
        if (area) (void)(take("m2") || take("m\xC2\xB2"));
        return value;
    }

    [[nodiscard]] bool done() const { return rest_.empty(); }
    [[nodiscard]] bool only_separators() const { return rest_.find_first_not_of(" ,;-") == std::string_view::npos; }

private:
    std::string_view rest_;
};

bool take_until(Words& words) {
    return words.take("sampai dengan") || words.take("sampai") || words.take("s/d") || words.take("s.d.") ||
           words.take("hingga") || words.take("-") || words.take("\xE2\x80\x93");
}

/// "kurang dari 60 m2", "60 m2 - 120 m2", "lebih dari 120 m2 - 240 m2", "lebih dari 400 m2", each with "atau sama dengan".
std::optional<rules::Band> read_band(Words& words) {
    rules::Band band;
    if (words.take("kurang dari") || words.take("<")) {
        band.to_closed = words.take("atau sama dengan") || words.take("=");
        band.to = words.number(true);
        return band.to ? std::optional{band} : std::nullopt;
    }
    if (words.take("lebih dari") || words.take(">"))
        band.from_open = !(words.take("atau sama dengan") || words.take("="));
    else
        band.to_closed = true;
    band.from = words.number(true);
    if (!band.from) return std::nullopt;
    const bool bare = band.to_closed;
    if (!take_until(words)) return bare ? std::nullopt : std::optional{band};
    band.to_closed = true;
    band.to = words.number(true);
    return band.to && *band.from < *band.to ? std::optional{band} : std::nullopt;
}

rules::LimitCell value(double number) { return {rules::LimitCell::State::value, number, ""}; }

/// "alternatif 1 : 100, alternatif 2 : 90," to the end.
std::optional<std::vector<IntensityClause>> read_alternatives(Words& words, const rules::Band& band) {
    std::vector<IntensityClause> clauses;
    std::set<double> seen;
    while (words.take("alternatif")) {
        const auto which = words.number(false);
        if (!which || !words.take(":") || !seen.insert(*which).second) return std::nullopt;
        const auto limit = words.number(false);
        if (!limit) return std::nullopt;
        clauses.push_back({band, std::to_string(static_cast<int>(*which)), value(*limit)});
        if (!words.take(",")) break;
    }
    if (clauses.empty() || !words.only_separators()) return std::nullopt;
    return clauses;
}

}  // namespace

std::optional<std::vector<IntensityClause>> read_clause(std::string_view clause) {
    Words words{clause};
    if (!words.take("luas")) return std::nullopt;
    (void)(words.take("lahan perencanaan") || words.take("lp") || words.take("lahan") || words.take("persil") ||
           words.take("kaveling"));
    const auto band = read_band(words);
    if (!band || !words.take(":")) return std::nullopt;
    if (words.next_is("alternatif")) return read_alternatives(words, *band);
    const auto limit = words.number(false);
    if (!limit || !words.only_separators()) return std::nullopt;
    return std::vector<IntensityClause>{{*band, "", value(*limit)}};
}

}  // namespace sipejuang::data
