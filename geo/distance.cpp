// SPDX-License-Identifier: Apache-2.0
#include "geo/distance.hpp"

#include "geo/segment.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace sipejuang::geo {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr Metres rounding = Metres::of(1e-6);

/// The segments of one thing, in the order of its rings or lines.
std::vector<Segment> segments(const std::vector<Point>& points, bool closed, std::vector<Segment> out = {}) {
    for (std::size_t i = 1; i < points.size(); ++i) out.push_back({points[i - 1], points[i]});
    if (!points.empty() && (closed || points.size() == 1)) out.push_back({points.back(), points.front()});
    return out;
}

std::vector<Segment> segments(const MultiPolygon& region) {
    std::vector<Segment> out;
    if (!region.parts.empty()) out.reserve(region.parts.front().shell.size());
    for (const auto& part : region.parts) {
        out = segments(part.shell, true, std::move(out));
        for (const auto& hole : part.holes) out = segments(hole, true, std::move(out));
    }
    return out;
}

std::vector<Segment> segments(const MultiLine& lines) {
    std::vector<Segment> out;
    if (!lines.parts.empty()) out.reserve(lines.parts.front().size());
    for (const auto& line : lines.parts) out = segments(line, false, std::move(out));
    return out;
}

Box box_of(const std::vector<Segment>& all) {
    Box box;
    for (const auto& s : all) box.add(s.box());
    return box;
}

const Segment& nearest_to(const Box& box, const std::vector<Segment>& all) {
    const Segment* best = &all.front();
    double least = infinity;
    for (const auto& s : all) {
        const double d = squared_distance(s.box(), box);
        if (d < least) least = d, best = &s;
    }
    return *best;
}

/// A pair found in linear time whose distance leaves most others out of the search.
NearPair seed_pair(const std::vector<Segment>& a, const std::vector<Segment>& b) {
    const Segment& seed = nearest_to(box_of(a), b);
    const Segment& partner = nearest_to(seed.box(), a);
    auto best = nearest(partner, seed);
    for (const auto& s : b) {
        if (squared_distance(partner.box(), s.box()) >= best.squared) continue;
        const auto pair = nearest(partner, s);
        if (pair.squared < best.squared) best = pair;
    }
    return best;
}

std::vector<Segment> within(double squared, const Box& box, const std::vector<Segment>& all) {
    std::vector<Segment> out;
    for (const auto& s : all) {
        if (squared_distance(s.box(), box) <= squared) out.push_back(s);
    }
    return out;
}

/// The first pair, in the order of a's and then b's segments, that is as near as any.
NearPair search(const std::vector<Segment>& a, const std::vector<Segment>& b) {
    if (a.empty() || b.empty()) return {infinity, {}, {}};
    const auto seed = seed_pair(a, b);
    double bound = seed.squared;
    const auto near_b = within(bound, box_of(b), a);
    const auto near_a = within(bound, box_of(near_b), b);
    std::optional<NearPair> best;
    for (const auto& s : near_b) {
        const Box box = s.box();
        for (const auto& t : near_a) {
            if (squared_distance(box, t.box()) > bound) continue;
            const auto pair = nearest(s, t);
            if (pair.squared < bound || (!best && pair.squared <= bound)) best = pair, bound = pair.squared;
        }
        if (best && bound == 0.0) break;
    }
    // The seed itself may have been left out, when its distance was rounded to below that of the boxes.
    return best.value_or(seed);
}

/// One segment against a line, if nearer than what is known.
NearPair nearer(const Segment& s, const Line& line, NearPair best) {
    const Box box = s.box();
    const auto look_at = [&](const Segment& t) {
        if (squared_distance(box, t.box()) >= best.squared) return;
        const auto pair = nearest(s, t);
        if (pair.squared < best.squared) best = pair;
    };
    if (line.size() == 1) look_at({line.front(), line.front()});
    for (std::size_t i = 1; i < line.size(); ++i) look_at({line[i - 1], line[i]});
    return best;
}

Nearest answer(const NearPair& pair) { return {Metres::of(std::sqrt(pair.squared)), pair.first, pair.second}; }
Nearest at(Point common) { return {Metres{}, common, common}; }

/// A vertex of one of the chains that lies in the region. One vertex a chain is enough where no boundary is crossed.
std::optional<Point> contained(const MultiLine& chains, const MultiPolygon& region) {
    for (const auto& chain : chains.parts) {
        if (!chain.empty() && covers(region, chain.front())) return chain.front();
    }
    return std::nullopt;
}

std::optional<Point> contained(const MultiPolygon& inner, const MultiPolygon& region) {
    for (const auto& part : inner.parts) {
        if (!part.shell.empty() && covers(region, part.shell.front())) return part.shell.front();
    }
    return std::nullopt;
}

}  // namespace

Nearest nearest(Point a, const Line& b) { return answer(nearer({a, a}, b, {infinity, {}, {}})); }

Nearest nearest(const Straight& a, const MultiLine& b) {
    NearPair best{infinity, {}, {}};
    for (const auto& line : b.parts) best = nearer({a.from, a.to}, line, best);
    return answer(best);
}

Nearest nearest(const MultiPolygon& a, const MultiPolygon& b) {
    const auto pair = search(segments(a), segments(b));
    if (!(pair.squared > 0.0)) return answer(pair);
    if (const auto inner = contained(a, b)) return at(*inner);
    if (const auto inner = contained(b, a)) return at(*inner);
    return answer(pair);
}

Nearest nearest(const MultiPolygon& a, const MultiLine& b) {
    const auto pair = search(segments(a), segments(b));
    if (!(pair.squared > 0.0)) return answer(pair);
    if (const auto inner = contained(b, a)) return at(*inner);
    return answer(pair);
}

Nearest nearest(const MultiPolygon& a, Point b) {
    if (covers(a, b)) return at(b);
    return answer(search(segments(a), {{b, b}}));
}

Nearest nearest(const MultiLine& a, const MultiLine& b) { return answer(search(segments(a), segments(b))); }

std::optional<Nearest> nearest_within(Metres limit, const MultiPolygon& a, const MultiLine& b) {
    const Box reach = grown(box_of(a), limit + rounding);
    std::vector<Segment> near;
    const auto keep = [&](const Segment& s) {
        if (reach.touches(s.box())) near.push_back(s);
    };
    for (const auto& line : b.parts) {
        if (line.size() == 1) keep({line.front(), line.front()});
        for (std::size_t i = 1; i < line.size(); ++i) keep({line[i - 1], line[i]});
    }
    if (near.empty()) return std::nullopt;
    auto found = answer(search(segments(a), near));
    if (found.distance > Metres{}) {
        if (const auto inner = contained(b, a)) found = at(*inner);
    }
    return found.distance <= limit ? std::optional{found} : std::nullopt;
}

std::optional<Nearest> nearest_within(Metres limit, const Straight& a, const MultiLine& b) {
    const double reach = (limit + rounding).value();
    const NearPair beyond{reach * reach, {}, {}};
    NearPair best = beyond;
    for (const auto& line : b.parts) best = nearer({a.from, a.to}, line, best);
    const auto found = answer(best);
    return best.squared < beyond.squared && found.distance <= limit ? std::optional{found} : std::nullopt;
}

Metres farthest_vertex_outside(const MultiPolygon& inner, const MultiPolygon& outer) {
    const auto border = segments(outer);
    Metres farthest;
    const auto look_at = [&](const Ring& ring) {
        for (const auto& vertex : ring) {
            if (covers(outer, vertex)) continue;
            farthest = std::max(farthest, answer(search({{vertex, vertex}}, border)).distance);
        }
    };
    for (const auto& part : inner.parts) {
        look_at(part.shell);
        for (const auto& hole : part.holes) look_at(hole);
    }
    return farthest;
}

}  // namespace sipejuang::geo
