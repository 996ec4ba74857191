// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/box.hpp"
#include "geo/polygon.hpp"
#include "geo/units.hpp"

#include <optional>

namespace sipejuang::geo {

/// A plane in space: a height at a place in the working CRS and how it rises to the east and to the north (0.02: 2 m in 100 m).
struct Plane {
    Point origin;
    Metres height;
    Ratio east, north;

    [[nodiscard]] Metres at(Point p) const {
        return height + Metres::of((p.x - origin.x) * east.value() + (p.y - origin.y) * north.value());
    }
};

/// The lowest point of a surface over something on the ground.
struct LowPoint {
    Metres height;
    Point at;
};

/// A flat piece of a surface in space: a plane over a convex polygon of the working CRS. Its edges belong to it. Corners may be
/// given either way round and may coincide. Immutable.
class Facet {
public:
    Facet(Ring corners, Plane plane);

    /// Nothing where the region and the facet have no point in common. A plane is lowest at a corner of what they share: a vertex
    /// of the region, a corner of the facet, or where their edges cross. Exact to rounding.
    [[nodiscard]] std::optional<LowPoint> lowest_over(const MultiPolygon& region) const;
    [[nodiscard]] bool covers(Point p) const;
    [[nodiscard]] const Ring& corners() const { return corners_; }  ///< counter-clockwise
    [[nodiscard]] const Plane& plane() const { return plane_; }

private:
    Ring corners_;
    Plane plane_;
    Box box_;
};

}  // namespace sipejuang::geo
