// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"
#include "server/map/byte_cache.hpp"
#include "server/map/map_raster.hpp"
#include "server/map/tile_layer.hpp"

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace sipejuang::server {

/// One plan version as a map: its layers and rasters, and their tiles cut when they are asked for. What takes long is made at the first need, not at the start. Threads may share it.
class PlanMap {
public:
    /// The plan's coordinates are in `working_crs`. `parcels` may be null; it must outlive the map.
    PlanMap(std::shared_ptr<const rules::Plan> plan, geo::Epsg working_crs, const LandRegister* parcels);

    [[nodiscard]] geo::Epsg working_crs() const { return working_crs_; }

    [[nodiscard]] const rules::Plan& plan() const { return *plan_; }
    /// Made by whoever asks first.
    [[nodiscard]] const std::vector<MapLayer>& layers() const;
    [[nodiscard]] const MapLayer* layer(std::string_view id) const;
    /// Of its zones, in degrees: west, south, east, north. Problems: crs-not-usable.
    [[nodiscard]] geo::Result<geo::BoxIn<geo::Source>> lon_lat_extent() const;
    /// All layers of a tile, or the one named. Problems: crs-not-usable.
    [[nodiscard]] geo::Result<std::shared_ptr<const CachedBytes>> tile(const TileAddress& address,
                                                                       std::string_view layer = {}) const;

    /// Made by whoever asks first.
    [[nodiscard]] const std::vector<MapRaster>& rasters() const;
    [[nodiscard]] const MapRaster* raster(std::string_view id) const;
    /// Of one of its rasters, in degrees. Problems: crs-not-usable.
    [[nodiscard]] geo::Result<geo::BoxIn<geo::Source>> lon_lat_extent(const MapRaster& raster) const;
    /// A tile of one of its rasters, as PNG. Problems: crs-not-usable.
    [[nodiscard]] geo::Result<std::shared_ptr<const CachedBytes>> tile(const TileAddress& address,
                                                                       const MapRaster& raster) const;

private:
    struct Projected {
        std::once_flag made;
        std::unique_ptr<const TileLayer> tiles;
    };
    struct Made {
        std::once_flag made;
        std::vector<MapLayer> layers;
        std::vector<Projected> projected;
        std::once_flag rasters_made;
        std::vector<MapRaster> rasters;
        ByteCache tiles;
    };
    [[nodiscard]] const TileLayer& projected(std::size_t i, const geo::Transformation& lon_lat) const;

    std::shared_ptr<const rules::Plan> plan_;
    geo::Epsg working_crs_;
    const LandRegister* parcels_;
    std::unique_ptr<Made> made_;
};

}  // namespace sipejuang::server
