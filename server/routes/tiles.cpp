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

#include <charconv>

namespace sipejuang::server {

namespace {

constexpr std::string_view for_ever = "public, max-age=31536000, immutable", asked_again = "no-cache";

Response no_such_plan() {
    return problem_response(geo::problem(
        "not-found", {"Versi rencana ini tidak diterbitkan di sini.", "This plan version is not published here."}));
}

std::optional<std::uint32_t> whole_number(const std::string& text) {
    std::uint32_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || read.ec != std::errc{} || read.ptr != text.data() + text.size()) return std::nullopt;
    return number;
}

std::optional<TileAddress> address_of(const Call& call) {
    const auto zoom = whole_number(call.path.at(2)), row = whole_number(call.path.at(3)),
               column = whole_number(call.path.at(4));
    if (!zoom || !row || !column) return std::nullopt;
    const TileAddress address{*zoom, *column, *row};
    return address.exists() ? std::optional{address} : std::nullopt;
}

Response tile(const PlanMap& map, const Call& call) {
    const auto address = address_of(call);
    if (!address)
        return problem_response(geo::problem(
            "not-found", {"Tidak ada petak peta ini; zoom 0 sampai 20.", "There is no such tile; zoom is 0 to 20."}));
    const auto layer = call.parameter("collections").value_or("");
    if (!layer.empty() && map.layer(layer) == nullptr)
        return problem_response(
            parameter_invalid("collections", {"menyebut lapisan yang tidak ada", "names no layer of this plan"}));
    if (const auto scheme = call.parameter("scheme"); scheme && *scheme != tile_scheme)
        return problem_response(
            geo::problem("not-found", {"Cara potong petak ini tidak ada.", "There is no such scheme of tiles."}));
    const auto bytes = map.tile(*address, layer);
    if (!bytes) return problem_response(bytes.error());
    Response response;
    response.status = (*bytes)->empty() ? 204 : 200;
    response.body = *bytes;
    if (response.status == 200) response.field("Content-Type", "application/vnd.mapbox-vector-tile");
    response.field("ETag", "\"" + data::sha256_of(**bytes).substr(0, 32) + "\"");
    response.field("Cache-Control", std::string{call.parameter("scheme") ? for_ever : asked_again});
    return response;
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
    const auto of_map = [&app](auto answer) {
        return [&app, answer](const Call& call) {
            const auto edition = app.edition.get();
            const auto* map = edition ? edition->map_of(call.path.at(0), call.path.at(1)) : nullptr;
            return map == nullptr ? no_such_plan() : answer(*map, call);
        };
    };
    router.add({"GET",
                "/ogc/plans/{plan}/{version}/tiles/WebMercatorQuad/{z}/{y}/{x}",
                {"scheme", "collections"},
                of_map(tile)});
    router.add({"GET", "/ogc/plans/{plan}/{version}/tilejson", {}, of_map(tile_json_of)});
    router.add({"GET", "/ogc/style.json", {"date"}, [&app](const Call& call) { return style(app, call); }});
}

}  // namespace sipejuang::server
