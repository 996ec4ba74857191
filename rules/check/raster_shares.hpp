// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/law/plan.hpp"
#include "rules/verdict/finding.hpp"

#include <map>
#include <optional>
#include <string>

namespace sipejuang::rules {

/// Areas of a subject by sub-zone from a zoning raster. NODATA and cells outside are rows of their own: "NODATA", "outside";
/// values without a sub-zone "value N". They sum to the subject's area (to 1e-6).
struct RasterShares {
    std::map<std::string, geo::SquareMetres> by_subzone;
};

/// Exact: "the area of each cell under the polygon, not cell centres. The polygon goes to the raster's CRS; nothing is
/// resampled; shares are scaled to the polygon's area in the working CRS" (semantics 6). Nothing when the subject cannot be
/// placed in the raster's CRS.
[[nodiscard]] std::optional<RasterShares> raster_shares(const ZoningRaster& zoning, const geo::MultiPolygon& subject,
                                                        geo::SquareMetres area);

/// Zones that run along cells must agree within this.
inline constexpr geo::SquareMetres aligned_difference = geo::SquareMetres::of(0.01);

/// "On cell-aligned zones 0.01 m2, else (zone border inside the polygon) x (cell diagonal)". The border is counted inside the
/// polygon's box widened by one cell diagonal: a cell that a border cuts outside the polygon may reach into it.
[[nodiscard]] geo::SquareMetres allowed_difference(const ZoningRaster& zoning, const Plan& plan,
                                                   const geo::MultiPolygon& subject);

[[nodiscard]] RasterComparison compare_shares(geo::SquareMetres raster, geo::SquareMetres polygons,
                                              geo::SquareMetres allowed = aligned_difference);

}  // namespace sipejuang::rules
