// SPDX-License-Identifier: Apache-2.0
#include "rules/law/plan.hpp"

#include "geo/area.hpp"
#include "geo/distance.hpp"
#include "geo/overlay.hpp"

#include <algorithm>
#include <utility>

namespace sipejuang::rules {

namespace {

template <class Shapes, class BoxOf>
geo::BoxIndex index_of(const Shapes& shapes, BoxOf box_of) {
    std::vector<geo::Box> boxes;
    boxes.reserve(shapes.size());
    for (const auto& shape : shapes) boxes.push_back(box_of(shape));
    return geo::BoxIndex{boxes};
}

}  // namespace

std::string text_of(Level level) {
    switch (level) {
        case Level::detail: return "detail";
        case Level::city: return "city";
        case Level::regency: return "regency";
        case Level::province: return "province";
        case Level::island: return "island";
        case Level::national: return "national";
    }
    return "";
}

std::string text_of(PlanStatus status) {
    switch (status) {
        case PlanStatus::sample: return "sample";
        case PlanStatus::draft: return "draft";
        case PlanStatus::in_force: return "in_force";
    }
    return "";
}

Plan::Plan(PlanContent content)
    : content_{std::move(content)},
      zones_{std::move(content_.zone_shapes)},
      intensity_{std::move(content_.intensity)},
      road_boxes_{index_of(content_.roads, [](const Road& road) { return geo::box_of(road.line); })},
      building_boxes_{index_of(content_.buildings, [](const geo::MultiPolygon& shape) { return geo::box_of(shape); })} {
    for (const auto& code : content_.regulates) {
        if (const auto rule = rule_from_code(code)) regulates_.insert(*rule);
    }
    for (const auto& road : content_.roads) {
        if (road.row_width) widest_half_row_ = std::max(widest_half_row_, *road.row_width / 2.0);
    }
}

ZonesUnder Plan::zones_under(const geo::MultiPolygon& subject) const {
    ZonesUnder under;
    geo::SquareMetres covered;
    for (auto& share : zones_.under(subject)) {
        covered += share.area;
        under.pieces.push_back({&content_.zones[share.region], std::move(share.shape), share.area});
        if (share.whole) return under;
    }
    // Only a remainder that is more than the noise of adding up areas is worth an overlay.
    const geo::SquareMetres whole = geo::area(subject);
    if (whole - covered <= whole * 1e-9) return under;
    std::vector<geo::MultiPolygon> shapes;
    for (const auto& piece : under.pieces) shapes.push_back(piece.shape);
    under.no_zone = shapes.empty() ? subject : geo::difference(subject, geo::union_of(shapes));
    under.no_zone_area = geo::area(under.no_zone);
    return under;
}

std::vector<NearRoad> Plan::roads_near(const geo::MultiPolygon& subject, geo::Metres within) const {
    std::vector<NearRoad> near;
    for (const auto i : road_boxes_.touching(geo::grown(geo::box_of(subject), within))) {
        const auto found = geo::nearest_within(within, subject, content_.roads[i].line);
        if (found) near.push_back({&content_.roads[i], found->distance});
    }
    std::sort(near.begin(), near.end(), [](const NearRoad& a, const NearRoad& b) {
        return std::tie(a.to_axis, a.road->id) < std::tie(b.to_axis, b.road->id);
    });
    return near;
}

const Road* Plan::road(const std::string& id) const {
    for (const auto& road : content_.roads) {
        if (road.id == id) return &road;
    }
    return nullptr;
}

std::vector<std::uint32_t> Plan::buildings_near(const geo::MultiPolygon& subject, geo::Metres within) const {
    return building_boxes_.touching(geo::grown(geo::box_of(subject), within));
}

const Subzone* Plan::subzone(const std::string& code) const {
    for (const auto& subzone : content_.subzones) {
        if (subzone.code == code) return &subzone;
    }
    return nullptr;
}

const Provision* Plan::provision_on(const std::string& id, Date on) const {
    const auto* provision = content_.provisions.find(id);
    return provision != nullptr && provision->valid.covers(on) ? provision : nullptr;
}

const Provision* Plan::fact_provision(Rule rule, Date on) const {
    const auto it = content_.fact_provisions.find(code_of(rule));
    return it == content_.fact_provisions.end() ? nullptr : provision_on(it->second, on);
}

}  // namespace sipejuang::rules
