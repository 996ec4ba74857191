// SPDX-License-Identifier: Apache-2.0
// /ogc/plans/{plan}/{version}/rasters/{raster}: a raster of a plan version as tiles (PNG), TileJSON, and what its colours mean.
#include "server/application.hpp"
#include "server/http/base_address.hpp"
#include "server/http/problem_response.hpp"
#include "server/map/raster_documents.hpp"
#include "server/routes/asked_tile.hpp"

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
    const auto with = [&app](auto answer) {
        return of_plan(app, [answer](const PlanMap& map, const Call& call) {
            const auto* raster = map.raster(call.path.at(2));
            if (raster != nullptr) return answer(map, *raster, call);
            return problem_response(geo::problem(
                "not-found", {"Versi rencana ini tidak punya raster itu.", "This plan version has no such raster."}));
        });
    };
    const std::string under = "/ogc/plans/{plan}/{version}/rasters/{raster}";
    router.add({"GET", under + "/tiles/WebMercatorQuad/{z}/{y}/{x}", {"scheme"}, with(tile)});
    router.add({"GET", under + "/tilejson", {}, with([](const auto& map, const auto& raster, const Call& call) {
                    return json(raster_tile_json(map, raster, base_address(call.request)));
                })});
    router.add({"GET", under + "/legend", {}, with([](const auto& map, const auto& raster, const Call&) {
                    return json(legend_json(map, raster));
                })});
}

}  // namespace sipejuang::server
