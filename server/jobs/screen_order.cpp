// SPDX-License-Identifier: Apache-2.0
#include "server/jobs/screen_order.hpp"

#include "data/screen/column_map.hpp"
#include "server/http/parameter.hpp"

namespace sipejuang::server {

namespace {

using Layer = data::ScreenRequest::Layer;

/// Files go along with the order.
std::optional<geo::Problem> take_in(const WishedLayer& wish, const char* name, data::JobToKeep& order) {
    if (wish.from != Layer::file) return std::nullopt;
    if (wish.bytes.empty()) {
        return geo::problem("file-empty", {"Berkas " + wish.file + " kosong.", "The file " + wish.file + " is empty."})
            .in_file(wish.file);
    }
    order.files.push_back({name, wish.file, wish.bytes});
    return std::nullopt;
}

}  // namespace

geo::Result<data::JobToKeep> screen_order(const ScreenWish& wish, const Edition& edition, rules::Date today) {
    data::ScreenRequest request;
    request.date = today;
    if (!wish.date.empty()) {
        const auto date = rules::Date::parse(wish.date);
        if (!date) return not_a_date("date");
        request.date = *date;
    }
    for (const auto* plan : edition.law.law.on(request.date))
        request.plans.emplace_back(plan->identity().id, plan->identity().version);
    if (request.plans.empty()) {
        return geo::problem("no-plan-in-force",
                            {"Tidak ada rencana yang berlaku pada tanggal " + request.date.text() + ".",
                             "No plan is in force on " + request.date.text() + "."});
    }
    data::JobToKeep order;
    order.process = "screen";
    request.crs = edition.law.working_crs;
    request.plots = wish.plots.from;
    request.buildings = wish.buildings.from;
    if (auto problem = take_in(wish.plots, "plots", order)) return *problem;
    if (auto problem = take_in(wish.buildings, "buildings", order)) return *problem;
    if (request.plots == Layer::none && request.buildings == Layer::none)
        return parameter_invalid("plots",
                                 {"pilih bidang, bangunan, atau keduanya", "choose parcels, buildings, or both"});
    if (const auto map = data::ColumnMap::of(wish.map); !map) return map.error();
    request.activity = wish.activity;
    request.map = wish.map;
    request.all = wish.all;
    order.order = data::json_of(request);
    return order;
}

}  // namespace sipejuang::server
