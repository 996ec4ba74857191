// SPDX-License-Identifier: Apache-2.0
#include "server/ogc/tileset.hpp"

#include "server/map/map_style.hpp"
#include "server/map/raster_documents.hpp"

namespace sipejuang::server {

namespace {

std::string tiles_under(const std::string& resource) {
    return resource + "/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}?scheme=" + std::string{tile_scheme};
}

}  // namespace

geo::Result<Tileset> tileset_of(const PlanMap& map) {
    const auto extent = map.lon_lat_extent();
    if (!extent) return extent.error();
    const auto& identity = map.plan().identity();
    const auto resource = plan_path(identity);
    Tileset made{resource, tiles_under(resource), identity.title, *extent, &map};
    for (const auto& layer : map.layers()) made.layers.push_back(&layer);
    return made;
}

geo::Result<Tileset> tileset_of(const PlanMap& map, const MapRaster& raster) {
    const auto extent = map.lon_lat_extent(raster);
    if (!extent) return extent.error();
    const auto& title = map.plan().identity().title;
    const auto resource = raster_path(map.plan().identity(), raster);
    return Tileset{resource,
                   tiles_under(resource),
                   {raster.title.id + ", " + title.id, raster.title.en + ", " + title.en},
                   *extent,
                   &map,
                   &raster};
}

}  // namespace sipejuang::server
