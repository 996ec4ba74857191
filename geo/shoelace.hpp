// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"

#include <cstddef>

namespace sipejuang::geo {

/// Signed area of a ring in its own frame's square units, about the first vertex, so that the size of the
/// coordinates costs no digits.
template <class Frame>
[[nodiscard]] double shoelace(const RingIn<Frame>& ring) {
    double twice = 0.0;
    for (std::size_t i = 1; i + 1 < ring.size(); ++i) {
        const double ax = ring[i].x - ring[0].x, ay = ring[i].y - ring[0].y;
        const double bx = ring[i + 1].x - ring[0].x, by = ring[i + 1].y - ring[0].y;
        twice += ax * by - ay * bx;
    }
    return twice / 2.0;
}

}  // namespace sipejuang::geo
