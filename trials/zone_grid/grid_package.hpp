// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/box.hpp"
#include "geo/crs.hpp"

#include <cstdint>
#include <string>

namespace sipejuang::trials {

/// What grid to make.
struct GridWish {
    geo::Box extent;  ///< working CRS, metres
    geo::Epsg crs;
    double cell = 15.0;         ///< metres
    std::int32_t largest = 60;  ///< cells along the longest side of a block
    std::uint64_t seed = 1;
};

/// Writes a plan package whose zones are blocks of raster cells, as polygons (zones.gpkg) and as raster (layers/zoning.tif).
/// Status sample; it regulates nothing but land use. Returns the number of zones; 0 when it could not be written.
[[nodiscard]] std::size_t write_grid_package(const std::string& folder, const GridWish& wish);

}  // namespace sipejuang::trials
