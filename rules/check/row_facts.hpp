// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/case.hpp"
#include "rules/check/part_limit.hpp"
#include "rules/check/zone_limit.hpp"

#include <optional>
#include <string>

namespace sipejuang::rules {

/// What the limit of a measure is asked for: one building, one front road, or the plot as a whole.
struct LimitQuestion {
    Rule rule;
    const Footprint* building = nullptr;    ///< floors of the row come from it; null: the tallest proposed one
    std::optional<std::string> road_class;  ///< of the road at hand (gsb); absent: by the plan's corner policy
};

/// The limit in one part, the corner policy applied: "other measures that depend on road class by policy higher_class or
/// strictest" (semantics 4).
[[nodiscard]] PartLimit part_limit(const Case& c, const Ground& ground, const ZonePart& part,
                                   const LimitQuestion& question);

/// Which plans decide the measure of the question, and for which parts.
[[nodiscard]] std::vector<Claims> claims_for(const Case& c, const LimitQuestion& question);

}  // namespace sipejuang::rules
