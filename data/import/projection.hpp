// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"
#include "geo/transformation.hpp"

#include <memory>

namespace sipejuang::data {

/// The transformation from a source CRS to the working CRS by PROJ, always x, y (lon, lat; easting, northing). Ballpark
/// operations and network grids are refused. Problems: unknown-crs, crs-not-usable.
/// May be shared between threads.
[[nodiscard]] geo::Result<std::shared_ptr<const geo::Transformation>> projection(geo::Epsg source, geo::Epsg working);

/// What a CRS is, for intake checks. Problem: unknown-crs.
struct CrsFacts {
    std::string name;
    bool geographic = false;  ///< degrees
    bool metres = false;      ///< projected, unit metre
};
[[nodiscard]] geo::Result<CrsFacts> crs_facts(geo::Epsg epsg);

/// Areal scale of a projected CRS at a lon/lat position: 1.0007 means areas come out 0.07 % too large.
[[nodiscard]] geo::Result<geo::Ratio> areal_scale(geo::Epsg projected, geo::SourcePoint lon_lat);

}  // namespace sipejuang::data
