// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/map/plan_map.hpp"

#include <string>

namespace sipejuang::server {

/// "/ogc/plans/kupang-contoh/2026-1/rasters/zoning": under it stand a raster's tiles, their description and their legend.
[[nodiscard]] std::string raster_path(const rules::PlanIdentity& identity, const MapRaster& raster);

/// Where the tiles of a raster are, for ever, as `tile_template` has it.
[[nodiscard]] std::string raster_template(const rules::PlanIdentity& identity, const MapRaster& raster);

/// What each colour means: value or band of values, colour, label in both languages.
[[nodiscard]] std::string legend_json(const PlanMap& map, const MapRaster& raster);

/// TileJSON 3.0.0 of one raster. Problems: crs-not-usable.
[[nodiscard]] geo::Result<std::string> raster_tile_json(const PlanMap& map, const MapRaster& raster,
                                                        const std::string& base);

}  // namespace sipejuang::server
