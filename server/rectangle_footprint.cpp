// SPDX-License-Identifier: Apache-2.0
#include "server/rectangle_footprint.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

namespace sipejuang::server {

namespace {

double length(const geo::Line& line) {
    double sum = 0;
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        sum += std::hypot(line[i + 1].x - line[i].x, line[i + 1].y - line[i].y);
    return sum;
}

bool counter_clockwise(const geo::Ring& ring) {
    double twice = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto a = ring[i], b = ring[(i + 1) % ring.size()];
        twice += (a.x - ring[0].x) * (b.y - ring[0].y) - (b.x - ring[0].x) * (a.y - ring[0].y);
    }
    return twice > 0;
}

bool shorter(const geo::Line& a, const geo::Line& b) { return length(a) < length(b); }

/// How far the direction turns from one piece to the next, in degrees.
double turn(const geo::Line& a, const geo::Line& b) {
    const auto u = a.front(), v = a.back(), w = b.front(), z = b.back();
    const double ax = v.x - u.x, ay = v.y - u.y, bx = z.x - w.x, by = z.y - w.y;
    constexpr double half_circle = 180;
    return std::abs(std::atan2(ax * by - ay * bx, ax * bx + ay * by)) * half_circle / std::numbers::pi;
}

/// Front edges that follow one another along one road, nearly straight, as one side each.
std::vector<geo::Line> front_sides(const std::vector<rules::ClassifiedEdge>& edges) {
    constexpr double straight = 20;  // degrees
    std::vector<geo::Line> sides;
    std::string plan, road;
    const auto joins = [&](const rules::ClassifiedEdge& edge) {
        return !sides.empty() && edge.plan == plan && edge.road == road && edge.line.front() == sides.back().back() &&
               turn({*(sides.back().end() - 2), sides.back().back()}, edge.line) < straight;
    };
    for (const auto& edge : edges) {
        if (!edge.known || edge.side != rules::EdgeSide::front || edge.line.size() < 2) continue;
        if (joins(edge))
            sides.back().push_back(edge.line.back());
        else
            sides.push_back({edge.line.front(), edge.line.back()});
        plan = edge.plan;
        road = edge.road;
    }
    // A shell begins anywhere: its last side may go on in its first.
    if (sides.size() > 1 && sides.back().back() == sides.front().front() &&
        turn({*(sides.back().end() - 2), sides.back().back()}, {sides.front()[0], sides.front()[1]}) < straight) {
        sides.back().insert(sides.back().end(), sides.front().begin() + 1, sides.front().end());
        sides.erase(sides.begin());
    }
    return sides;
}

}  // namespace

geo::Line street_side(const geo::Polygon& plot, const std::vector<rules::ClassifiedEdge>& edges) {
    geo::Line best;
    for (const auto& side : front_sides(edges)) {
        if (shorter(best, side)) best = side;
    }
    if (!best.empty()) return {best.front(), best.back()};
    for (std::size_t i = 0; i < plot.shell.size(); ++i) {
        const geo::Line edge{plot.shell[i], plot.shell[(i + 1) % plot.shell.size()]};
        if (shorter(best, edge)) best = edge;
    }
    return best;
}

std::optional<geo::MultiPolygon> rectangle_footprint(const geo::Polygon& plot, const geo::Line& edge,
                                                     const RectangleWords& words) {
    if (edge.size() < 2) return std::nullopt;
    auto a = edge.front(), b = edge.back();
    // Walking a shell counter-clockwise the plot lies to the left, so that its first corner is on the left of who looks in from the street.
    if (!counter_clockwise(plot.shell)) std::swap(a, b);
    const double whole = std::hypot(b.x - a.x, b.y - a.y);
    if (whole <= 0) return std::nullopt;
    const double ux = (b.x - a.x) / whole, uy = (b.y - a.y) / whole;
    const auto at = [&](double along, double deep) {
        return geo::Point{a.x + ux * along - uy * deep, a.y + uy * along + ux * deep};
    };
    const double left = words.from_left.value(), right = left + words.along.value();
    const double near = words.from_edge.value(), far = near + words.deep.value();
    return geo::MultiPolygon{{{{at(left, near), at(right, near), at(right, far), at(left, far)}, {}}}};
}

}  // namespace sipejuang::server
