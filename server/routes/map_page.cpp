// SPDX-License-Identifier: Apache-2.0
// /map: the map of the law of a date, and what it is compared with.
#include "server/pages/map_page.hpp"

#include "server/application.hpp"
#include "server/http/parameter.hpp"
#include "server/http/problem_response.hpp"
#include "server/routes/asked_coordinate.hpp"
#include "server/routes/asked_date.hpp"

#include <algorithm>

namespace sipejuang::server {

namespace {

/// About a point as far as a walk; else the whole of the most detailed plan.
geo::Result<geo::BoxIn<geo::Source>> around(const Edition& edition, const Call& call, rules::Date on) {
    constexpr double walk = 0.002;  // degrees
    if (const auto at = call.parameter("at")) {
        const auto place = coordinate_in(*at);
        if (!place) return parameter_invalid("at", {"bukan koordinat", "no coordinate"});
        return geo::BoxIn<geo::Source>{place->x - walk, place->y - walk, place->x + walk, place->y + walk};
    }
    const auto maps = edition.maps_on(on);
    if (maps.empty()) return geo::BoxIn<geo::Source>{95, -11, 141, 6};  // Indonesia: no plan was in force
    return maps.back()->lon_lat_extent();
}

/// The raster of the zones of that date, or another date.
geo::Result<Comparison> comparison(const Edition& edition, std::string_view asked, rules::Date on) {
    if (const auto date = rules::Date::parse(asked)) return Comparison{*date, false};
    if (asked != "zoning")
        return parameter_invalid("compare",
                                 {"harus zoning atau tanggal TTTT-BB-HH", "must be zoning or a date YYYY-MM-DD"});
    const auto maps = edition.maps_on(on);
    if (std::any_of(maps.begin(), maps.end(), [](const PlanMap* map) { return map->raster("zoning") != nullptr; }))
        return Comparison{on, true};
    return parameter_invalid("compare", {"tidak ada raster zona pada tanggal itu", "no raster of zones on that day"});
}

geo::Result<MapView> asked_view(const Application& app, const Edition& edition, const Call& call) {
    const auto date = asked_date(app, edition, call);
    if (!date) return date.error();
    const auto box = around(edition, call, *date);
    if (!box) return box.error();
    MapView view{*box, *date};
    view.at = call.parameter("at").value_or("");
    view.english = call.english;
    if (const auto asked = call.parameter("compare")) {
        const auto compared = comparison(edition, *asked, *date);
        if (!compared) return compared.error();
        view.compared = *compared;
    }
    return view;
}

}  // namespace

void add_map_page(Router& router, Application& app) {
    router.add({"GET", "/map", {"date", "at", "compare"}, [&app](const Call& call) {
                    const auto edition = app.edition.get();
                    if (!edition) return problem_response(no_plan_in_force());
                    const auto view = asked_view(app, *edition, call);
                    return view ? map_page(*edition, *view) : problem_response(view.error());
                }});
}

}  // namespace sipejuang::server
