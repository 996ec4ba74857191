// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/map/map_raster.hpp"
#include "server/map/mercator.hpp"
#include "server/map/palette_png.hpp"

#include <functional>
#include <string>
#include <vector>

namespace sipejuang::server {

/// Pixels of a sheet to draw on: 0, 0 is its upper left corner, y grows downward.
struct Sheet;
using SheetPoint = geo::PointIn<Sheet>;

/// Where places of the sheet lie in the working CRS, in order; non-finite where it does not reach.
using SheetToWorking = std::function<std::vector<geo::Point>(const std::vector<SheetPoint>&)>;

/// A raster on a sheet: each pixel has the colour of the cell under its middle, and is clear (0) outside, where a cell has no value, and where a CRS
/// does not reach. Places are exact every 8 pixels and bilinear between them: wrong by less than 0.001 pixels from zoom 8 on, by 0.05 on a picture of the world.
[[nodiscard]] Pixels raster_on_sheet(const MapRaster& raster, int width, int height, const SheetToWorking& to_working);

/// One tile of the quad, 256 x 256, as PNG; a tile on which nothing lies is a clear one, because every client of tiles takes an image.
[[nodiscard]] std::string raster_tile(const MapRaster& raster, const TileAddress& tile,
                                      const geo::Transformation& lon_lat);

}  // namespace sipejuang::server
