// SPDX-License-Identifier: Apache-2.0
#include "data/export/proposal_json.hpp"

#include "data/export/json_writer.hpp"
#include "data/import/projection.hpp"
#include "geo/frame_cast.hpp"

#include <algorithm>

namespace sipejuang::data {

namespace {

using Item = RawProposal::Item;

struct Frame {
    geo::Epsg crs;
    int decimals = 0;
};

std::string_view role_of(const Item& item) {
    switch (item.role) {
        case Item::Role::plot: return "plot";
        case Item::Role::building: return "building";
        case Item::Role::green: return "green";
    }
    return "";
}

std::string_view side_of(rules::EdgeSide side) {
    switch (side) {
        case rules::EdgeSide::front: return "front";
        case rules::EdgeSide::side: return "side";
        case rules::EdgeSide::rear: return "rear";
    }
    return "";
}

void write_ring(JsonWriter& json, const geo::RingIn<geo::Source>& ring, int decimals) {
    json.begin_array();
    for (std::size_t i = 0; i <= ring.size() && !ring.empty(); ++i) {
        const auto& p = ring[i % ring.size()];
        json.begin_array().number(p.x, decimals).number(p.y, decimals).end_array();
    }
    json.end_array();
}

void write_polygon(JsonWriter& json, const geo::PolygonIn<geo::Source>& polygon, int decimals) {
    json.begin_array();
    write_ring(json, polygon.shell, decimals);
    for (const auto& hole : polygon.holes) write_ring(json, hole, decimals);
    json.end_array();
}

void write_geometry(JsonWriter& json, const geo::MultiPolygonIn<geo::Source>& region, int decimals) {
    const bool one = region.parts.size() == 1;
    json.begin_object().member("type", one ? "Polygon" : "MultiPolygon").key("coordinates");
    if (!one) json.begin_array();
    for (const auto& part : region.parts) write_polygon(json, part, decimals);
    if (!one) json.end_array();
    json.end_object();
}

void write_properties(JsonWriter& json, const Item& item) {
    json.begin_object().member("role", role_of(item)).text("status", item.status).text("use", item.use);
    for (const auto& [name, value] : item.numbers) json.member(name, value);
    if (item.front_roads) {
        json.key("front_roads").begin_array();
        for (const auto& road : *item.front_roads) json.string(road);
        json.end_array();
    }
    if (item.edges) {
        json.key("edges").begin_array();
        for (const auto& side : *item.edges) side ? json.string(side_of(*side)) : json.null();
        json.end_array();
    }
    json.end_object();
}

void write_head(JsonWriter& json, const RawProposal& raw) {
    json.key("proposal").begin_object().text("activity", raw.activity).texts("kbli", raw.kbli);
    if (raw.date) json.member("date", raw.date->text());
    json.text("title", raw.title).end_object();
}

/// The item's region in the document's CRS, which is its own or lon/lat.
geo::Result<geo::MultiPolygonIn<geo::Source>> in_frame(const Item& item, geo::Epsg frame) {
    if (item.crs == frame) return item.geometry.polygons;
    const auto transformation = projection(geo::wgs84, item.crs);
    if (!transformation) return transformation.error();
    return geo::to_source(**transformation, geo::under_frame<geo::Working>(item.geometry.polygons));
}

geo::Result<Frame> frame_of(const RawProposal& raw) {
    const bool one = std::all_of(raw.items.begin(), raw.items.end(),
                                 [&](const Item& item) { return item.crs == raw.items.front().crs; });
    const auto crs = raw.items.empty() || !one ? geo::wgs84 : raw.items.front().crs;
    const auto facts = crs_facts(crs);
    if (!facts) return facts.error();
    constexpr int of_degrees = 11, of_metres = 6;
    return Frame{crs, facts->geographic ? of_degrees : of_metres};
}

}  // namespace

geo::Result<std::string> proposal_json(const RawProposal& raw) {
    const auto frame = frame_of(raw);
    if (!frame) return frame.error();
    JsonWriter json;
    json.begin_object().member("type", "FeatureCollection");
    if (!(frame->crs == geo::wgs84)) {
        json.key("crs").begin_object().member("type", "name").key("properties").begin_object();
        json.member("name", "urn:ogc:def:crs:EPSG::" + std::to_string(frame->crs.code)).end_object().end_object();
    }
    write_head(json, raw);
    json.key("features").begin_array();
    for (const auto& item : raw.items) {
        const auto region = in_frame(item, frame->crs);
        if (!region) return region.error();
        json.new_line().begin_object().member("type", "Feature").text("id", item.id).key("properties");
        write_properties(json, item);
        json.key("geometry");
        write_geometry(json, *region, frame->decimals);
        json.end_object();
    }
    json.end_array().end_object();
    return json.take() + "\n";
}

}  // namespace sipejuang::data
