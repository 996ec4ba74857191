// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/case.hpp"
#include "rules/check/part_limit.hpp"

#include <cassert>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace sipejuang::rules {

/// A part of the land for which one plan decides one measure. `part` is null for land in no zone of that plan.
struct Claim {
    const ZonePart* part = nullptr;
    std::optional<geo::MultiPolygon> cut;  ///< its ground where that is not the whole part, or where there is no part
    geo::SquareMetres area;
    PartLimit limit;

    [[nodiscard]] const geo::MultiPolygon& shape() const {
        assert(cut || part != nullptr);
        return cut ? *cut : part->shape;
    }
};

/// What one plan decides of a measure, and where it is silent for good.
struct Claims {
    const Ground* ground = nullptr;
    std::shared_ptr<const ZoneParts> parts;  ///< keeps the parts alive
    std::vector<Claim> decided;
    std::vector<Claim> silent;  ///< parts for which the plan says `-` and no later plan answers
};

using LimitOfPart = std::function<PartLimit(const Ground&, const ZonePart&)>;

/// "The choice is per measure and per part of the plot: a plan decides where its zones cover the part and it regulates the
/// measure. It is silent, and the next plan is asked, where it does not list the measure, says `-`, or the part lies outside
/// its `complete_within`; a hole inside, or an empty cell, is a gap: undetermined, never passed on." (semantics 2)
/// One entry per plan that regulates the measure here, most detailed first.
[[nodiscard]] std::vector<Claims> jurisdiction(const Case& c, Rule measure, const LimitOfPart& limit_of_part);
/// The same where the measure is one topic of a rule: only plans that list the code decide.
[[nodiscard]] std::vector<Claims> jurisdiction(const Case& c, Rule measure, const std::string& code,
                                               const LimitOfPart& limit_of_part);

}  // namespace sipejuang::rules
