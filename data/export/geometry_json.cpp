// SPDX-License-Identifier: Apache-2.0
#include "data/export/geometry_json.hpp"

#include <algorithm>

namespace sipejuang::data {

namespace {

using Points = std::vector<geo::SourcePoint>;

double twice_area(const Points& ring) {
    double sum = 0;
    for (std::size_t i = 2; i < ring.size(); ++i) {
        const auto& o = ring[0];
        sum += (ring[i - 1].x - o.x) * (ring[i].y - o.y) - (ring[i].x - o.x) * (ring[i - 1].y - o.y);
    }
    return sum;
}

void write_point(JsonWriter& json, geo::SourcePoint p, int decimals) {
    json.begin_array().number(p.x, decimals).number(p.y, decimals).end_array();
}

void write_line(JsonWriter& json, const Points& points, int decimals) {
    json.begin_array();
    for (const auto& p : points) write_point(json, p, decimals);
    json.end_array();
}

/// Keeps the first vertex first, whichever way round.
void write_ring(JsonWriter& json, Points ring, bool counter_clockwise, int decimals) {
    if (!ring.empty() && (twice_area(ring) > 0) != counter_clockwise) std::reverse(ring.begin() + 1, ring.end());
    if (!ring.empty()) ring.push_back(ring.front());
    write_line(json, ring, decimals);
}

void write_polygon(JsonWriter& json, const geo::PolygonIn<geo::Source>& polygon, int decimals) {
    json.begin_array();
    write_ring(json, polygon.shell, true, decimals);
    for (const auto& hole : polygon.holes) write_ring(json, hole, false, decimals);
    json.end_array();
}

geo::MultiPolygonIn<geo::Source> moved(const geo::MultiPolygon& region, const OutputFrame& frame) {
    if (frame.transformation != nullptr) return geo::to_source(*frame.transformation, region);
    geo::MultiPolygonIn<geo::Source> same;
    const auto copy = [](const geo::Ring& ring) {
        Points points;
        for (const auto& p : ring) points.push_back({p.x, p.y});
        return points;
    };
    for (const auto& part : region.parts) {
        auto& added = same.parts.emplace_back();
        added.shell = copy(part.shell);
        for (const auto& hole : part.holes) added.holes.push_back(copy(hole));
    }
    return same;
}

geo::MultiLineIn<geo::Source> moved(const geo::MultiLine& lines, const OutputFrame& frame) {
    if (frame.transformation != nullptr) return geo::to_source(*frame.transformation, lines);
    geo::MultiLineIn<geo::Source> same;
    for (const auto& part : lines.parts) {
        auto& added = same.parts.emplace_back();
        for (const auto& p : part) added.push_back({p.x, p.y});
    }
    return same;
}

void write_lines(JsonWriter& json, const geo::MultiLine& lines, const OutputFrame& frame) {
    const auto out = moved(lines, frame);
    const bool one = out.parts.size() == 1;
    json.begin_object().member("type", one ? "LineString" : "MultiLineString").key("coordinates");
    if (!one) json.begin_array();
    for (const auto& line : out.parts) write_line(json, line, frame.decimals);
    if (!one) json.end_array();
    json.end_object();
}

}  // namespace

void write_region(JsonWriter& json, const geo::MultiPolygon& region, const OutputFrame& frame) {
    if (region.empty()) {
        json.null();
        return;
    }
    const auto out = moved(region, frame);
    const bool one = out.parts.size() == 1;
    json.begin_object().member("type", one ? "Polygon" : "MultiPolygon").key("coordinates");
    if (!one) json.begin_array();
    for (const auto& polygon : out.parts) write_polygon(json, polygon, frame.decimals);
    if (!one) json.end_array();
    json.end_object();
}

void write_place(JsonWriter& json, const rules::Place& place, const OutputFrame& frame) {
    if (place.lines.empty()) return write_region(json, place.region, frame);
    if (place.region.empty()) return write_lines(json, place.lines, frame);
    json.begin_object().member("type", "GeometryCollection").key("geometries").begin_array();
    write_region(json, place.region, frame);
    write_lines(json, place.lines, frame);
    json.end_array().end_object();
}

}  // namespace sipejuang::data
