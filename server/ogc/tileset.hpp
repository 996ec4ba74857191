// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/map/plan_map.hpp"

#include <string>
#include <vector>

namespace sipejuang::server {

/// A plan version, or one raster of it, cut by WebMercatorQuad: what OGC 17-083r4 calls a tileset. Points into its map.
struct Tileset {
    std::string resource;  ///< path of what is cut; under it stand "/tiles" and "/tiles/WebMercatorQuad"
    std::string tiles;     ///< path of a tile with {tileMatrix}, {tileRow}, {tileCol}
    geo::Bilingual title;
    geo::BoxIn<geo::Source> extent;         ///< where something lies, in degrees
    const PlanMap* map = nullptr;           ///< whose it is
    const MapRaster* raster = nullptr;      ///< drawn, as PNG; null: vector tiles
    std::vector<const MapLayer*> layers{};  ///< of vector tiles
};

/// Problems: crs-not-usable.
[[nodiscard]] geo::Result<Tileset> tileset_of(const PlanMap& map);
[[nodiscard]] geo::Result<Tileset> tileset_of(const PlanMap& map, const MapRaster& raster);

}  // namespace sipejuang::server
