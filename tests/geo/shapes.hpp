// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"

#include <cmath>
#include <cstddef>
#include <vector>

namespace sipejuang::geo::shapes {

inline Ring rectangle_ring(double x0, double y0, double x1, double y1) {
    return {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}};
}

inline MultiPolygon rectangle(double x0, double y0, double x1, double y1) {
    return {{{rectangle_ring(x0, y0, x1, y1), {}}}};
}

/// A star-shaped ring: one vertex for each radius, at equal angles. Simple for three and more positive radii.
template <class Frame = Working>
RingIn<Frame> star_ring(PointIn<Frame> centre, const std::vector<double>& radii) {
    RingIn<Frame> ring;
    const double turn = 2.0 * std::acos(-1.0) / static_cast<double>(radii.size());
    for (std::size_t i = 0; i < radii.size(); ++i) {
        const double angle = turn * static_cast<double>(i);
        ring.push_back({centre.x + radii[i] * std::cos(angle), centre.y + radii[i] * std::sin(angle)});
    }
    return ring;
}

inline MultiPolygon star(Point centre, const std::vector<double>& radii) { return {{{star_ring(centre, radii), {}}}}; }

inline MultiPolygon disc(Point centre, double radius, std::size_t vertices) {
    return star(centre, std::vector<double>(vertices, radius));
}

/// Long edges up and down. In order they lie side by side; shuffled nearly every one crosses every other.
inline Ring zigzag(std::size_t vertices, bool shuffled) {
    Ring ring;
    const auto count = static_cast<double>(vertices);
    for (std::size_t i = 0; i + 2 < vertices; ++i) {
        const auto k = static_cast<double>(i);
        ring.push_back({shuffled ? std::fmod(k * 7'919.0, count) : k, i % 2 == 0 ? 0.0 : 1'000.0});
    }
    ring.push_back({count, -500.0});
    ring.push_back({-1.0, -500.0});
    return ring;
}

/// A star polygon with points {n / k}, k about n / 2: every edge crosses nearly every other.
inline Ring pentagram(std::size_t vertices) {
    Ring ring;
    const double pi = std::acos(-1.0);
    const auto count = static_cast<double>(vertices);
    const std::size_t half = (vertices - 1) / 2;  // whole steps
    const auto step = static_cast<double>(half);
    for (std::size_t i = 0; i < vertices; ++i) {
        const double angle = 2.0 * pi * std::fmod(step * static_cast<double>(i), count) / count;
        ring.push_back({1'000.0 * std::cos(angle), 1'000.0 * std::sin(angle)});
    }
    return ring;
}

/// Two combs of `teeth` teeth, the second turned by 90 degrees over the first: teeth^2 crossings four times.
inline MultiPolygon comb(std::size_t teeth, bool turned) {
    Ring ring;
    const double length = 2.0 * static_cast<double>(teeth) + 2.0;
    const auto add = [&](double x, double y) { ring.push_back(turned ? Point{y, x} : Point{x, y}); };
    add(length, -2.0);
    add(-2.0, -2.0);
    for (std::size_t i = 0; i < teeth; ++i) {
        const double x = 2.0 * static_cast<double>(i);
        add(x, -1.0);
        add(x, length);
        add(x + 1.0, length);
        add(x + 1.0, -1.0);
    }
    return {{{ring, {}}}};
}

}  // namespace sipejuang::geo::shapes
