// SPDX-License-Identifier: Apache-2.0
#include "geo/outer_border.hpp"

#include "geo/area.hpp"
#include "geo/overlay.hpp"
#include "geo/validity.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace sipejuang::geo {

namespace {

struct Earlier {
    bool operator()(Point a, Point b) const { return std::tie(a.x, a.y) < std::tie(b.x, b.y); }
};

struct Edge {
    Point from, to;
    bool along = true;  ///< runs in the direction in which its ends are sorted

    friend bool operator<(const Edge& a, const Edge& b) {
        const auto key = [](const Edge& e) { return std::tie(e.from.x, e.from.y, e.to.x, e.to.y, e.along); };
        return key(a) < key(b);
    }
};

void add_ring(const Ring& ring, bool counter_clockwise, std::vector<Edge>& edges) {
    const bool as_stored = (signed_area(ring).value() > 0.0) == counter_clockwise;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        Point a = ring[i];
        Point b = ring[(i + 1) % ring.size()];
        if (!as_stored) std::swap(a, b);
        if (a == b) continue;
        if (Earlier{}(b, a))
            edges.push_back({b, a, false});
        else
            edges.push_back({a, b, true});
    }
}

using Ways = std::multimap<Point, Point, Earlier>;  // from -> to

/// The edges without an exact reverse, in their own direction.
Ways uncancelled(std::vector<Edge> edges) {
    std::sort(edges.begin(), edges.end());
    Ways ways;
    for (std::size_t i = 0; i < edges.size();) {
        std::size_t next = i;
        int balance = 0;
        for (; next < edges.size() && edges[next].from == edges[i].from && edges[next].to == edges[i].to; ++next) {
            balance += edges[next].along ? 1 : -1;
        }
        for (; balance > 0; --balance) ways.emplace(edges[i].from, edges[i].to);
        for (; balance < 0; ++balance) ways.emplace(edges[i].to, edges[i].from);
        i = next;
    }
    return ways;
}

/// Walks the ways into rings that meet no vertex twice. As many ways lead to each vertex as from it, so a walk never ends early.
std::vector<Ring> rings_of(Ways ways) {
    std::vector<Ring> rings;
    while (!ways.empty()) {
        Ring path{ways.begin()->first};
        std::map<Point, std::size_t, Earlier> position{{path.front(), 0}};
        while (!path.empty()) {
            const auto way = ways.find(path.back());
            if (way == ways.end()) break;
            const Point to = way->second;
            ways.erase(way);
            const auto met = position.find(to);
            if (met == position.end()) {
                position.emplace(to, path.size());
                path.push_back(to);
                continue;
            }
            const auto first = path.begin() + static_cast<std::ptrdiff_t>(met->second);
            rings.emplace_back(first, path.end());
            for (auto it = first + 1; it != path.end(); ++it) position.erase(*it);
            path.erase(first + 1, path.end());
            if (path.size() == 1 && ways.find(path.back()) == ways.end()) break;
        }
    }
    return rings;
}

/// Nothing when a ring is not valid, which only regions that overlap bring about.
std::optional<std::vector<MultiPolygon>> outer_rings(const std::vector<MultiPolygon>& regions) {
    std::vector<Edge> edges;
    std::size_t vertices = 0;
    for (const auto& region : regions) {
        for (const auto& part : region.parts) {
            vertices += part.shell.size();
            for (const auto& hole : part.holes) vertices += hole.size();
        }
    }
    edges.reserve(vertices);
    for (const auto& region : regions) {
        for (const auto& part : region.parts) {
            add_ring(part.shell, true, edges);
            for (const auto& hole : part.holes) add_ring(hole, false, edges);
        }
    }
    std::vector<MultiPolygon> outer;
    for (auto& ring : rings_of(uncancelled(std::move(edges)))) {
        if (ring.size() < 3 || !(signed_area(ring).value() > 0.0)) continue;
        MultiPolygon region{{{std::move(ring), {}}}};
        if (invalidity(region, layer_complexity)) return std::nullopt;
        outer.push_back(std::move(region));
    }
    return outer;
}

}  // namespace

MultiPolygon outer_border(const std::vector<MultiPolygon>& regions) {
    const auto outer = outer_rings(regions);
    return without_holes(union_of(outer ? *outer : regions));
}

}  // namespace sipejuang::geo
