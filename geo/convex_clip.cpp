// SPDX-License-Identifier: Apache-2.0
#include "geo/convex_clip.hpp"

#include "geo/orientation.hpp"
#include "geo/segment.hpp"
#include "geo/shoelace.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace sipejuang::geo {
namespace {

// A ring of more vertices than this is left to overlay: every edge is checked against every other.
constexpr std::size_t longest_checked = 40;

Point next(const Ring& ring, std::size_t i) { return ring[i + 1 == ring.size() ? 0 : i + 1]; }

/// Where a-b meets the line of the side; an end on the line is kept bit for bit.
Point cut(const Segment& side, Point a, int at_a, Point b, int at_b) {
    if (at_a == 0) return a;
    if (at_b == 0) return b;
    const auto off = [&](Point p) {
        return (side.b.x - side.a.x) * (p.y - side.a.y) - (side.b.y - side.a.y) * (p.x - side.a.x);
    };
    const double from = off(a), to = off(b);
    if (from == to) return a;  // the signs differ, by less than a double shows
    const double t = std::clamp(from / (from - to), 0.0, 1.0);
    return {a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)};
}

/// Keeps what lies strictly left of the side, so that an edge along the side is no edge of its own. Says how often the
/// ring enters: up to once, the result of a simple ring is simple.
int keep_left(const Ring& ring, const Segment& side, Ring& out) {
    out.clear();
    int entries = 0;
    int at_a = ring.empty() ? 0 : orientation(side.a, side.b, ring[0]);
    const int at_first = at_a;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i], b = next(ring, i);
        const int at_b = i + 1 == ring.size() ? at_first : orientation(side.a, side.b, b);
        if (at_a > 0) out.push_back(a);
        if ((at_a > 0) != (at_b > 0)) out.push_back(cut(side, a, at_a, b, at_b));
        entries += at_a <= 0 && at_b > 0;
        at_a = at_b;
    }
    return entries;
}

/// Cuts the ring to the convex ring; whether it stays simple but for rounding.
bool clip(Ring& ring, const Ring& convex) {
    bool simple = true;
    Ring left;
    for (std::size_t i = 0; i < convex.size() && !ring.empty(); ++i) {
        simple &= keep_left(ring, {convex[i], next(convex, i)}, left) <= 1;
        std::swap(ring, left);
    }
    return simple;
}

/// Edges meet only their neighbours, and those only at their common vertex, without turning back.
bool sound(const Ring& ring) {
    const std::size_t n = ring.size();
    if (n < 3 || n > longest_checked) return false;
    for (std::size_t i = 0; i < n; ++i) {
        const Segment e{ring[i], next(ring, i)};
        const Point after = ring[(i + 2) % n];
        if (orientation(e.a, e.b, after) == 0 && (in_box_of(e.a, e.b, after) || in_box_of(e.b, after, e.a)))
            return false;
        for (std::size_t k = i + 2; k < n && !(i == 0 && k + 1 == n); ++k) {
            const Segment other{ring[k], next(ring, k)};
            if (!e.box().touches(other.box())) continue;
            if (orientation(e.a, e.b, other.a) * orientation(e.a, e.b, other.b) <= 0 &&
                orientation(other.a, other.b, e.a) * orientation(other.a, other.b, e.b) <= 0) {
                return false;
            }
        }
    }
    return true;
}

/// Back from the origin's neighbourhood, where rounding may have made vertices one.
std::optional<Ring> placed(const Ring& ring, Point origin) {
    Ring out;
    for (const auto p : ring) {
        const Point here{p.x + origin.x, p.y + origin.y};
        if (out.empty() || !(out.back() == here)) out.push_back(here);
    }
    while (out.size() > 1 && out.back() == out.front()) out.pop_back();
    if (!sound(out)) return std::nullopt;
    return out;
}

Ring moved(Ring ring, Point origin) {
    for (auto& p : ring) p = {p.x - origin.x, p.y - origin.y};
    return ring;
}

}  // namespace

std::optional<ConvexSubject> ConvexSubject::of(const MultiPolygon& subject) {
    if (subject.parts.size() != 1 || !subject.parts[0].holes.empty()) return std::nullopt;
    const Ring& ring = subject.parts[0].shell;
    if (ring.size() < 3) return std::nullopt;
    bool left = false, right = false;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const int turn = orientation(ring[i], next(ring, i), ring[(i + 2) % ring.size()]);
        left |= turn > 0;
        right |= turn < 0;
    }
    if (left == right) return std::nullopt;
    ConvexSubject out;
    out.origin_ = ring[0];
    out.ring_ = moved(ring, out.origin_);
    if (right) std::reverse(out.ring_.begin(), out.ring_.end());
    return out;
}

ConvexShare ConvexSubject::common_with(const std::vector<NearRing>& rings) const {
    double sum = 0.0;
    int contributed = 0;
    bool simple = true;
    Ring only;
    for (const auto& near : rings) {
        Ring ring = moved(near.ring, origin_);
        simple &= clip(ring, ring_);
        if (ring.size() < 3) continue;
        sum += near.inside_left ? shoelace(ring) : -shoelace(ring);
        ++contributed;
        only = std::move(ring);
        // One direction for all: a hole alone, or a ring the wrong way round, is no shape.
        if (!near.inside_left) std::reverse(only.begin(), only.end());
    }
    ConvexShare share{SquareMetres::of(sum), std::nullopt};
    if (contributed == 1 && simple && shoelace(only) > 0.0) share.shape = placed(only, origin_);
    return share;
}

}  // namespace sipejuang::geo
