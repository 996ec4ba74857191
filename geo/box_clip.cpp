// SPDX-License-Identifier: Apache-2.0
#include "geo/box_clip.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace sipejuang::geo {
namespace {

/// One side of the box as a half-plane to keep: coordinate `axis` at least, or at most, `limit`.
struct Side {
    double Point::*axis;
    double Point::*other;
    double limit;
    bool at_most;

    [[nodiscard]] bool keeps(Point p) const { return at_most ? p.*axis <= limit : p.*axis >= limit; }
    [[nodiscard]] Point cut(Point a, Point b) const {
        Point p;
        p.*axis = limit;
        p.*other = a.*other + (limit - a.*axis) / (b.*axis - a.*axis) * (b.*other - a.*other);
        return p;
    }
};

Ring kept(const Ring& ring, const Side& side) {
    Ring out;
    out.reserve(ring.size() + 4);
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i], b = ring[i + 1 == ring.size() ? 0 : i + 1];
        const bool from = side.keeps(a), to = side.keeps(b);
        if (from) out.push_back(a);
        if (from != to) out.push_back(side.cut(a, b));
    }
    return out;
}

}  // namespace

Ring clipped(Ring ring, const Box& box) {
    const Box own = box_of(ring);
    if (own.min_x < box.min_x) ring = kept(ring, {&Point::x, &Point::y, box.min_x, false});
    if (own.max_x > box.max_x) ring = kept(ring, {&Point::x, &Point::y, box.max_x, true});
    if (own.min_y < box.min_y) ring = kept(ring, {&Point::y, &Point::x, box.min_y, false});
    if (own.max_y > box.max_y) ring = kept(ring, {&Point::y, &Point::x, box.max_y, true});
    return ring;
}

void crown(Ring& ring, bool counter_clockwise, const Box& box) {
    const auto top = std::find_if(ring.begin(), ring.end(), [&](Point p) { return p.y >= box.max_y; });
    if (top == ring.end()) return;  // its highest point is one of its own
    const double height = std::max(box.max_x - box.min_x, box.max_y - box.min_y);
    const Point foot = *top, peak{foot.x, foot.y + height};
    const Point side{foot.x + (counter_clockwise ? -height : height), foot.y + height / 2.0};
    ring.insert(top + 1, {peak, side, foot});
}

}  // namespace sipejuang::geo
