// SPDX-License-Identifier: Apache-2.0
#include "rules/check/overlay_parts.hpp"

#include "geo/area.hpp"
#include "geo/overlay.hpp"
#include "rules/check/sliver.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace sipejuang::rules {

namespace {

std::string value_of(const Zone& zone, const std::string& field) {
    const auto it = zone.overlays.find(field);
    return it == zone.overlays.end() ? std::string{} : it->second;
}

void add(OverlayParts& found, const std::string& value, geo::MultiPolygon shape) {
    if (value.empty() || shape.empty()) return;
    const auto it = std::find_if(found.parts.begin(), found.parts.end(),
                                 [&](const OverlayPart& part) { return part.value == value; });
    if (it == found.parts.end()) {
        const auto area = geo::area(shape);
        found.parts.push_back({value, std::move(shape), area});
        return;
    }
    it->shape = geo::union_of({it->shape, shape});
    it->area = geo::area(it->shape);
}

void add_zones(OverlayParts& found, const Ground& ground, const std::string& field, const geo::MultiPolygon& subject) {
    const auto& pieces = ground.under.pieces;
    // Most land carries one value, and then every subject on it does.
    const bool one = !pieces.empty() && std::all_of(pieces.begin(), pieces.end(), [&](const ZonePiece& piece) {
        return value_of(*piece.zone, field) == value_of(*pieces.front().zone, field);
    });
    if (one && ground.under.no_zone.empty()) {
        const auto value = value_of(*pieces.front().zone, field);
        return value.empty() ? void() : add(found, value, subject);
    }
    // Of a plot over many zones a building touches a few: joining all of them anew for each building took most of the time.
    const auto box = geo::box_of(subject);
    std::map<std::string, std::vector<geo::MultiPolygon>> by_value;
    for (const auto& piece : pieces) {
        if (geo::box_of(piece.shape).touches(box)) by_value[value_of(*piece.zone, field)].push_back(piece.shape);
    }
    for (const auto& [value, shapes] : by_value) {
        if (value.empty()) continue;
        add(found, value, geo::intersection(subject, shapes.size() == 1 ? shapes.front() : geo::union_of(shapes)));
    }
    const auto tolerance = ground.plan->content().tolerances.area;
    if (ground.hole.counts() && geo::shared_area(subject, ground.hole.shape) > tolerance)
        found.missing.emplace_back("zone of a part of the plot");
}

void add_layer(OverlayParts& found, const OverlayLayer& layer, const geo::MultiPolygon& subject) {
    for (auto& share : layer.areas.under(subject)) add(found, layer.values[share.region], std::move(share.shape));
    if (!layer.facts.complete_within.reaches(subject, {}))
        found.missing.push_back("complete layer " + layer.facts.id + " here");
}

/// What is too small or too thin to mean anything: a cadastre laid over a plan of 1:5,000 touches what lies beside it.
void drop_slivers(OverlayParts& found, const Case& c, const Plan& plan, const geo::MultiPolygon& subject,
                  bool is_building) {
    const auto tolerance = plan.content().tolerances.area;
    const auto whole = geo::area(subject);
    const auto negligible = [&](const OverlayPart& part) {
        if (part.area <= tolerance) return true;
        return !is_building && !sliver_reason(part.shape, part.area, whole, plan.content().slivers).empty() &&
               !holds_a_footprint(part.shape, c.proposal, tolerance);
    };
    auto& parts = found.parts;
    parts.erase(std::remove_if(parts.begin(), parts.end(), negligible), parts.end());
}

}  // namespace

OverlayParts overlay_parts(const Case& c, const Ground& ground, const std::string& field,
                           const geo::MultiPolygon& subject, bool is_building) {
    OverlayParts found;
    const auto& content = ground.plan->content();
    bool carried = content.zone_fields.contains(field);
    if (carried) add_zones(found, ground, field, subject);
    for (const auto& layer : content.overlay_layers) {
        if (layer.field != field) continue;
        carried = true;
        add_layer(found, layer, subject);
    }
    if (!carried) found.missing.push_back("column " + field);
    drop_slivers(found, c, *ground.plan, subject, is_building);
    std::sort(found.parts.begin(), found.parts.end(),
              [](const OverlayPart& a, const OverlayPart& b) { return a.value < b.value; });
    return found;
}

std::vector<const OverlayRow*> overlay_rows(const Plan& plan, const std::string& field, const std::string& value,
                                            Date on) {
    std::vector<const OverlayRow*> own, any;
    for (const auto& row : plan.content().overlays) {
        if (row.field != field || (row.value != value && row.value != "*")) continue;
        if (!plan.content().provisions.rows_apply(row.provision, on)) continue;
        (row.value == value ? own : any).push_back(&row);
    }
    return own.empty() ? any : own;
}

}  // namespace sipejuang::rules
