// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/case.hpp"
#include "rules/check/range.hpp"

#include <string>
#include <vector>

namespace sipejuang::rules {

/// The land by which kdb, klb, kdh and ktb are divided: gross plot area, or without the land that the plan's policy leaves
/// out. "Unset, and the plot touches such land above sliver size: undetermined. The trace prints both areas." (semantics 2)
struct LandThatCounts {
    Range area;        ///< m2
    std::string text;  ///< "215 m2", or "200 m2 (gross 215 m2 without BJ 15 m2)"
    std::vector<std::string> missing;
};

/// For the whole plot, or for one part of it (policy per_part).
[[nodiscard]] LandThatCounts land_that_counts(const Case& c, const Ground& ground, const ZonePart* part);

/// numerator / denominator, at both extremes.
[[nodiscard]] Range quotient(Range numerator, Range denominator);

}  // namespace sipejuang::rules
