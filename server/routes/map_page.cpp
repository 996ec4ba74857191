// SPDX-License-Identifier: Apache-2.0
// /map: the map of the law of a date.
#include "server/pages/map_page.hpp"

#include "server/application.hpp"
#include "server/http/parameter.hpp"
#include "server/http/problem_response.hpp"
#include "server/routes/asked_coordinate.hpp"
#include "server/routes/asked_date.hpp"

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

}  // namespace

void add_map_page(Router& router, Application& app) {
    router.add({"GET", "/map", {"date", "at"}, [&app](const Call& call) {
                    const auto edition = app.edition.get();
                    if (!edition) return problem_response(no_plan_in_force());
                    const auto date = asked_date(app, *edition, call);
                    if (!date) return problem_response(date.error());
                    const auto box = around(*edition, call, *date);
                    return box ? map_page(*edition, *box, *date, call.english) : problem_response(box.error());
                }});
}

}  // namespace sipejuang::server
