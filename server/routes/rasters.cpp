// SPDX-License-Identifier: Apache-2.0
// /ogc/plans/{plan}/{version}/rasters/{raster}: a raster of a plan version as tiles (PNG), TileJSON, and what its colours mean.
#include "server/http/base_address.hpp"
#include "server/http/problem_response.hpp"
#include "server/map/raster_documents.hpp"
#include "server/routes/asked_raster.hpp"

namespace sipejuang::server {

namespace {

Response tile(const PlanMap& map, const MapRaster& raster, const Call& call) {
    const auto address = asked_tile(call, 3);
    if (!address) return problem_response(address.error());
    const auto bytes = map.tile(*address, raster);
    return bytes ? tile_response(*bytes, "image/png", call) : problem_response(bytes.error());
}

Response json(geo::Result<std::string> text) {
    if (!text) return problem_response(text.error());
    auto response = document(200, "application/json", std::move(text).value());
    response.field("Cache-Control", "no-cache");
    return response;
}

}  // namespace

void add_rasters(Router& router, Application& app) {
    const std::string under = "/ogc/plans/{plan}/{version}/rasters/{raster}";
    router.add({"GET", under + "/tiles/WebMercatorQuad/{z}/{y}/{x}", {"scheme"}, of_raster(app, tile)});
    router.add(
        {"GET", under + "/tilejson", {}, of_raster(app, [](const auto& map, const auto& raster, const Call& call) {
             return json(raster_tile_json(map, raster, base_address(call.request)));
         })});
    router.add({"GET", under + "/legend", {}, of_raster(app, [](const auto& map, const auto& raster, const Call&) {
                    return json(legend_json(map, raster));
                })});
}

}  // namespace sipejuang::server
