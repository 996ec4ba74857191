// SPDX-License-Identifier: Apache-2.0
#include "streets.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "kelurahan.hpp"
#include "noise.hpp"

namespace kupang {
namespace {

double wanted_area(Pt p) {  // a piece smaller than this is a block
    if (in_neighbourhood(p)) return 9000;
    switch (kelurahans()[kelurahan_at(p)].density) {
        case 5: return 11000;
        case 4: return 38000;
        case 3: return 80000;
        case 2: return 240000;
        default: return 750000;
    }
}

struct Cutter {
    const Field& field;
    const Prepared& forbidden;  // sites that no street enters
    Network& out;
    Dice dice{20260101};
    int number = 0;

    Path half(const Prepared& piece, Pt from, Pt heading, bool across) const {
        Path p;
        for (int i = 0; i < 600; ++i) {
            Pt d = field.direction(from);
            if (across) d = {-d.y, d.x};
            if (dot(d, heading) < 0) d = d * -1.0;
            heading = d;
            from = from + d * 14.0;
            p.push_back(from);
            if (!piece.covers(from)) break;
        }
        return p;
    }

    Path trace(const Prepared& piece, Pt from, bool across) const {
        Pt d = field.direction(from);
        if (across) d = {-d.y, d.x};
        Path back = half(piece, from, d * -1.0, across), forth = half(piece, from, d, across);
        std::reverse(back.begin(), back.end());
        back.push_back(from);
        back.insert(back.end(), forth.begin(), forth.end());
        return back;
    }

    void keep(const Path& inside, RoadClass rank) {
        const Path longer = longer_by_half_a_metre(inside);
        out.borders.push_back(line(longer));
        if (rank == RoadClass::none) {
            out.plain.push_back(line(longer));
            return;
        }
        const bool lane = rank == RoadClass::lingkungan;
        ++number;
        out.roads.push_back({"", rank, lane ? 7.0 : 11.0, lane ? 4.5 : 6.0, inside});
    }

    static Path inside_of(const Geom& piece, const Path& whole, Pt start) {
        Path best;
        double least = 1e18;
        for (auto& p : paths(simplify(common(line(whole), piece), 0.5))) {
            const double d = distance(line(p), point(start));
            if (p.size() > 1 && d < least) {
                least = d;
                best = p;
            }
        }
        return least < 1 ? best : Path{};
    }

    RoadClass rank_for(Pt p, double size) const {
        const int density = kelurahans()[kelurahan_at(p)].density;
        if (density == 1 || forbidden.covers(p)) return RoadClass::none;
        if (size > 110000) return RoadClass::lokal;
        if (in_neighbourhood(p)) return size > 36000 ? RoadClass::lokal : RoadClass::lingkungan;
        return density == 5 && size < 30000 ? RoadClass::lingkungan : RoadClass::lokal;
    }

    // Too bent a line makes race tracks, not streets.
    static bool bent(const Path& p) { return length(p.back() - p.front()) < 0.86 * length(line(p)); }

    static Path longer_by_half_a_metre(Path p) {
        const auto grow = [](Pt end, Pt before) { return end + (end - before) * (0.5 / length(end - before)); };
        p.front() = grow(p.front(), p[1]);
        p.back() = grow(p.back(), p[p.size() - 2]);
        return p;
    }

    // Both sides of the street, or nothing if it does not part the piece fairly.
    static Geoms halves(const Geom& piece, const Prepared& ready, const Path& street) {
        Geoms lines, out;
        lines.push_back(boundary(piece));
        lines.push_back(line(longer_by_half_a_metre(street)));
        double least = area(piece);
        for (auto& h : polygonize(node(std::move(lines)))) {
            if (!ready.covers(inner_point(h))) continue;  // a hole
            least = std::min(least, area(h));
            out.push_back(std::move(h));
        }
        if (out.size() < 2 || least < 0.14 * area(piece)) out.clear();
        return out;
    }

    void cut(Geom piece) {
        const double size = area(piece);
        const Pt middle = inner_point(piece), heart = centroid(piece);
        if (size < wanted_area(heart) || size < 5000 || forbidden.covers(middle)) return;
        const Path box = shell(convex_obb(piece));
        Pt u = box[1] - box[0], v = box[2] - box[1];
        if (length(u) < length(v)) std::swap(u, v);
        if (length(v) < 55) return;
        const Prepared ready(piece.clone());
        for (int attempt = 0; attempt < 12; ++attempt) {
            const double free = 0.09 + 0.02 * attempt;
            Pt start = heart + u * dice.between(-free, free) + v * dice.between(-0.06, 0.06);
            if (!ready.covers(start)) start = middle;
            const Pt d = field.direction(start);
            bool across = std::abs(dot(d, u)) > std::abs(dot(d, v)) * length(u) / length(v);
            if (attempt % 4 == 3) across = !across;
            Path whole = trace(ready, start, across);
            if (attempt > 7) whole = {start - v * 1.2, start + v * 1.2};
            const Path street = inside_of(piece, whole, start);
            if (street.empty() || bent(street)) continue;
            Geoms sides = halves(piece, ready, street);
            if (sides.empty()) continue;
            keep(street, rank_for(heart, size));
            for (auto& h : sides) cut(std::move(h));
            return;
        }
    }
};

void trim(std::vector<Road>& roads, std::size_t first, const Geom& keep_out) {
    std::vector<Road> kept(roads.begin(), roads.begin() + static_cast<std::ptrdiff_t>(first));
    const Prepared ready(keep_out.clone());
    for (std::size_t i = first; i < roads.size(); ++i) {
        const Geom axis = line(roads[i].axis);
        if (!ready.meets(axis)) {
            kept.push_back(roads[i]);
            continue;
        }
        for (auto& p : paths(subtract(axis, keep_out))) {
            if (p.size() < 2 || length(line(p)) < 30) continue;
            kept.push_back(roads[i]);
            kept.back().axis = p;
        }
    }
    roads = std::move(kept);
}

}  // namespace

Network make_streets(const Outline& outline, const std::vector<River>& rivers, const std::vector<Road>& main_roads,
                     const std::vector<Site>& sites, const Field& field) {
    Network out;
    Geoms lines, closed, keep_out;
    lines.push_back(boundary(outline.city));
    for (const auto& r : main_roads) {
        for (auto& p : paths(common(line(r.axis), outline.city))) {
            out.roads.push_back(r);
            out.roads.back().axis = p;
        }
        lines.push_back(line(r.axis));
    }
    const std::size_t drawn = out.roads.size();
    for (const auto& r : rivers) {
        lines.push_back(line(r.course));
        keep_out.push_back(buffer(line(r.course), r.width / 2 + r.strip + 2));
    }
    keep_out.push_back(buffer(outline.coast, 30));
    for (const auto& s : sites) {
        if (!s.own_border) continue;
        lines.push_back(boundary(s.area));
        closed.push_back(s.area.clone());
        keep_out.push_back(buffer(s.area, 4));
    }
    const Prepared forbidden(unite(std::move(closed)));
    const Geom noded = node(std::move(lines));
    out.borders = parts(noded);
    Cutter cutter{field, forbidden, out};
    const Prepared city(outline.city.clone());
    for (auto& piece : polygonize(noded)) {
        if (city.covers(inner_point(piece))) cutter.cut(std::move(piece));
    }
    trim(out.roads, drawn, unite(std::move(keep_out)));
    return out;
}

}  // namespace kupang
