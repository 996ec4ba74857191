// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "rules/check/range.hpp"
#include "rules/law/terrain.hpp"

namespace sipejuang::rules {

/// "Highest ground under it": the highest cell of the terrain that shares any area with the subject, in metres above the plan's
/// vertical datum. Where part of the subject lies on NODATA or outside the raster the ground may be higher than what is known.
[[nodiscard]] Range highest_ground(const Terrain& terrain, const geo::MultiPolygon& subject);

}  // namespace sipejuang::rules
