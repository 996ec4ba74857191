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
      building_boxes_{index_of(content_.buildings, [](const geo::MultiPolygon& shape) { return geo::box_of(shape); })},
      references_{std::move(content_.references)} {
    for (auto& airport : content_.airports) airports_.emplace_back(std::move(airport));
    content_.airports.clear();
    for (const auto& code : content_.regulates) {
        regulated_rules_.push_back(rule_from_code(code));
        if (regulated_rules_.back()) regulates_.insert(*regulated_rules_.back());
    }
    for (const auto& row : content_.overlays) {
        if (row.effect == OverlayEffect::limit && row.measure) limited_by_overlays_.insert(*row.measure);
    }
    for (const auto& road : content_.roads) {
        if (road.row_width) widest_half_row_ = std::max(widest_half_row_, *road.row_width / 2.0);
    }
}

namespace {

bool same_rules(const Zone& a, const Zone& b) { return a.subzone == b.subzone && a.block == b.block && a.swp == b.swp; }

/// Takes from the pieces what two of them claim by different rules.
void cut_contested(ZonesUnder& under) {
    std::vector<geo::MultiPolygon> claimed;
    for (std::size_t i = 0; i < under.pieces.size(); ++i) {
        for (std::size_t k = i + 1; k < under.pieces.size(); ++k) {
            if (same_rules(*under.pieces[i].zone, *under.pieces[k].zone)) continue;
            auto both = geo::intersection(under.pieces[i].shape, under.pieces[k].shape);
            if (!both.empty()) claimed.push_back(std::move(both));
        }
    }
    if (claimed.empty()) return;
    under.contested = geo::union_of(claimed);
    std::vector<ZonePiece> left;
    for (auto& piece : under.pieces) {
        piece.shape = geo::difference(piece.shape, under.contested);
        piece.area = geo::area(piece.shape);
        piece.whole = false;
        if (!piece.shape.empty()) left.push_back(std::move(piece));
    }
    under.pieces = std::move(left);
}

}  // namespace

ZonesUnder Plan::zones_under(const geo::MultiPolygon& subject) const {
    ZonesUnder under;
    geo::SquareMetres covered;
    for (auto& share : zones_.under(subject)) {
        covered += share.area;
        under.pieces.push_back({&content_.zones[share.region], std::move(share.shape), share.area, share.whole});
    }
    // Only a difference that is more than the noise of adding up areas is worth an overlay.
    const geo::SquareMetres whole = geo::area(subject);
    const geo::SquareMetres noise = std::max(whole * 1e-9, geo::SquareMetres::of(1e-6));
    if (covered > whole + noise) cut_contested(under);
    if (whole - covered <= whole * 1e-9 && under.contested.empty()) return under;
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

bool Plan::regulates(const std::string& code) const {
    const auto& list = content_.regulates;
    return std::find(list.begin(), list.end(), code) != list.end();
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
