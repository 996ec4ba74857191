// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/orientation.hpp"

namespace sipejuang::geo {

/// Internal to geo: a ray from a point to the east that counts the edges it meets, in any order. Exact: a point is on
/// the boundary only when it lies exactly on an edge.
class Ray {
public:
    explicit Ray(Point from) : from_{from} {}

    void meet(Point a, Point b) {
        if ((a.y > from_.y && b.y > from_.y) || (a.y < from_.y && b.y < from_.y)) return;
        if (a.x < from_.x && b.x < from_.x) return;
        if (in_box_of(a, b, from_) && orientation(a, b, from_) == 0) {
            on_boundary_ = true;
            return;
        }
        // Half-open in y, so that a vertex on the ray counts for one of its two edges.
        if ((a.y > from_.y) == (b.y > from_.y)) return;
        const int side = orientation(a, b, from_);
        odd_ = odd_ != ((b.y > a.y) == (side > 0));
    }
    /// Inside or on the boundary of what all the edges met enclose.
    [[nodiscard]] bool inside() const { return on_boundary_ || odd_; }

private:
    Point from_;
    bool odd_ = false, on_boundary_ = false;
};

}  // namespace sipejuang::geo
