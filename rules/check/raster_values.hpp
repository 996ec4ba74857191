// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "geo/raster.hpp"
#include "geo/transformation.hpp"

#include <map>
#include <optional>

namespace sipejuang::rules {

/// Areas of a subject by the value of the cells under it; NODATA and what lies outside the raster apart. They sum to the subject's
/// area (to 1e-6 relative).
struct RasterValues {
    std::map<float, geo::SquareMetres> by_value;
    geo::SquareMetres nodata;
    geo::SquareMetres outside;
};

/// Exact: "the area of each cell under the polygon, not cell centres. The polygon goes to the raster's CRS; nothing is resampled;
/// shares are scaled to the polygon's area in the working CRS" (semantics 6). `transformation` is null where the raster is in the
/// working CRS. Nothing when the subject cannot be placed in the raster's CRS.
[[nodiscard]] std::optional<RasterValues> raster_values(const geo::Raster& raster,
                                                        const geo::Transformation* transformation,
                                                        const geo::MultiPolygon& subject, geo::SquareMetres area);

}  // namespace sipejuang::rules
