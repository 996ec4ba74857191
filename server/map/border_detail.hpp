// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "server/map/mercator.hpp"

#include <cstddef>
#include <vector>

namespace sipejuang::server {

using MercatorRing = geo::RingIn<WebMercator>;

/// One ring, or one open chain, of a layer.
struct Border {
    MercatorRing points;
    bool closed = true;
};

/// How much each vertex matters: the least area, in squares of the unit square, of the triangle that drawing without it would move to the other
/// side (Visvalingam and Whyatt 1993), made to grow along the order of removal. Borders are taken apart where they meet, and each
/// stretch is weighed once, for all who share it: whoever keeps the vertices above one weight draws what is common to two features alike
/// on both sides. Where borders meet or end the weight is infinite. O(n log n).
[[nodiscard]] std::vector<std::vector<double>> weights_of(const std::vector<Border>& borders);

}  // namespace sipejuang::server
