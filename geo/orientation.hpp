// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/point.hpp"

namespace sipejuang::geo {

/// Internal to geo. +1 when a, b, c turn left, -1 when they turn right, 0 when they are exactly collinear.
/// Never wrong: the quick answer has an error bound (Shewchuk 1997), the rest is computed without rounding.
[[nodiscard]] int orientation(Point a, Point b, Point c);

/// Whether p lies in the closed box of the segment a-b; with `orientation` 0: on the segment.
[[nodiscard]] inline bool in_box_of(Point a, Point b, Point p) {
    return (a.x < b.x ? a.x <= p.x && p.x <= b.x : b.x <= p.x && p.x <= a.x) &&
           (a.y < b.y ? a.y <= p.y && p.y <= b.y : b.y <= p.y && p.y <= a.y);
}

}  // namespace sipejuang::geo
