// SPDX-License-Identifier: Apache-2.0
#include "server/map/tile_clip.hpp"

#include "geo/frame_cast.hpp"
#include "geo/grid_snap.hpp"
#include "geo/validity.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace sipejuang::server {

namespace {

constexpr double lowest = -tile_buffer, highest = tile_extent + tile_buffer;

enum class Edge { left, right, top, bottom };
constexpr std::array edges{Edge::left, Edge::right, Edge::top, Edge::bottom};

bool inside(TilePoint p, Edge edge) {
    switch (edge) {
        case Edge::left: return p.x >= lowest;
        case Edge::right: return p.x <= highest;
        case Edge::top: return p.y >= lowest;
        case Edge::bottom: return p.y <= highest;
    }
    return false;
}

/// Where the line of a and b meets the edge, from the same end whichever way it is walked.
TilePoint meeting(TilePoint a, TilePoint b, Edge edge) {
    if (a.x > b.x || (a.x == b.x && a.y > b.y)) std::swap(a, b);
    const bool upright = edge == Edge::left || edge == Edge::right;
    const double at = edge == Edge::left || edge == Edge::top ? lowest : highest;
    if (upright) return {at, a.y + (at - a.x) / (b.x - a.x) * (b.y - a.y)};
    return {a.x + (at - a.y) / (b.y - a.y) * (b.x - a.x), at};
}

geo::RingIn<TileGrid> cut(const geo::RingIn<TileGrid>& ring, Edge edge) {
    geo::RingIn<TileGrid> made;
    made.reserve(ring.size() + 4);
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto a = ring[i], b = ring[(i + 1) % ring.size()];
        if (inside(a, edge)) made.push_back(a);
        if (inside(a, edge) != inside(b, edge)) made.push_back(meeting(a, b, edge));
    }
    return made;
}

TilePoint whole(TilePoint p) { return {std::round(p.x) + 0.0, std::round(p.y) + 0.0}; }

void add(std::vector<TilePoint>& points, TilePoint p) {
    if (points.empty() || !(points.back() == p)) points.push_back(p);
}

bool within(TilePoint p) {
    return std::all_of(edges.begin(), edges.end(), [p](Edge edge) { return inside(p, edge); });
}

/// The run of a segment within the box (Liang and Barsky 1984); nothing where it stays outside.
std::optional<std::pair<TilePoint, TilePoint>> run_of(TilePoint a, TilePoint b) {
    for (const auto edge : edges) {
        const bool in_a = inside(a, edge), in_b = inside(b, edge);
        if (!in_a && !in_b) return std::nullopt;
        if (in_a && in_b) continue;
        (in_a ? b : a) = meeting(a, b, edge);
    }
    return std::pair{a, b};
}

}  // namespace

geo::RingIn<TileGrid> clipped_to_tile(const geo::RingIn<TileGrid>& ring) {
    geo::RingIn<TileGrid> kept = ring;
    if (!std::all_of(ring.begin(), ring.end(), within)) {
        for (const auto edge : edges) kept = cut(kept, edge);
    }
    geo::RingIn<TileGrid> made;
    made.reserve(kept.size());
    for (const auto& p : kept) add(made, whole(p));
    while (made.size() > 1 && made.front() == made.back()) made.pop_back();
    return made;
}

void clip_line_to_tile(const geo::LineIn<TileGrid>& line, geo::MultiLineIn<TileGrid>& into) {
    if (line.size() == 1 && within(line.front())) into.parts.push_back({whole(line.front())});
    geo::LineIn<TileGrid> run;
    const auto end = [&] {
        if (run.size() > 1) into.parts.push_back(run);
        run.clear();
    };
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const auto piece = run_of(line[i], line[i + 1]);
        if (!piece) {
            end();
            continue;
        }
        add(run, whole(piece->first));
        add(run, whole(piece->second));
        if (!within(line[i + 1])) end();
    }
    end();
}

geo::MultiPolygonIn<TileGrid> made_valid_on_tile(geo::MultiPolygonIn<TileGrid> area) {
    if (area.empty()) return area;
    const auto metres = geo::under_frame<geo::Working>(area);
    if (!geo::invalidity(metres, geo::layer_complexity)) return area;
    return geo::under_frame<TileGrid>(geo::snapped_to_grid(metres, geo::Metres::of(1.0)));
}

}  // namespace sipejuang::server
