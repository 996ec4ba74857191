// SPDX-License-Identifier: Apache-2.0
#include "server/routes/asked_tile.hpp"

#include "data/import/sha256.hpp"
#include "server/http/parameter.hpp"
#include "server/http/problem_response.hpp"
#include "server/map/map_style.hpp"

namespace sipejuang::server {

namespace {

constexpr std::string_view for_ever = "public, max-age=31536000, immutable", asked_again = "no-cache";

}  // namespace

std::function<Response(const Call&)> of_plan(Application& app,
                                             std::function<Response(const PlanMap&, const Call&)> answer) {
    return [&app, answer = std::move(answer)](const Call& call) {
        const auto edition = app.edition.get();
        const auto* map = edition ? edition->map_of(call.path.at(0), call.path.at(1)) : nullptr;
        if (map != nullptr) return answer(*map, call);
        return problem_response(geo::problem(
            "not-found", {"Versi rencana ini tidak diterbitkan di sini.", "This plan version is not published here."}));
    };
}

geo::Result<TileAddress> asked_tile(const Call& call, std::size_t first) {
    const auto zoom = whole_number(call.path.at(first)), row = whole_number(call.path.at(first + 1)),
               column = whole_number(call.path.at(first + 2));
    const TileAddress address{zoom.value_or(TileAddress::highest_zoom + 1), column.value_or(0), row.value_or(0)};
    if (!zoom || !row || !column || !address.exists())
        return geo::problem("not-found",
                            {"Tidak ada petak peta ini; zoom 0 sampai 20.", "There is no such tile; zoom is 0 to 20."});
    if (const auto scheme = call.parameter("scheme"); scheme && *scheme != tile_scheme)
        return geo::problem("not-found", {"Cara potong petak ini tidak ada.", "There is no such scheme of tiles."});
    return address;
}

Response tile_response(const std::shared_ptr<const CachedBytes>& bytes, std::string type, const Call& call) {
    Response response;
    response.status = bytes->plain.empty() ? 204 : 200;
    response.body = {bytes, &bytes->plain};
    response.packed = {bytes, &bytes->packed};
    if (response.status == 200) response.field("Content-Type", std::move(type));
    response.field("ETag", "\"" + bytes->tag + "\"");
    response.field("Cache-Control", std::string{call.parameter("scheme") ? for_ever : asked_again});
    return response;
}

}  // namespace sipejuang::server
