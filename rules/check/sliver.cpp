// SPDX-License-Identifier: Apache-2.0
#include "rules/check/sliver.hpp"

#include "geo/area.hpp"
#include "geo/overlay.hpp"
#include "rules/check/range.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace sipejuang::rules {

namespace {

/// A simply connected region of area A and border P holds a circle of radius A / P (Bonnesen), so most parts need no buffer.
bool surely_wider(const geo::MultiPolygon& part, geo::Metres width) {
    for (const auto& polygon : part.parts) {
        if (!polygon.holes.empty()) continue;
        const geo::MultiPolygon one{{polygon}};
        const geo::Metres border = geo::perimeter(one);
        if (border.value() > 0 && (geo::area(one) / border) > width / 2.0) return true;
    }
    return false;
}

/// Across its longest edge a polygon of no more than the width leaves nothing when buffered inward by half of it.
bool surely_narrower(const geo::Polygon& polygon, geo::Metres width) {
    const auto& ring = polygon.shell;
    double longest = 0, ux = 0, uy = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto a = ring[i], b = ring[(i + 1) % ring.size()];
        const double length = std::hypot(b.x - a.x, b.y - a.y);
        if (length > longest) longest = length, ux = (b.x - a.x) / length, uy = (b.y - a.y) / length;
    }
    double least = 0, most = 0;
    for (const auto p : ring) {
        const double off = ux * (p.y - ring[0].y) - uy * (p.x - ring[0].x);
        least = std::min(least, off);
        most = std::max(most, off);
    }
    constexpr double rounding = 1e-6;
    return most - least < width.value() - rounding;
}

bool narrower(const geo::MultiPolygon& part, geo::Metres width) {
    if (width.value() <= 0 || surely_wider(part, width)) return false;
    if (std::all_of(part.parts.begin(), part.parts.end(), [&](const auto& p) { return surely_narrower(p, width); }))
        return true;
    return geo::buffer(part, -(width / 2.0)).empty();
}

}  // namespace

std::string sliver_reason(const geo::MultiPolygon& part, geo::SquareMetres area, geo::SquareMetres land_area,
                          const SliverPolicy& policy) {
    if (narrower(part, policy.width)) return "narrower than " + text_of(policy.width);
    if (policy.min_area && area < *policy.min_area) return "smaller than " + text_of(*policy.min_area);
    if (policy.min_share && area < land_area * *policy.min_share) {
        return "less than " + text_of(Amount::percent_of(*policy.min_share)) + " of the land";
    }
    return {};
}

bool holds_a_footprint(const geo::MultiPolygon& part, const Proposal& proposal, geo::SquareMetres tolerance) {
    for (const auto& building : proposal.buildings) {
        if (building.status == BuildingStatus::proposed &&
            !within(geo::shared_area(building.shape, part).value(), 0, tolerance.value())) {
            return true;
        }
    }
    return false;
}

}  // namespace sipejuang::rules
