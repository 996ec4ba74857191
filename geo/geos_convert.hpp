// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/geos_context.hpp"
#include "geo/polygon.hpp"

#include <vector>

namespace sipejuang::geo {

/// Internal to geo: our values <-> GEOS geometries. Every ring must have a vertex; rings are closed on the way.
[[nodiscard]] GeosGeometry to_geos(const GeosContext& context, const MultiPolygon& region);
/// All parts of all regions side by side, for a union.
[[nodiscard]] GeosGeometry to_geos(const GeosContext& context, const std::vector<MultiPolygon>& regions);
[[nodiscard]] GeosGeometry to_geos(const GeosContext& context, const MultiLine& lines);

/// The polygons of a geometry of any kind, in its order; points, lines and rings without width are dropped.
[[nodiscard]] MultiPolygon polygons_of(const GeosContext& context, const GEOSGeometry* geometry);

}  // namespace sipejuang::geo
