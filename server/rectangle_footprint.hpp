// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "geo/units.hpp"
#include "rules/verdict/verdict.hpp"

#include <optional>
#include <vector>

namespace sipejuang::server {

/// A building as people say it: so long along the street side, so deep, so far from the street side and from its left end, as one sees it from the
/// street.
struct RectangleWords {
    geo::Metres along, deep;
    geo::Metres from_edge, from_left;
};

/// The side of the plot from which it is measured, from end to end: the longest front, where edges that go on nearly straight along one road are one; where
/// the engine found no front the longest edge.
[[nodiscard]] geo::Line street_side(const geo::Polygon& plot, const std::vector<rules::ClassifiedEdge>& edges);

/// The rectangle in the working CRS; it may reach beyond the plot, which the check then says. Nothing where the edge has no length.
[[nodiscard]] std::optional<geo::MultiPolygon> rectangle_footprint(const geo::Polygon& plot, const geo::Line& edge,
                                                                   const RectangleWords& words);

}  // namespace sipejuang::server
