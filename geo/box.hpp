// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/point.hpp"
#include "geo/units.hpp"

#include <algorithm>
#include <limits>

namespace sipejuang::geo {

/// An axis-parallel rectangle, closed on all sides. Empty when made without a point.
template <class Frame>
struct BoxIn {
    double min_x = std::numeric_limits<double>::infinity();
    double min_y = std::numeric_limits<double>::infinity();
    double max_x = -std::numeric_limits<double>::infinity();
    double max_y = -std::numeric_limits<double>::infinity();

    void add(PointIn<Frame> p) {
        min_x = std::min(min_x, p.x);
        min_y = std::min(min_y, p.y);
        max_x = std::max(max_x, p.x);
        max_y = std::max(max_y, p.y);
    }
    void add(const BoxIn& b) {
        min_x = std::min(min_x, b.min_x);
        min_y = std::min(min_y, b.min_y);
        max_x = std::max(max_x, b.max_x);
        max_y = std::max(max_y, b.max_y);
    }
    [[nodiscard]] bool empty() const { return min_x > max_x; }
    [[nodiscard]] bool touches(const BoxIn& b) const {
        return min_x <= b.max_x && b.min_x <= max_x && min_y <= b.max_y && b.min_y <= max_y;
    }
    [[nodiscard]] bool covers(const BoxIn& b) const {
        return min_x <= b.min_x && b.max_x <= max_x && min_y <= b.min_y && b.max_y <= max_y;
    }
    friend bool operator==(const BoxIn&, const BoxIn&) = default;
};

using Box = BoxIn<Working>;

/// The box with each side moved outward by `by`.
[[nodiscard]] inline Box grown(Box b, Metres by) {
    return {b.min_x - by.value(), b.min_y - by.value(), b.max_x + by.value(), b.max_y + by.value()};
}

}  // namespace sipejuang::geo
