// SPDX-License-Identifier: Apache-2.0
#include "server/ogc/feature_json.hpp"

#include <algorithm>

namespace sipejuang::server {

void FeatureJson::position(geo::SourcePoint p) const {
    constexpr int of_degrees = 9, of_metres = 4;
    const int decimals = crs_.degrees ? of_degrees : of_metres;
    if (crs_.latitude_first) std::swap(p.x, p.y);
    json_.begin_array().number(p.x, decimals).number(p.y, decimals).end_array();
}

void FeatureJson::ring(const geo::RingIn<geo::Source>& points, bool closed) const {
    json_.begin_array();
    for (const auto& p : points) position(p);
    if (closed && !points.empty()) position(points.front());
    json_.end_array();
}

void FeatureJson::lines(const geo::MultiLineIn<geo::Source>& line) const {
    const bool points = std::all_of(line.parts.begin(), line.parts.end(),
                                    [](const auto& part) { return part.size() == 1; });
    const bool one = line.parts.size() == 1;
    json_.begin_object()
        .member("type", std::string{one ? "" : "Multi"} + (points ? "Point" : "LineString"))
        .key("coordinates");
    if (!one) json_.begin_array();
    for (const auto& part : line.parts) points ? position(part.front()) : ring(part, false);
    if (!one) json_.end_array();
    json_.end_object();
}

void FeatureJson::geometry(const MapFeature& feature) const {
    if (feature.area == nullptr) return lines(geo::to_source(transformation_, *feature.line));
    const auto area = geo::to_source(transformation_, *feature.area);
    const bool one = area.parts.size() == 1;
    json_.begin_object().member("type", one ? "Polygon" : "MultiPolygon").key("coordinates");
    if (!one) json_.begin_array();
    for (const auto& part : area.parts) {
        json_.begin_array();
        ring(part.shell, true);
        for (const auto& hole : part.holes) ring(hole, true);
        json_.end_array();
    }
    if (!one) json_.end_array();
    json_.end_object();
}

void FeatureJson::write(const Collection::Part& part, const MapFeature& feature) const {
    const auto& identity = part.map->plan().identity();
    json_.member("type", "Feature").member("id", feature_id(part, feature)).key("geometry");
    geometry(feature);
    json_.key("properties").begin_object().member("plan", identity.id).member("version", identity.version);
    for (const auto& attribute : feature.attributes) {
        if (const auto* text = std::get_if<std::string>(&attribute.value)) json_.member(attribute.name, *text);
        if (const auto* number = std::get_if<double>(&attribute.value)) json_.member(attribute.name, *number);
        if (const auto* truth = std::get_if<bool>(&attribute.value)) json_.key(attribute.name).boolean(*truth);
    }
    json_.end_object();
}

}  // namespace sipejuang::server
