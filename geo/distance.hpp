// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "geo/units.hpp"

#include <optional>

namespace sipejuang::geo {

/// The shortest distance between two things and where it is measured. 0 when they touch or overlap; then both
/// points are one common point. Infinite when one of them is empty. Of several equally near places the first in the
/// order of the vertices of the first thing, then of the second. Euclidean in the working CRS, exact to rounding;
/// whether things touch is decided without rounding. Time: sum of the vertex counts for things side by side, at worst
/// their product.
struct Nearest {
    Metres distance;
    Point on_first;
    Point on_second;
};

/// The straight way between two points, such as one edge of a plot.
struct Straight {
    Point from, to;
};

[[nodiscard]] Nearest nearest(Point a, const Line& b);
[[nodiscard]] Nearest nearest(const Straight& a, const MultiLine& b);
[[nodiscard]] Nearest nearest(const MultiPolygon& a, const MultiPolygon& b);
[[nodiscard]] Nearest nearest(const MultiPolygon& a, const MultiLine& b);
[[nodiscard]] Nearest nearest(const MultiPolygon& a, Point b);
[[nodiscard]] Nearest nearest(const MultiLine& a, const MultiLine& b);
/// The same where it is no more than the limit, else nothing; quick for long lines of which little is near.
[[nodiscard]] std::optional<Nearest> nearest_within(Metres limit, const MultiPolygon& a, const MultiLine& b);
[[nodiscard]] std::optional<Nearest> nearest_within(Metres limit, const Straight& a, const MultiLine& b);

/// Inside or on the boundary.
[[nodiscard]] bool covers(const MultiPolygon& region, Point p);

/// Greatest distance from a vertex of `inner` to the region `outer`; 0 when it lies inside. Vertices suffice:
/// the distance to a region has no inner maximum along a segment outside a convex region, and for others this is
/// a lower bound that the caller must treat as such.
[[nodiscard]] Metres farthest_vertex_outside(const MultiPolygon& inner, const MultiPolygon& outer);

}  // namespace sipejuang::geo
