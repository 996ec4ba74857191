// SPDX-License-Identifier: Apache-2.0
#include "data/screen/column_map.hpp"
#include "server/http/parameter.hpp"
#include "server/jobs/screen_job.hpp"

namespace sipejuang::server {

namespace {

using Layer = data::ScreenRequest::Layer;

/// "plan", "none", nothing at all, or the content of a file, which goes along.
Layer layer_of(const std::string& wish, const std::string& file, const char* name, data::JobToKeep& order) {
    if (wish == "none") return Layer::none;
    if (wish.empty()) return Layer::plan_if_any;
    if (wish == "plan") return Layer::plan;
    order.files.push_back({name, file.empty() ? std::string{name} + ".geojson" : file, wish});
    return Layer::file;
}

}  // namespace

geo::Result<data::JobToKeep> screen_order(const ScreenWish& wish, const Edition& edition, rules::Date today) {
    data::ScreenRequest request;
    request.date = today;
    if (!wish.date.empty()) {
        const auto date = rules::Date::parse(wish.date);
        if (!date) return parameter_invalid("date", {"bukan tanggal TTTT-BB-HH", "not a date YYYY-MM-DD"});
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
    request.plots = layer_of(wish.plots, wish.plots_file, "plots", order);
    request.buildings = layer_of(wish.buildings, wish.buildings_file, "buildings", order);
    if (request.plots == Layer::none && request.buildings == Layer::none)
        return parameter_invalid(
            "plots", {"bidang dan bangunan tidak boleh keduanya none", "plots and buildings must not both be none"});
    if (const auto map = data::ColumnMap::of(wish.map); !map) return map.error();
    request.activity = wish.activity;
    request.map = wish.map;
    request.all = wish.all;
    order.order = data::json_of(request);
    return order;
}

}  // namespace sipejuang::server
