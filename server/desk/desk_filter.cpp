// SPDX-License-Identifier: Apache-2.0
#include "server/desk/desk_filter.hpp"

#include "data/import/csv_text.hpp"

#include <algorithm>
#include <array>

namespace sipejuang::server {

namespace {

std::optional<std::uint32_t> position(const std::vector<std::string>& names, const std::string& wanted) {
    const auto found = std::lower_bound(names.begin(), names.end(), wanted);
    if (found == names.end() || *found != wanted) return std::nullopt;
    return static_cast<std::uint32_t>(found - names.begin());
}

std::optional<rules::Outcome> outcome_of(const std::string& text) {
    using rules::Outcome;
    constexpr std::array known{Outcome::violates, Outcome::conditional, Outcome::undetermined};
    const auto* found = std::find_if(known.begin(), known.end(),
                                     [&](Outcome own) { return rules::text_of(own) == text; });
    return found == known.end() ? std::nullopt : std::optional{*found};
}

}  // namespace

bool DeskFilter::takes(const data::ScreenedFinding& finding) const {
    if (rule && finding.rule != *rule) return false;
    if (!outcome) return true;
    return *outcome == rules::Outcome::violates ? data::is_violation(finding) : finding.outcome == *outcome;
}

bool DeskFilter::takes(const data::ScreenedCity& city, const data::ScreenedLand& land) const {
    if (kelurahan && land.kelurahan != *kelurahan) return false;
    if (not_judged && land.outcome != "problem") return false;
    if (!subject.empty() && data::lower_case(land.subject).find(subject) == std::string::npos) return false;
    if (!rule && !outcome) return true;
    if (!rule && outcome == rules::Outcome::undetermined && land.outcome == "undetermined") return true;
    const auto first = city.findings.begin() + land.first;
    return std::any_of(first, first + land.count, [&](const data::ScreenedFinding& own) { return takes(own); });
}

std::optional<DeskFilter> filter_of(const DeskWords& words, const data::ScreenedCity& city) {
    DeskFilter filter;
    if (!words.rule.empty()) {
        filter.rule = position(city.rules, words.rule);
        if (!filter.rule) return std::nullopt;
    }
    if (!words.kelurahan.empty()) {
        filter.kelurahan = position(city.kelurahan, words.kelurahan == "none" ? std::string{} : words.kelurahan);
        if (!filter.kelurahan) return std::nullopt;
    }
    filter.not_judged = words.outcome == "problem";
    if (!words.outcome.empty() && !filter.not_judged) {
        filter.outcome = outcome_of(words.outcome);
        if (!filter.outcome) return std::nullopt;
    }
    filter.subject = data::lower_case(words.subject);
    return filter;
}

}  // namespace sipejuang::server
