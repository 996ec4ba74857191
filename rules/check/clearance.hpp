// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/distance.hpp"
#include "geo/polygon.hpp"
#include "rules/verdict/finding.hpp"

namespace sipejuang::rules {

/// Evidence of a distance: "the pair of nearest points and the part inside" (semantics 4).
[[nodiscard]] Place nearest_pair(const geo::Nearest& nearest);

/// The part of the footprint closer than `within` to the lines, with the nearest pair.
[[nodiscard]] Place strip_over(const geo::MultiPolygon& footprint, const geo::MultiLine& reference, geo::Metres within,
                               const geo::Nearest& nearest);

}  // namespace sipejuang::rules
