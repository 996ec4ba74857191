// SPDX-License-Identifier: Apache-2.0
#include "rules/check/ground.hpp"

#include "geo/area.hpp"
#include "geo/overlay.hpp"
#include "rules/check/sliver.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>
#include <map>

namespace sipejuang::rules {

namespace {

using Grain = IntensityTable::Grain;

std::string zone_field(const Zone& zone, Grain grain) {
    switch (grain) {
        case Grain::polygon:
            if (!zone.polygon.empty()) return zone.subzone + "@" + zone.polygon;
            [[fallthrough]];
        case Grain::block:
            if (!zone.block.empty()) return zone.subzone + "@" + zone.block;
            [[fallthrough]];
        case Grain::swp: return zone.subzone + "@" + zone.swp;
        case Grain::subzone: break;
    }
    return zone.subzone;
}

void mark_slivers(ZoneParts& parts, const Plan& plan, const Proposal& proposal, geo::SquareMetres no_zone_area) {
    if (parts.size() < 2) return;
    const auto largest = std::max_element(parts.begin(), parts.end(),
                                          [](const ZonePart& a, const ZonePart& b) { return a.area < b.area; });
    geo::SquareMetres land_area = no_zone_area;
    for (const auto& part : parts) land_area += part.area;
    for (auto& part : parts) {
        if (&part == &*largest) continue;
        std::string why = sliver_reason(part.shape, part.area, land_area, plan.content().slivers);
        if (why.empty() || holds_a_footprint(part.shape, proposal, plan.content().tolerances.area)) continue;
        part.ignored = true;
        part.ignored_why = std::move(why);
    }
}

template <class FieldOf>
ZoneParts grouped(const Plan& plan, const ZonesUnder& under, const Proposal& proposal, FieldOf field_of) {
    std::map<std::string, std::vector<const ZonePiece*>> groups;
    for (const auto& piece : under.pieces) groups[field_of(*piece.zone)].push_back(&piece);
    ZoneParts parts;
    for (const auto& [field, members] : groups) {
        ZonePart part{field,
                      members.front()->zone->subzone,
                      members.front()->zone,
                      members.front()->shape,
                      members.front()->area,
                      false,
                      {}};
        if (members.size() > 1) {
            std::vector<geo::MultiPolygon> shapes;
            for (const auto* piece : members) shapes.push_back(piece->shape);
            part.shape = geo::union_of(shapes);
            part.area = geo::area(part.shape);
        }
        parts.push_back(std::move(part));
    }
    mark_slivers(parts, plan, proposal, under.no_zone_area);
    return parts;
}

Remainder remainder(geo::MultiPolygon shape, const Plan& plan, const Ground& ground, const Proposal& proposal) {
    Remainder rest{std::move(shape), {}, false, {}};
    rest.area = geo::area(rest.shape);
    if (rest.shape.empty()) return rest;
    const auto tolerance = plan.content().tolerances.area;
    geo::SquareMetres largest, land_area = ground.under.no_zone_area;
    for (const auto& part : *ground.by_subzone) {
        largest = std::max(largest, part.area);
        land_area += part.area;
    }
    // "Area in no zone obeys the same rule": a thin or tiny remainder is no gap, unless it is the largest part.
    if (rest.area > largest) return rest;
    rest.ignored_why = rest.area <= tolerance ? "not larger than " + text_of(tolerance)
                                              : sliver_reason(rest.shape, rest.area, land_area, plan.content().slivers);
    rest.ignored = !rest.ignored_why.empty() && !holds_a_footprint(rest.shape, proposal, tolerance);
    return rest;
}

}  // namespace

ZoneParts parts_by_subzone(const Plan& plan, const ZonesUnder& under, const Proposal& proposal) {
    return grouped(plan, under, proposal, [](const Zone& zone) { return zone.subzone; });
}

std::shared_ptr<const ZoneParts> Ground::parts(Rule rule, const Proposal& proposal) const {
    const auto grain = [&](const Zone& zone) { return plan->intensity().grain(rule, zone.subzone); };
    const bool finer = std::any_of(under.pieces.begin(), under.pieces.end(),
                                   [&](const ZonePiece& piece) { return grain(*piece.zone) != Grain::subzone; });
    if (!finer) return by_subzone;
    return std::make_shared<const ZoneParts>(
        grouped(*plan, under, proposal, [&](const Zone& zone) { return zone_field(zone, grain(zone)); }));
}

const Zone* Ground::only_zone() const {
    const bool only = under.pieces.size() == 1 && under.pieces.front().whole && under.no_zone.empty();
    return only ? under.pieces.front().zone : nullptr;
}

Ground ground_of(const Plan& plan, const geo::MultiPolygon& land, const Proposal& proposal) {
    Ground ground;
    ground.plan = &plan;
    ground.under = plan.zones_under(land);
    ground.by_subzone = std::make_shared<const ZoneParts>(parts_by_subzone(plan, ground.under, proposal));
    if (ground.under.no_zone.empty()) return ground;
    const auto& complete = plan.content().zone_facts.complete_within;
    const auto& contested = ground.under.contested;
    const auto bare = contested.empty() ? ground.under.no_zone : geo::difference(ground.under.no_zone, contested);
    auto beyond = complete.nowhere() ? bare : complete.uncovered(bare, {});
    auto hole = beyond.empty() ? ground.under.no_zone : geo::difference(ground.under.no_zone, beyond);
    ground.hole = remainder(std::move(hole), plan, ground, proposal);
    ground.beyond = remainder(std::move(beyond), plan, ground, proposal);
    return ground;
}

}  // namespace sipejuang::rules
