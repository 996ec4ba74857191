// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/box.hpp"

#include <algorithm>
#include <optional>

namespace sipejuang::geo {

/// Internal to geo: a straight piece between two points, which may be the same.
struct Segment {
    Point a, b;

    [[nodiscard]] Box box() const {
        return {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
    }
};

/// A point of both, exact when they touch at an end, rounded when they cross. Whether there is one is never misjudged.
[[nodiscard]] std::optional<Point> common_point(const Segment& s, const Segment& t);

/// Whether any point of the segment lies in the closed box. Never misjudged.
[[nodiscard]] bool touches(const Segment& s, const Box& box);

/// Two points and the square of their distance.
struct NearPair {
    double squared;
    Point first, second;
};

/// The nearest points of two segments; of several equally near the first of: ends of s, ends of t.
[[nodiscard]] NearPair nearest(const Segment& s, const Segment& t);

/// Square of the distance of two boxes; 0 when they touch.
[[nodiscard]] inline double squared_distance(const Box& a, const Box& b) {
    const double dx = std::max({0.0, a.min_x - b.max_x, b.min_x - a.max_x});
    const double dy = std::max({0.0, a.min_y - b.max_y, b.min_y - a.max_y});
    return dx * dx + dy * dy;
}

}  // namespace sipejuang::geo
