// SPDX-License-Identifier: Apache-2.0
// /ogc/tileMatrixSets, /ogc/plans/{plan}/{version} and its rasters: what there is in tiles, and how they are cut (OGC API - Tiles 1.0).
#include "server/application.hpp"
#include "server/http/problem_response.hpp"
#include "server/map/map_style.hpp"
#include "server/ogc/tileset_documents.hpp"
#include "server/routes/asked_raster.hpp"
#include "server/routes/ogc_place.hpp"

namespace sipejuang::server {

namespace {

Response json(std::string text) {
    auto response = document(200, "application/json", std::move(text));
    return response.field("Cache-Control", "no-cache").field("Vary", "Accept-Language");
}

using Told = std::function<std::string(const OgcPlace&, const Tileset&)>;

std::function<Response(const PlanMap&, const Call&)> of_map(const Told& told) {
    return [told](const PlanMap& map, const Call& call) {
        const auto tileset = tileset_of(map);
        return tileset ? json(told(ogc_place(call), *tileset)) : problem_response(tileset.error());
    };
}

AnswerOfRaster of_its_raster(const Told& told) {
    return [told](const PlanMap& map, const MapRaster& raster, const Call& call) {
        const auto tileset = tileset_of(map, raster);
        return tileset ? json(told(ogc_place(call), *tileset)) : problem_response(tileset.error());
    };
}

std::string list_of_one(const OgcPlace& at, const Tileset& tileset) {
    return tilesets_json(at, tileset.resource + "/tiles", {tileset});
}

Response all_rasters(const PlanMap& map, const Call& call) {
    std::vector<Tileset> tilesets;
    for (const auto& raster : map.rasters()) {
        auto tileset = tileset_of(map, raster);
        if (!tileset) return problem_response(tileset.error());
        tilesets.push_back(std::move(tileset).value());
    }
    return json(tilesets_json(ogc_place(call), plan_path(map.plan().identity()) + "/rasters", tilesets));
}

}  // namespace

void add_tilesets(Router& router, Application& app) {
    router.add({"GET", "/ogc/tileMatrixSets", {}, [](const Call& call) {
                    return json(tile_matrix_sets_json(ogc_place(call)));
                }});
    router.add(
        {"GET", "/ogc/tileMatrixSets/WebMercatorQuad", {}, [](const Call&) { return json(web_mercator_quad_json()); }});
    const std::string plan = "/ogc/plans/{plan}/{version}", raster = plan + "/rasters/{raster}";
    router.add({"GET", plan, {}, of_plan(app, of_map(tiled_resource_json))});
    router.add({"GET", plan + "/tiles", {}, of_plan(app, of_map(list_of_one))});
    router.add({"GET", plan + "/tiles/WebMercatorQuad", {}, of_plan(app, of_map(tileset_json))});
    router.add({"GET", plan + "/rasters", {}, of_plan(app, all_rasters)});
    router.add({"GET", raster, {}, of_raster(app, of_its_raster(tiled_resource_json))});
    router.add({"GET", raster + "/tiles", {}, of_raster(app, of_its_raster(list_of_one))});
    router.add({"GET", raster + "/tiles/WebMercatorQuad", {}, of_raster(app, of_its_raster(tileset_json))});
}

}  // namespace sipejuang::server
