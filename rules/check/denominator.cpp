// SPDX-License-Identifier: Apache-2.0
#include "rules/check/denominator.hpp"

#include "geo/area.hpp"
#include "geo/overlay.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>

namespace sipejuang::rules {

namespace {

struct LeftOut {
    geo::SquareMetres area;
    std::string names;
    std::vector<geo::MultiPolygon> shapes;
};

/// Parts above sliver size whose sub-zone is listed.
LeftOut listed_land(const Ground& ground, const std::vector<std::string>& subzones) {
    LeftOut left;
    for (const auto& part : *ground.by_subzone) {
        if (part.ignored || std::find(subzones.begin(), subzones.end(), part.subzone) == subzones.end()) continue;
        left.area += part.area;
        left.shapes.push_back(part.shape);
        left.names += (left.names.empty() ? "" : ", ") + part.subzone + " " + text_of(part.area);
    }
    return left;
}

/// Planned right of way that runs over the land and is not already left out as a zone.
LeftOut planned_row(const Ground& ground, const geo::MultiPolygon& land, const LeftOut& zones) {
    std::vector<geo::MultiPolygon> rows;
    for (const auto& near : ground.plan->roads_near(land, ground.plan->widest_half_row())) {
        if (!near.road->row_width) continue;
        rows.push_back(geo::intersection(geo::buffer(near.road->line, *near.road->row_width / 2.0), land));
    }
    if (rows.empty()) return {};
    auto row = geo::union_of(rows);
    if (!zones.shapes.empty()) row = geo::difference(row, geo::union_of(zones.shapes));
    const auto area = geo::area(row);
    return {area, "planned right of way " + text_of(area), {}};
}

LandThatCounts without(geo::SquareMetres gross, const LeftOut& left) {
    const auto net = std::max(geo::SquareMetres{}, gross - left.area);
    if (left.names.empty()) return {Range::exactly(gross.value()), text_of(gross), {}};
    return {
        Range::exactly(net.value()), text_of(net) + " (gross " + text_of(gross) + " without " + left.names + ")", {}};
}

}  // namespace

LandThatCounts land_that_counts(const Case& c, const Ground& ground, const ZonePart* part) {
    const auto& policies = ground.plan->content().policies;
    // "per_part: footprint in the part over area of the part."
    if (part != nullptr) return {Range::exactly(part->area.value()), text_of(part->area), {}};
    if (policies.denominator) {
        LeftOut left = listed_land(ground, policies.denominator->net_of);
        if (policies.denominator->net_of_planned_row) {
            const LeftOut row = planned_row(ground, c.land, left);
            left.area += row.area;
            if (!row.names.empty()) left.names += (left.names.empty() ? "" : ", ") + row.names;
        }
        return without(c.land_area, left);
    }
    const LeftOut doubtful = listed_land(ground, policies.doubtful_land);
    if (doubtful.names.empty()) return {Range::exactly(c.land_area.value()), text_of(c.land_area), {}};
    const auto net = c.land_area - doubtful.area;
    return {Range{net.value(), c.land_area.value()},
            text_of(net) + " to " + text_of(c.land_area) + " (with or without " + doubtful.names + ")",
            {"denominator policy"}};
}

Range quotient(Range numerator, Range denominator) {
    const double low = denominator.high > 0 ? numerator.low / denominator.high : 0;
    const double high = denominator.low > 0 ? numerator.high / denominator.low : Range::open;
    return {low, high};
}

}  // namespace sipejuang::rules
