// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/geos_context.hpp"

namespace sipejuang::geo {

/// Internal to geo: boolean operations on GEOS geometries, in floating precision first (the "Prec" functions with grid
/// size 0 avoid the rectangle short cut of the plain ones, whose clipping is not robust for areas), then as GEOS itself falls
/// back (snapping), last on a grid of 1e-8 m: the first of these answers that is valid. Where borders run within nanometres
/// of each other, rounding new vertices to doubles can make them cross, and a further overlay of such an answer may lose all
/// of its ground. Null when all fail: the input was not valid.
enum class GeosOperation { intersection, difference };
[[nodiscard]] GEOSGeometry* overlaid(const GeosContext& context, GeosOperation operation, const GEOSGeometry* a,
                                     const GEOSGeometry* b);
[[nodiscard]] GEOSGeometry* united(const GeosContext& context, const GEOSGeometry* all);

}  // namespace sipejuang::geo
