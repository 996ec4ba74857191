// SPDX-License-Identifier: Apache-2.0
// Cutting a zone into plots: halves of halves, as long as both halves keep a piece of road.
#include <algorithm>
#include <cmath>

#include "noise.hpp"
#include "parcels.hpp"

namespace kupang {
namespace {

struct PlotCutter {
    const Geom& road_edge;  // thin band along the fronts
    double target;
    Dice dice;
    Geoms lines;

    double frontage(const Geom& piece) const { return length(common(boundary(piece), road_edge)); }

    static bool slender(const Geom& piece) {
        const Path box = shell(convex_obb(piece));
        const double a = length(box[1] - box[0]), b = length(box[2] - box[1]);
        return std::max(a, b) > 4 * std::min(a, b);
    }

    bool split(const Geom& piece, Pt through, Pt along, Geoms& out) {
        const Pt far = along * (500 / length(along));
        Geom cut = common(line({through - far, through + far}), piece);
        Geoms both, halves;
        both.push_back(boundary(piece));
        for (const auto& p : paths(cut)) {
            if (p.size() < 2 || length(p.back() - p.front()) < 0.2) continue;
            const Pt d = (p.back() - p.front()) * (0.02 / length(p.back() - p.front()));
            both.push_back(line({p.front() - d, p.back() + d}));
        }
        const Geom noded = node(std::move(both));
        for (auto& h : polygonize(noded)) halves.push_back(std::move(h));
        if (halves.size() != 2) return false;
        for (const auto& h : halves) {
            if (area(h) < 0.62 * target || slender(h) || frontage(h) < 0.26 * std::sqrt(target)) return false;
        }
        lines.push_back(std::move(cut));
        out = std::move(halves);
        return true;
    }

    void cut(const Geom& piece) {
        if (area(piece) < target * dice.between(1.35, 1.75)) return;
        const Path box = shell(convex_obb(piece));
        Pt u = box[1] - box[0], v = box[2] - box[1];
        if (length(u) < length(v)) std::swap(u, v);
        const Pt heart = centroid(piece);
        Geoms halves;
        const bool wide = length(u) < 1.25 * length(v);
        for (int attempt = 0; attempt < 5 && halves.empty(); ++attempt) {
            const bool turned = attempt >= 3 || (wide && attempt == 1);
            const Pt shift = (turned ? v : u) * dice.between(-0.07, 0.07);
            if (split(piece, heart + shift, turned ? u : v, halves)) break;
        }
        for (const auto& h : halves) cut(h);
    }
};

Geom longer(const Geom& cut) {
    Geoms out;
    for (const auto& p : paths(cut)) {
        if (p.size() < 2) continue;
        const Pt d = (p.back() - p.front()) * (0.02 / length(p.back() - p.front()));
        out.push_back(line({p.front() - d, p.back() + d}));
    }
    return collect(std::move(out));
}

}  // namespace

Geoms cut_plots(const Geom& zone, const std::vector<Front>& fronts, double target, std::uint64_t seed) {
    Geoms bands, lines;
    for (const auto& f : fronts) bands.push_back(flat_buffer(line(f.edge), 0.05));
    const Geom road_edge = unite(std::move(bands));
    PlotCutter cutter{road_edge, target, Dice(seed), {}};
    cutter.cut(zone);
    lines.push_back(boundary(zone));
    for (const auto& l : cutter.lines) lines.push_back(longer(l));
    const Prepared ready(zone.clone());
    Geoms out;
    for (auto& p : polygonize(node(std::move(lines)))) {
        if (ready.covers(inner_point(p))) out.push_back(std::move(p));
    }
    return out;
}

}  // namespace kupang
