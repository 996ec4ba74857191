// SPDX-License-Identifier: Apache-2.0
#include "server/map/plan_map.hpp"

#include "data/import/projection.hpp"
#include "server/map/raster_sheet.hpp"
#include "server/map/vector_tile.hpp"

#include <algorithm>

namespace sipejuang::server {

namespace {

std::string text_of(const TileAddress& tile) {
    return std::to_string(tile.zoom) + "/" + std::to_string(tile.column) + "/" + std::to_string(tile.row);
}

}  // namespace

PlanMap::PlanMap(std::shared_ptr<const rules::Plan> plan, geo::Epsg working_crs, const LandRegister* parcels)
    : plan_{std::move(plan)},
      working_crs_{working_crs},
      parcels_{parcels},
      made_{std::make_unique<Made>()} {}

const std::vector<MapLayer>& PlanMap::layers() const {
    std::call_once(made_->made, [this] {
        made_->layers = layers_of(*plan_, parcels_);
        made_->projected = std::vector<Projected>(made_->layers.size());
    });
    return made_->layers;
}

const MapLayer* PlanMap::layer(std::string_view id) const {
    const auto& all = layers();
    const auto found = std::find_if(all.begin(), all.end(), [id](const MapLayer& own) { return own.id == id; });
    return found == all.end() ? nullptr : &*found;
}

geo::Result<geo::BoxIn<geo::Source>> PlanMap::lon_lat_extent() const {
    const auto lon_lat = data::projection(geo::wgs84, working_crs_);
    if (!lon_lat) return lon_lat.error();
    const auto box = plan_->extent();
    geo::BoxIn<geo::Source> extent;
    for (const double x : {box.min_x, box.max_x}) {
        for (const double y : {box.min_y, box.max_y}) extent.add((*lon_lat)->to_source({x, y}));
    }
    return extent;
}

const TileLayer& PlanMap::projected(std::size_t i, const geo::Transformation& lon_lat) const {
    auto& own = made_->projected[i];
    std::call_once(own.made, [&] { own.tiles = std::make_unique<const TileLayer>(made_->layers[i], lon_lat); });
    return *own.tiles;
}

geo::Result<std::shared_ptr<const CachedBytes>> PlanMap::tile(const TileAddress& address,
                                                              std::string_view layer) const {
    const auto lon_lat = data::projection(geo::wgs84, working_crs_);
    if (!lon_lat) return lon_lat.error();
    return made_->tiles.get(text_of(address) + "/" + std::string{layer}, [&] {
        std::vector<const TileLayer*> wanted;
        const auto& all = layers();
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bool asked = layer.empty() || all[i].id == layer;
            if (asked && all[i].from_zoom <= address.zoom) wanted.push_back(&projected(i, **lon_lat));
        }
        return vector_tile(wanted, address);
    });
}

const std::vector<MapRaster>& PlanMap::rasters() const {
    std::call_once(made_->rasters_made, [this] { made_->rasters = rasters_of(*plan_); });
    return made_->rasters;
}

const MapRaster* PlanMap::raster(std::string_view id) const {
    const auto& all = rasters();
    const auto found = std::find_if(all.begin(), all.end(), [id](const MapRaster& own) { return own.id == id; });
    return found == all.end() ? nullptr : &*found;
}

geo::Result<geo::BoxIn<geo::Source>> PlanMap::lon_lat_extent(const MapRaster& raster) const {
    const auto lon_lat = data::projection(geo::wgs84, working_crs_);
    if (!lon_lat) return lon_lat.error();
    const auto& at = raster.cells->placement;
    constexpr int parts = 8;  // an edge that is straight in the raster's CRS is bent in degrees
    geo::BoxIn<geo::Source> extent;
    for (int row = 0; row <= parts; ++row) {
        for (int column = 0; column <= parts; ++column) {
            const geo::SourcePoint p{at.left + at.cell_width * at.columns * column / parts,
                                     at.top - at.cell_height * at.rows * row / parts};
            const auto working = raster.transformation == nullptr ? geo::Point{p.x, p.y}
                                                                  : raster.transformation->to_working(p);
            extent.add((*lon_lat)->to_source(working));
        }
    }
    return extent;
}

geo::Result<std::shared_ptr<const CachedBytes>> PlanMap::tile(const TileAddress& address,
                                                              const MapRaster& raster) const {
    const auto lon_lat = data::projection(geo::wgs84, working_crs_);
    if (!lon_lat) return lon_lat.error();
    return made_->tiles.get(raster.id + "@" + text_of(address),
                            [&] { return raster_tile(raster, address, **lon_lat); });
}

}  // namespace sipejuang::server
