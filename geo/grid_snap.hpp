// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "geo/units.hpp"

namespace sipejuang::geo {

/// A valid region (OGC Simple Features) with every vertex on a square grid of this cell, as near to the given one as the grid allows; ground
/// narrower than the grid goes, and so would a region of which GEOS can make nothing. Rings may cross and touch themselves (makeValid, then precision reduction by snap-rounding). For drawing:
/// nothing is ever judged by what comes out. Deterministic for one GEOS version.
[[nodiscard]] MultiPolygon snapped_to_grid(const MultiPolygon& region, Metres cell);

}  // namespace sipejuang::geo
