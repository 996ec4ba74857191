// SPDX-License-Identifier: Apache-2.0
// /, /find, /plot: from a name, a number or a coordinate to what may be built there.
#include "data/import/projection.hpp"
#include "server/application.hpp"
#include "server/http/base_address.hpp"
#include "server/http/problem_response.hpp"
#include "server/pages/found_page.hpp"
#include "server/pages/front_page.hpp"
#include "server/pages/no_parcel_page.hpp"
#include "server/pages/page.hpp"
#include "server/pages/plot_page.hpp"
#include "server/routes/asked_coordinate.hpp"
#include "server/routes/asked_date.hpp"

#include <utility>

namespace sipejuang::server {

namespace {

using Edited = std::shared_ptr<const Edition>;

const data::Parcel* parcel_at(const Edition& edition, geo::SourcePoint place) {
    const auto transformation = data::projection(geo::Epsg{4326}, edition.law.working_crs);
    return transformation ? edition.parcels.at((*transformation)->to_working(place)) : nullptr;
}

std::string parcel_path(const Edition& edition, const data::Parcel& parcel) {
    return "/plot/" + percent_encoded(edition.parcels_of) + "/" + percent_encoded(parcel.id);
}

Response moved_to(std::string where, const Call& call) {
    Response response;
    response.status = 303;
    std::string query;
    if (const auto date = call.parameter("date")) query += "&date=" + percent_encoded(*date);
    if (call.parameter("lang")) query += "&lang=" + std::string{call.english ? "en" : "id"};
    if (!query.empty()) where += "?" + query.substr(1);
    response.field("Location", std::move(where)).field("Cache-Control", "no-store");
    return response;
}

Response no_plan() { return problem_response(no_plan_in_force()); }

Response find(Application& app, const Edition& edition, const Call& call) {
    const auto asked = call.parameter("q").value_or("");
    const auto date = asked_date(app, edition, call);
    if (!date) return problem_response(date.error());
    if (const auto place = coordinate_in(asked)) {
        const auto* parcel = parcel_at(edition, *place);
        if (parcel != nullptr) return moved_to(parcel_path(edition, *parcel), call);
        return no_parcel_page(edition, *place, *date, std::string{asked}, call.english);
    }
    if (const auto* parcel = edition.parcels.by_number(asked)) return moved_to(parcel_path(edition, *parcel), call);
    constexpr std::size_t most = 50;
    auto parcels = edition.parcels.in_kelurahan(asked, most);
    if (parcels.empty()) parcels = edition.parcels.ending_in(asked, most);
    const Found found{std::string{asked}, *date, std::move(parcels),
                      activities_meant(edition.law.law, *date, asked, call.english)};
    return found_page(edition, found, call.english);
}

Response plot(Application& app, const Edition& edition, const Call& call) {
    const auto* parcel = call.path.at(0) == edition.parcels_of ? edition.parcels.by_number(call.path.at(1)) : nullptr;
    if (parcel == nullptr) return found_page(edition, {call.path.at(1), today_of(app, edition)}, call.english);
    const auto date = asked_date(app, edition, call);
    if (!date) return problem_response(date.error());
    const auto path = parcel_path(edition, *parcel);
    PlotShown shown{*date, call.english, path};
    shown.other_lang = path + "?lang=" + (call.english ? "id" : "en") +
                       (call.parameter("date") ? "&date=" + date->text() : std::string{});
    if (const auto base = base_address(call.request); !base.empty())
        shown.address = base + path + "?date=" + date->text();
    return plot_page(edition, *parcel, shown);
}

}  // namespace

void add_places(Router& router, Application& app) {
    const auto with = [&app](auto answer) {
        return [&app, answer](const Call& call) {
            const Edited edition = app.edition.get();
            return edition ? answer(*edition, call) : no_plan();
        };
    };
    router.add(
        {"GET", "/", {}, [&app](const Call& call) { return front_page(app.edition.get().get(), call.english); }});
    router.add({"GET", "/find", {"q", "date"}, with([&app](const Edition& edition, const Call& call) {
                    return find(app, edition, call);
                })});
    router.add({"GET", "/plot", {"at", "date"}, with([&app](const Edition& edition, const Call& call) {
                    const auto place = coordinate_in(call.parameter("at").value_or(""));
                    const auto* parcel = place ? parcel_at(edition, *place) : nullptr;
                    if (parcel != nullptr) return moved_to(parcel_path(edition, *parcel), call);
                    const std::string asked{call.parameter("at").value_or("")};
                    const auto date = asked_date(app, edition, call);
                    if (!date) return problem_response(date.error());
                    return place ? no_parcel_page(edition, *place, *date, asked, call.english)
                                 : found_page(edition, {asked, today_of(app, edition)}, call.english);
                })});
    router.add({"GET", "/plot/{plan}/{parcel}", {"date"}, with([&app](const Edition& edition, const Call& call) {
                    return plot(app, edition, call);
                })});
}

}  // namespace sipejuang::server
