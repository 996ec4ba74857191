// SPDX-License-Identifier: Apache-2.0
#include "rules/check/edge_frame.hpp"

#include "geo/area.hpp"
#include "geo/distance.hpp"

#include <algorithm>
#include <cmath>

namespace sipejuang::rules {

namespace {

void add_ring(std::vector<EdgeFrame>& frames, const geo::Ring& ring, bool hole) {
    const bool counter_clockwise = geo::signed_area(ring).value() > 0;
    const double turn = counter_clockwise != hole ? 1.0 : -1.0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const geo::Point a = ring[i];
        const geo::Point b = ring[(i + 1) % ring.size()];
        const auto normal = unit(turn * (b.y - a.y), turn * (a.x - b.x));
        frames.push_back({PlotEdge{a, b, EdgeSide::side, nullptr, false},
                          normal.value_or(Direction{}),
                          geo::Metres::of(std::hypot(b.x - a.x, b.y - a.y)),
                          hole,
                          {}});
    }
}

}  // namespace

std::optional<Direction> unit(double x, double y) {
    const double length = std::hypot(x, y);
    if (length < 1e-9) return std::nullopt;
    return Direction{x / length, y / length};
}

std::vector<EdgeFrame> frames_of(const geo::MultiPolygon& plot) {
    std::vector<EdgeFrame> frames;
    for (const auto& part : plot.parts) {
        add_ring(frames, part.shell, false);
        for (const auto& hole : part.holes) add_ring(frames, hole, true);
    }
    return frames;
}

geo::Metres nearest_to_axis(const EdgeFrame& frame, const Road& road) {
    return geo::nearest(geo::Straight{frame.edge.from, frame.edge.to}, road.line).distance;
}

double facing(const EdgeFrame& frame, const Road& road) {
    const geo::Point middle{(frame.edge.from.x + frame.edge.to.x) / 2, (frame.edge.from.y + frame.edge.to.y) / 2};
    double best = -2;
    geo::Metres nearest = geo::Metres::of(1e18);
    for (const auto& line : road.line.parts) {
        const auto hit = geo::nearest(middle, line);
        if (hit.distance >= nearest) continue;
        nearest = hit.distance;
        const auto way = unit(hit.on_second.x - middle.x, hit.on_second.y - middle.y);
        // An axis that runs along the edge itself is faced by it.
        best = way ? dot(frame.normal, *way) : 1.0;
    }
    return best;
}

double facing_somewhere(const EdgeFrame& frame, const Road& road) {
    const auto hit = geo::nearest(geo::Straight{frame.edge.from, frame.edge.to}, road.line);
    const auto way = unit(hit.on_second.x - hit.on_first.x, hit.on_second.y - hit.on_first.y);
    return way ? dot(frame.normal, *way) : facing(frame, road);
}

}  // namespace sipejuang::rules
