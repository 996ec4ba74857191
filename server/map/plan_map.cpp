// SPDX-License-Identifier: Apache-2.0
#include "server/map/plan_map.hpp"

#include "data/import/projection.hpp"
#include "server/map/vector_tile.hpp"

#include <algorithm>

namespace sipejuang::server {

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

geo::Result<std::shared_ptr<const std::string>> PlanMap::tile(const TileAddress& address,
                                                              std::string_view layer) const {
    const auto lon_lat = data::projection(geo::wgs84, working_crs_);
    if (!lon_lat) return lon_lat.error();
    const std::string name = std::to_string(address.zoom) + "/" + std::to_string(address.column) + "/" +
                             std::to_string(address.row) + "/" + std::string{layer};
    return made_->tiles.get(name, [&] {
        std::vector<const TileLayer*> wanted;
        const auto& all = layers();
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bool asked = layer.empty() || all[i].id == layer;
            if (asked && all[i].from_zoom <= address.zoom) wanted.push_back(&projected(i, **lon_lat));
        }
        return vector_tile(wanted, address);
    });
}

}  // namespace sipejuang::server
