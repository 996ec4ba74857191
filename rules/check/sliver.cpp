// SPDX-License-Identifier: Apache-2.0
#include "rules/check/sliver.hpp"

#include "geo/area.hpp"
#include "geo/overlay.hpp"
#include "rules/check/range.hpp"
#include "rules/verdict/number_text.hpp"

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

bool narrower(const geo::MultiPolygon& part, geo::Metres width) {
    if (width.value() <= 0 || surely_wider(part, width)) return false;
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
