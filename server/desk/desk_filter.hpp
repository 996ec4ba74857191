// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/screen/screened_city.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace sipejuang::server {

/// What the officer wants to see of a screening: lands that fit all that is set.
struct DeskFilter {
    std::optional<std::uint32_t> rule;       ///< have a finding of this rule
    std::optional<std::uint32_t> kelurahan;  ///< lie in it
    /// Have a finding (of that rule) of this outcome. A verdict may be undetermined without such a finding, for want of one that the plan requires: where no
    /// rule is set it is among them.
    std::optional<rules::Outcome> outcome;
    bool not_judged = false;  ///< could not be judged at all
    std::string subject;      ///< their id holds this, without regard to case

    /// Whether it sets anything.
    [[nodiscard]] bool empty() const { return !rule && !kelurahan && !outcome && !not_judged && subject.empty(); }
    [[nodiscard]] bool takes(const data::ScreenedCity& city, const data::ScreenedLand& land) const;
    [[nodiscard]] bool takes(const data::ScreenedFinding& finding) const;
};

/// As the query of a page or a tile has it; empty texts set nothing. Nothing where a word is not one of this screening. The outcome `problem` means
/// `not_judged`. `none` is the kelurahan of those that
/// name none.
struct DeskWords {
    std::string rule, kelurahan, outcome, subject;
};
[[nodiscard]] std::optional<DeskFilter> filter_of(const DeskWords& words, const data::ScreenedCity& city);

}  // namespace sipejuang::server
