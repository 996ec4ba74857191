// SPDX-License-Identifier: Apache-2.0
#include "data/screen/screen_request.hpp"

#include "data/export/json_writer.hpp"
#include "data/import/json_document.hpp"

namespace sipejuang::data {

namespace {

using Layer = ScreenRequest::Layer;

std::string text_of(Layer layer) {
    switch (layer) {
        case Layer::plan: return "plan";
        case Layer::plan_if_any: return "plan_if_any";
        case Layer::file: return "file";
        default: return "none";
    }
}

Layer layer_of(const std::string& text) {
    if (text == "plan") return Layer::plan;
    if (text == "plan_if_any") return Layer::plan_if_any;
    return text == "file" ? Layer::file : Layer::none;
}

}  // namespace

std::string json_of(const ScreenRequest& request) {
    JsonWriter json;
    json.begin_object().member("date", request.date.text()).key("crs").integer(request.crs.code);
    json.member("plots", text_of(request.plots)).member("buildings", text_of(request.buildings));
    json.text("activity", request.activity).key("all").boolean(request.all).texts("map", request.map);
    json.key("plans").begin_array();
    for (const auto& [id, version] : request.plans)
        json.begin_object().member("id", id).member("version", version).end_object();
    json.end_array().end_object();
    return json.take();
}

geo::Result<ScreenRequest> read_screen_request(std::string_view json) {
    const auto document = JsonDocument::parse(json, "job");
    if (!document) return document.error();
    const auto root = document->root();
    const auto date = rules::Date::parse(text_member(root, "date").value_or(""));
    if (!date) {
        return geo::problem("store-unreadable",
                            {"Pesanan pekerjaan ini tidak dapat dibaca.", "The order of this job cannot be read."});
    }
    ScreenRequest request;
    request.date = *date;
    if (const auto crs = member(root, "crs"); crs && crs->is_int64())
        request.crs = geo::Epsg{static_cast<std::uint32_t>(crs->get_int64().value())};
    request.plots = layer_of(text_member(root, "plots").value_or(""));
    request.buildings = layer_of(text_member(root, "buildings").value_or(""));
    request.activity = text_member(root, "activity").value_or("");
    if (const auto all = member(root, "all"); all && all->is_bool()) request.all = all->get_bool().value();
    if (const auto map = member(root, "map"); map && map->is_array()) {
        const simdjson::dom::array items = map->get_array().value();
        for (const auto item : items) {
            if (item.is_string()) request.map.emplace_back(item.get_string().value());
        }
    }
    if (const auto plans = member(root, "plans"); plans && plans->is_array()) {
        const simdjson::dom::array items = plans->get_array().value();
        for (const auto item : items)
            request.plans.emplace_back(text_member(item, "id").value_or(""), text_member(item, "version").value_or(""));
    }
    return request;
}

}  // namespace sipejuang::data
