// SPDX-License-Identifier: Apache-2.0
// /map.png and /plot/{plan}/{parcel}/map.png: the map as a still picture, for pages, print and link previews.
#include "data/import/projection.hpp"
#include "server/application.hpp"
#include "server/http/parameter.hpp"
#include "server/http/problem_response.hpp"
#include "server/paper_map.hpp"
#include "server/plot_picture.hpp"
#include "server/routes/asked_date.hpp"
#include "server/routes/picture_size.hpp"

#include <algorithm>
#include <cmath>

namespace sipejuang::server {

namespace {

constexpr std::string_view asked_again = "no-cache";

geo::Problem no_box() {
    return parameter_invalid(
        "bbox", {"harus barat,selatan,timur,utara dalam derajat", "must be west,south,east,north in degrees"});
}

/// In degrees, on earth, with an inside.
std::optional<geo::BoxIn<geo::Source>> box_in(std::string_view text) {
    const auto edges = box_edges(text);
    if (!edges) return std::nullopt;
    const geo::BoxIn<geo::Source> box{edges->at(0), edges->at(1), edges->at(2), edges->at(3)};
    constexpr double east = 180, north = 90;
    const bool on_earth = box.min_x >= -east && box.max_x <= east && box.min_y >= -north && box.max_y <= north;
    return on_earth && box.min_x < box.max_x && box.min_y < box.max_y ? std::optional{box} : std::nullopt;
}

geo::Result<geo::Box> working_box(const Edition& edition, const geo::BoxIn<geo::Source>& box) {
    const auto lon_lat = data::projection(geo::wgs84, edition.law.working_crs);
    if (!lon_lat) return lon_lat.error();
    geo::Box made;
    for (const double x : {box.min_x, box.max_x}) {
        for (const double y : {box.min_y, box.max_y}) {
            const auto p = (*lon_lat)->to_working({x, y});
            if (!std::isfinite(p.x) || !std::isfinite(p.y)) return no_box();
            made.add(p);
        }
    }
    constexpr double widest = 300'000;  // metres: farther, the plan is a dot and the working CRS no longer true
    if (made.max_x - made.min_x > widest || made.max_y - made.min_y > widest) return no_box();
    return made;
}

Response of_extent(Application& app, const Edition& edition, const Call& call) {
    const auto date = asked_date(app, edition, call);
    if (!date) return problem_response(date.error());
    const auto asked = box_in(call.parameter("bbox").value_or(""));
    if (!asked) return problem_response(no_box());
    const auto box = working_box(edition, *asked);
    if (!box) return problem_response(box.error());
    MapPicture picture{*box};
    if (const auto size = read_picture_size(call, picture); !size) return problem_response(size.error());
    picture.maps = edition.maps_on(*date);
    picture.raster = call.parameter("raster").value_or("");
    const bool known = std::any_of(picture.maps.begin(), picture.maps.end(),
                                   [&](const PlanMap* map) { return map->raster(picture.raster) != nullptr; });
    if (call.parameter("raster") && !known)
        return problem_response(parameter_invalid(
            "raster", {"menyebut raster yang tidak ada pada tanggal itu", "names no raster of that day"}));
    picture.sample = edition.is_sample();
    picture.note = picture_note(*date, edition.law.working_crs, call.english);
    picture.english = call.english;
    return picture_response(picture, asked_again);
}

Response of_plot(Application& app, const Edition& edition, const Call& call) {
    const auto* parcel = call.path.at(0) == edition.parcels_of ? edition.parcels.by_number(call.path.at(1)) : nullptr;
    if (parcel == nullptr)
        return problem_response(geo::problem("not-found", {"Tidak ada bidang tanah ini.", "There is no such plot."}));
    const auto date = asked_date(app, edition, call);
    if (!date) return problem_response(date.error());
    auto picture = plot_picture(edition, *parcel, *date, call.english);
    if (const auto size = read_picture_size(call, picture); !size) return problem_response(size.error());
    return picture_response(picture, asked_again);
}

}  // namespace

void add_pictures(Router& router, Application& app) {
    const auto with = [&app](auto answer) {
        return [&app, answer](const Call& call) {
            const auto edition = app.edition.get();
            if (edition) return answer(app, *edition, call);
            return problem_response(no_plan_in_force());
        };
    };
    auto parameters = picture_parameters;
    parameters.insert("date");
    router.add({"GET", "/plot/{plan}/{parcel}/map.png", parameters, with(of_plot)});
    parameters.insert({"bbox", "raster"});
    router.add({"GET", "/map.png", parameters, with(of_extent)});
}

}  // namespace sipejuang::server
