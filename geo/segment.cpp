// SPDX-License-Identifier: Apache-2.0
#include "geo/segment.hpp"

#include "geo/orientation.hpp"

namespace sipejuang::geo {
namespace {

struct OnSegment {
    double squared;
    Point point;
};

/// The foot of p on s. The distance is taken from the cross product, not from the rounded foot.
OnSegment foot(Point p, const Segment& s) {
    const double dx = s.b.x - s.a.x, dy = s.b.y - s.a.y;
    const double px = p.x - s.a.x, py = p.y - s.a.y;
    const double along = px * dx + py * dy, length2 = dx * dx + dy * dy;
    if (!(along > 0.0)) return {px * px + py * py, s.a};
    if (along >= length2) {
        const double qx = p.x - s.b.x, qy = p.y - s.b.y;
        return {qx * qx + qy * qy, s.b};
    }
    const double cross = px * dy - py * dx, t = along / length2;
    return {cross * cross / length2, {s.a.x + t * dx, s.a.y + t * dy}};
}

/// Where two segments cross that are known to cross properly; kept within the box of the first.
Point crossing(const Segment& s, const Segment& t) {
    const double sx = s.b.x - s.a.x, sy = s.b.y - s.a.y;
    const double tx = t.b.x - t.a.x, ty = t.b.y - t.a.y;
    const double det = sx * ty - sy * tx;
    if (det == 0.0) return s.a;  // parallel but for rounding: every point of the overlap will do
    const double k = ((t.a.x - s.a.x) * ty - (t.a.y - s.a.y) * tx) / det;
    const Box box = s.box();
    return {std::clamp(s.a.x + k * sx, box.min_x, box.max_x), std::clamp(s.a.y + k * sy, box.min_y, box.max_y)};
}

}  // namespace

std::optional<Point> common_point(const Segment& s, const Segment& t) {
    if (!s.box().touches(t.box())) return std::nullopt;
    const int ta = orientation(s.a, s.b, t.a), tb = orientation(s.a, s.b, t.b);
    if (ta * tb > 0) return std::nullopt;
    const int sa = orientation(t.a, t.b, s.a), sb = orientation(t.a, t.b, s.b);
    if (sa * sb > 0) return std::nullopt;
    if (ta * tb < 0 && sa * sb < 0) return crossing(s, t);
    if (sa == 0 && in_box_of(t.a, t.b, s.a)) return s.a;
    if (sb == 0 && in_box_of(t.a, t.b, s.b)) return s.b;
    if (ta == 0 && in_box_of(s.a, s.b, t.a)) return t.a;
    if (tb == 0 && in_box_of(s.a, s.b, t.b)) return t.b;
    return std::nullopt;
}

bool touches(const Segment& s, const Box& box) {
    if (!s.box().touches(box)) return false;
    // The boxes meet; what is left is the segment's own line as a separating axis.
    const int first = orientation(s.a, s.b, {box.min_x, box.min_y});
    return first == 0 || orientation(s.a, s.b, {box.max_x, box.min_y}) != first ||
           orientation(s.a, s.b, {box.max_x, box.max_y}) != first ||
           orientation(s.a, s.b, {box.min_x, box.max_y}) != first;
}

NearPair nearest(const Segment& s, const Segment& t) {
    if (const auto common = common_point(s, t)) return {0.0, *common, *common};
    auto f = foot(s.a, t);
    NearPair best{f.squared, s.a, f.point};
    f = foot(s.b, t);
    if (f.squared < best.squared) best = {f.squared, s.b, f.point};
    f = foot(t.a, s);
    if (f.squared < best.squared) best = {f.squared, f.point, t.a};
    f = foot(t.b, s);
    if (f.squared < best.squared) best = {f.squared, f.point, t.b};
    return best;
}

}  // namespace sipejuang::geo
