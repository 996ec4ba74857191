// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/case.hpp"
#include "rules/check/judge.hpp"
#include "rules/check/row_facts.hpp"

#include <functional>
#include <vector>

namespace sipejuang::rules {

/// Fills one finding of a building against the limit of the deciding plan.
using JudgeOfBuilding = std::function<void(Finding&, const Case&, const Ground&, const Footprint&, const ZoneLimit&)>;

/// What height, floors, jbs and jbb have in common: "compared per building", per part or strictest; existing buildings are
/// marked; without a proposed building one finding says what the limit is.
[[nodiscard]] std::vector<Finding> judge_buildings(const Case& c, Rule rule, const JudgeOfBuilding& judge_one);

/// One not_applicable (no_building) or not_regulated finding for the land, when nothing is proposed.
[[nodiscard]] std::vector<Finding> judge_no_building(const Case& c, const LimitQuestion& question,
                                                     const std::string& object);

}  // namespace sipejuang::rules
