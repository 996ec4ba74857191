// SPDX-License-Identifier: Apache-2.0
#include "footprint.hpp"

#include <algorithm>
#include <cmath>

namespace kupang {
namespace {

struct Axes {
    Pt origin, u, v;  // along the front, into the plot
    Pt at(double a, double b) const { return origin + u * a + v * b; }
};

const Front* main_front(const Parcel& p) {
    const Front* best = nullptr;
    for (const auto& f : p.fronts) {
        const auto worth = [](const Front& x) { return length(x.edge.back() - x.edge.front()); };
        if (best == nullptr || worth(f) > worth(*best)) best = &f;
    }
    return best;
}

Axes axes_of(const Parcel& p) {
    const Path ring = shell(p.area);
    const Front* f = main_front(p);
    const Pt a = f != nullptr ? f->edge.front() : ring[0], b = f != nullptr ? f->edge.back() : ring[1];
    Pt u = (b - a) * (1 / std::max(0.01, length(b - a))), v{-u.y, u.x};
    if (dot(centroid(p.area) - a, v) < 0) v = v * -1.0;
    return {a, u, v};
}

bool on_front(const Parcel& p, Pt middle) {
    for (const auto& f : p.fronts) {
        for (std::size_t i = 0; i + 1 < f.edge.size(); ++i) {
            if (distance_to_segment(middle, f.edge[i], f.edge[i + 1]) < 0.01) return true;
        }
    }
    return false;
}

// The plot without the strips along its front, side and rear edges.
Geom buildable(const Parcel& p, const Axes& axes, const Limits& l, const Setting& s) {
    Geoms strips;
    for (const auto& f : p.fronts)
        strips.push_back(buffer(line(f.edge), std::max(0.02, gsb(l, f.rank) * s.front_factor + s.margin), 4));
    const Path ring = shell(p.area);
    const bool ccw = [&] {
        double sum = 0;
        for (std::size_t i = 0; i + 1 < ring.size(); ++i)
            sum += (ring[i + 1].x - ring[i].x) * (ring[i + 1].y + ring[i].y);
        return sum < 0;
    }();
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Pt d = ring[i + 1] - ring[i];
        if (length(d) < 0.002 || on_front(p, (ring[i] + ring[i + 1]) * 0.5)) continue;
        const Pt outward = Pt{d.y, -d.x} * ((ccw ? 1.0 : -1.0) / length(d));
        const bool rear = dot(outward, axes.v) > 0.66;
        strips.push_back(buffer(line({ring[i], ring[i + 1]}), std::max(0.03, (rear ? s.rear : s.side) + s.margin), 2));
    }
    return largest(subtract(p.area, unite(std::move(strips))));
}

struct Range {
    double u0 = 1e18, u1 = -1e18, v0 = 1e18, v1 = -1e18;
};

Range range_of(const Geom& g, const Axes& x) {
    Range r;
    for (Pt p : shell(g)) {
        const double a = dot(p - x.origin, x.u), b = dot(p - x.origin, x.v);
        r.u0 = std::min(r.u0, a), r.u1 = std::max(r.u1, a), r.v0 = std::min(r.v0, b), r.v1 = std::max(r.v1, b);
    }
    return r;
}

Geom clipped(const Geom& room, const Axes& x, double u0, double u1, double v0, double v1) {
    return largest(common(room, polygon({x.at(u0, v0), x.at(u1, v0), x.at(u1, v1), x.at(u0, v1)})));
}

}  // namespace

Geom set_footprint(const Parcel& p, const Limits& l, const Setting& s) {
    const Axes x = axes_of(p);
    const Geom room = buildable(p, x, l, s);
    if (!room || area(room) < 18) return {};
    const Range r = range_of(room, x);
    const double middle = (r.u0 + r.u1) / 2, half = (r.u1 - r.u0) / 2 * s.squeeze;
    double low = 2, high = r.v1 - r.v0;
    for (int i = 0; i < 9; ++i) {
        const double deep = (low + high) / 2;
        const Geom box = clipped(room, x, middle - half, middle + half, r.v0, r.v0 + deep);
        (box && area(box) > s.wanted ? high : low) = deep;
    }
    Geom box = clipped(room, x, middle - half, middle + half, r.v0, r.v0 + low);
    if (s.corner_cut && box) {
        const Geom bite = polygon(
            {x.at(middle + half * 0.25, r.v0 + low * 0.6), x.at(middle + half + 30, r.v0 + low * 0.6),
             x.at(middle + half + 30, r.v0 + low + 30), x.at(middle + half * 0.25, r.v0 + low + 30)});
        box = largest(subtract(box, bite));
    }
    if (!box || area(box) < 16) return {};
    Geom tidy = largest(simplify(box, 0.05));
    return valid(tidy) ? std::move(tidy) : std::move(box);
}

Geom set_second(const Parcel& p, const Geom& first, const Limits& l, double wanted) {
    const Axes x = axes_of(p);
    Setting s;
    s.side = std::max(0.0, l.jbs), s.rear = std::max(0.0, l.jbb), s.margin = 0.15;
    Geom room = buildable(p, x, l, s);
    if (!room) return {};
    room = largest(subtract(room, buffer(first, std::max(2.0, l.apart) + 0.2)));
    if (!room || area(room) < 30) return {};
    const Range r = range_of(room, x);
    const double side = std::sqrt(wanted), middle = (r.u0 + r.u1) / 2;
    Geom box = clipped(room, x, middle - side * 0.6, middle + side * 0.6, r.v1 - side, r.v1);
    return box && area(box) > 12 && valid(box) ? std::move(box) : Geom{};
}

}  // namespace kupang
