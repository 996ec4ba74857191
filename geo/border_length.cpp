// SPDX-License-Identifier: Apache-2.0
#include "geo/edge_blocks.hpp"

#include <algorithm>
#include <cmath>

namespace sipejuang::geo {
namespace {

/// The share of a segment inside the box (Liang and Barsky 1984), 0 to 1.
double share_inside(Point a, Point b, const Box& box) {
    double from = 0, to = 1;
    const auto cut = [&](double start, double step, double low, double high) {
        if (step == 0) {
            if (start < low || start > high) to = -1;
            return;
        }
        const double one = (low - start) / step, other = (high - start) / step;
        from = std::max(from, std::min(one, other));
        to = std::min(to, std::max(one, other));
    };
    cut(a.x, b.x - a.x, box.min_x, box.max_x);
    cut(a.y, b.y - a.y, box.min_y, box.max_y);
    return std::max(0.0, to - from);
}

}  // namespace

Metres EdgeBlocks::border_length(std::uint32_t region, const Box& box) const {
    double length = 0;
    for (std::size_t i = starts_[region]; i < starts_[region + 1]; ++i) {
        const auto& block = blocks_[i];
        if (!block.box.touches(box)) continue;
        const auto& ring = *block.ring;
        for (std::size_t edge = block.first; edge < block.last; ++edge) {
            const Point a = ring[edge], b = ring[edge + 1 == ring.size() ? 0 : edge + 1];
            if (std::max(a.x, b.x) < box.min_x || std::min(a.x, b.x) > box.max_x || std::max(a.y, b.y) < box.min_y ||
                std::min(a.y, b.y) > box.max_y)
                continue;
            if (const double inside = share_inside(a, b, box); inside > 0)
                length += inside * std::hypot(b.x - a.x, b.y - a.y);
        }
    }
    return Metres::of(length);
}

}  // namespace sipejuang::geo
