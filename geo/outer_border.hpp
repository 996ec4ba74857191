// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"

#include <vector>

namespace sipejuang::geo {

/// `without_holes(union_of(regions))` for thousands of neighbouring regions, in O(n log n) of the vertices where neighbours
/// share their vertices, as the zones of a plan do; else no slower than the union. Regions are valid.
///
/// Every edge has its region on the left once shells run counter-clockwise and holes clockwise. An edge and its exact
/// reverse have ground on both sides and cancel. What is left falls into rings; just inside a ring that runs
/// counter-clockwise there is always ground, so no uncovered place inside one is open to the outside, and every covered
/// place lies inside one. So the union of these few rings, without its holes, is the border.
[[nodiscard]] MultiPolygon outer_border(const std::vector<MultiPolygon>& regions);

}  // namespace sipejuang::geo
