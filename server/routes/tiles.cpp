// SPDX-License-Identifier: Apache-2.0
// /ogc/plans/{plan}/{version}/tiles: a plan version as vector tiles (OGC API - Tiles 1.0, MVT 2.1), TileJSON; /ogc/style.json: how to draw them.
#include "data/import/civil_date.hpp"
#include "data/import/sha256.hpp"
#include "server/application.hpp"
#include "server/http/base_address.hpp"
#include "server/http/parameter.hpp"
#include "server/http/problem_response.hpp"
#include "server/map/map_style.hpp"
#include "server/routes/asked_date.hpp"
#include "server/routes/asked_tile.hpp"

namespace sipejuang::server {

namespace {

constexpr std::string_view asked_again = "no-cache";

Response tile(const PlanMap& map, const Call& call) {
    const auto address = asked_tile(call, 2);
    if (!address) return problem_response(address.error());
    const auto layer = call.parameter("collections").value_or("");
    if (!layer.empty() && map.layer(layer) == nullptr)
        return problem_response(
            parameter_invalid("collections", {"menyebut lapisan yang tidak ada", "names no layer of this plan"}));
    const auto bytes = map.tile(*address, layer);
    if (!bytes) return problem_response(bytes.error());
    return tile_response(*bytes, "application/vnd.mapbox-vector-tile", call);
}

Response tile_json_of(const PlanMap& map, const Call& call) {
    auto text = tile_json(map, base_address(call.request));
    if (!text) return problem_response(text.error());
    auto response = document(200, "application/json", std::move(text).value());
    response.field("Cache-Control", std::string{asked_again});
    return response;
}

Response style(Application& app, const Call& call) {
    const auto edition = app.edition.get();
    if (!edition) return problem_response(no_plan_in_force());
    const auto date = asked_date(app, *edition, call);
    if (!date) return problem_response(date.error());
    auto text = style_json(*edition, *date, base_address(call.request));
    const auto hash = data::sha256_of(text).substr(0, 32);
    auto response = document(200, "application/json", std::move(text));
    response.field("Cache-Control", std::string{asked_again}).field("ETag", "\"" + hash + "\"");
    return response;
}

}  // namespace

void add_tiles(Router& router, Application& app) {
    router.add({"GET",
                "/ogc/plans/{plan}/{version}/tiles/WebMercatorQuad/{z}/{y}/{x}",
                {"scheme", "collections"},
                of_plan(app, tile)});
    router.add({"GET", "/ogc/plans/{plan}/{version}/tilejson", {}, of_plan(app, tile_json_of)});
    router.add({"GET", "/ogc/style.json", {"date"}, [&app](const Call& call) { return style(app, call); }});
}

}  // namespace sipejuang::server
