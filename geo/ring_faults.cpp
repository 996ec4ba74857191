// SPDX-License-Identifier: Apache-2.0
#include "geo/ring_faults.hpp"

#include "geo/segment.hpp"
#include "geo/validity_words.hpp"

#include <algorithm>
#include <cmath>

namespace sipejuang::geo {
namespace {

// A ring that is nowhere wider than this encloses nothing. The fine grid is 10,000 times coarser.
constexpr double no_width = 1e-9;
constexpr double same_place = 1e-6;

/// Asks `fault` for the vertex at fault in each ring in turn; stops at the first answer.
template <class Fault>
std::optional<RingPlace> first_fault(const MultiPolygon& region, const Fault& fault) {
    for (std::size_t p = 0; p < region.parts.size(); ++p) {
        const auto& part = region.parts[p];
        if (const auto vertex = fault(part.shell)) return RingPlace{p, 0, *vertex};
        for (std::size_t h = 0; h < part.holes.size(); ++h) {
            if (const auto vertex = fault(part.holes[h])) return RingPlace{p, h + 1, *vertex};
        }
    }
    return std::nullopt;
}

const Ring& ring_at(const MultiPolygon& region, const RingPlace& place) {
    const auto& part = region.parts[place.part];
    return place.ring == 0 ? part.shell : part.holes[place.ring - 1];
}

std::optional<std::size_t> non_finite_vertex(const Ring& ring) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
        if (!std::isfinite(ring[i].x) || !std::isfinite(ring[i].y)) return i;
    }
    return std::nullopt;
}

double squared_between(Point a, Point b) { return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y); }

/// The vertex farthest from the first one.
std::size_t farthest(const Ring& ring) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        if (squared_between(ring[i], ring[0]) > squared_between(ring[best], ring[0])) best = i;
    }
    return best;
}

bool fewer_than_three(const Ring& ring) {
    if (ring.empty()) return true;
    const Point first = ring[0], second = ring[farthest(ring)];
    return std::all_of(ring.begin(), ring.end(), [&](Point p) { return p == first || p == second; });
}

bool on_one_line(const Ring& ring) {
    const Point a = ring[0], b = ring[farthest(ring)];
    const double length = std::sqrt(squared_between(a, b));
    return std::all_of(ring.begin(), ring.end(), [&](Point p) {
        return std::abs((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)) <= no_width * length;
    });
}

Invalidity fault_in(const MultiPolygon& region, std::string_view code, const RingPlace& place) {
    const auto& ring = ring_at(region, place);
    const auto where = ring.empty() ? std::nullopt : std::optional<Point>{ring[place.vertex]};
    const bool usable = where && std::isfinite(where->x) && std::isfinite(where->y);
    return {problem(code, detail_of(code, usable ? where : std::nullopt)).located(ring_text(region, place)),
            usable ? where : std::nullopt};
}

struct NearVertex {
    double squared;
    RingPlace place;
};

NearVertex nearest_vertex(const Ring& ring, RingPlace place, Point where) {
    NearVertex best{std::numeric_limits<double>::infinity(), place};
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const std::size_t next = i + 1 == ring.size() ? 0 : i + 1;
        const double d = nearest(Segment{where, where}, Segment{ring[i], ring[next]}).squared;
        if (!(d < best.squared)) continue;
        const bool second = squared_between(ring[next], where) < squared_between(ring[i], where);
        best.squared = d;
        best.place.vertex = second ? next : i;
    }
    return best;
}

}  // namespace

std::optional<Invalidity> not_finite(const MultiPolygon& region) {
    const auto place = first_fault(region, non_finite_vertex);
    if (!place) return std::nullopt;
    return fault_in(region, "coordinate-not-finite", *place);
}

std::optional<Invalidity> too_complex(const MultiPolygon& region, ComplexityLimit limit) {
    std::size_t vertices = 0;
    for (const auto& part : region.parts) {
        vertices += part.shell.size();
        for (const auto& hole : part.holes) vertices += hole.size();
    }
    if (vertices <= limit.vertices) return std::nullopt;
    return Invalidity{problem("geometry-too-complex", too_many_vertices(vertices, limit.vertices)), std::nullopt};
}

std::optional<Invalidity> degenerate_ring(const MultiPolygon& region) {
    using Vertex = std::optional<std::size_t>;
    const auto few = first_fault(region, [](const Ring& r) { return fewer_than_three(r) ? Vertex{0} : Vertex{}; });
    if (few) return fault_in(region, "ring-too-few-points", *few);
    const auto flat = first_fault(region, [](const Ring& r) { return on_one_line(r) ? Vertex{0} : Vertex{}; });
    if (flat) return fault_in(region, "ring-zero-area", *flat);
    return std::nullopt;
}

MultiPolygon without_degenerate_rings(MultiPolygon region) {
    const auto degenerate = [](const Ring& ring) { return fewer_than_three(ring) || on_one_line(ring); };
    std::erase_if(region.parts, [&](const Polygon& part) { return degenerate(part.shell); });
    for (auto& part : region.parts) std::erase_if(part.holes, degenerate);
    return region;
}

std::vector<RingPlace> rings_at(const MultiPolygon& region, Point where) {
    std::vector<NearVertex> all;
    for (std::size_t p = 0; p < region.parts.size(); ++p) {
        const auto& part = region.parts[p];
        all.push_back(nearest_vertex(part.shell, {p, 0, 0}, where));
        for (std::size_t h = 0; h < part.holes.size(); ++h) {
            all.push_back(nearest_vertex(part.holes[h], {p, h + 1, 0}, where));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.squared < b.squared; });
    std::vector<RingPlace> near;
    for (const auto& candidate : all) {
        if (near.empty() || candidate.squared <= same_place * same_place) near.push_back(candidate.place);
    }
    return near;
}

std::string ring_text(const MultiPolygon& region, const RingPlace& place) {
    const auto part = region.parts.size() > 1 ? "part " + std::to_string(place.part) + ", " : std::string{};
    const auto ring = part + "ring " + std::to_string(place.ring);
    return ring_at(region, place).empty() ? ring : ring + ", vertex " + std::to_string(place.vertex);
}

}  // namespace sipejuang::geo
