// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/geo/shapes.hpp"

#include <rapidcheck.h>

#include <cmath>
#include <vector>

namespace sipejuang::geo::random_shapes {

/// Working coordinates as at Kupang, in metres.
inline constexpr double east = 250'000, north = 1'480'000;

inline double number(double from, double to) {
    constexpr int steps = 1 << 20;
    return from + (to - from) * *rc::gen::inRange(0, steps) / steps;
}

inline Point point(double spread) { return {east + number(-spread, spread), north + number(-spread, spread)}; }

inline std::vector<double> radii(double least, double most) {
    std::vector<double> out;
    const int count = *rc::gen::inRange(3, 24);
    out.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) out.push_back(number(least, most));
    return out;
}

inline Point snapped(Point p, double step) { return {std::round(p.x / step) * step, std::round(p.y / step) * step}; }

/// A valid region about `size` in radius: one star, sometimes with a star-shaped hole, sometimes an upright rectangle
/// on whole metres, so that borders coincide now and then.
inline MultiPolygon region(double size, double spread) {
    const Point centre = point(spread);
    const int kind = *rc::gen::inRange(0, 4);
    if (kind == 0) {
        const Point a = snapped(centre, 1), b{a.x + std::ceil(number(1, size)), a.y + std::ceil(number(1, size))};
        return shapes::rectangle(a.x, a.y, b.x, b.y);
    }
    Polygon part{shapes::star_ring(centre, radii(size * 0.5, size)), {}};
    // Chords of three equal angles come as near as half the radius to the centre.
    if (kind == 1) part.holes.push_back(shapes::star_ring(centre, radii(size * 0.05, size * 0.2)));
    return {{part}};
}

/// Rows of zones with common bent borders: every corner moved a little, every side divided in three.
inline std::vector<MultiPolygon> coverage(int columns, int rows, double width) {
    std::vector<Point> corners;
    for (int i = 0; i < (columns + 1) * (rows + 1); ++i) {
        const int across = i % (columns + 1), down = i / (columns + 1);
        const double column = across, row = down;
        corners.push_back(
            {east + column * width + number(-0.2, 0.2) * width, north + row * width + number(-0.2, 0.2) * width});
    }
    const auto corner = [&](int column, int row) {
        return corners[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns + 1) +
                       static_cast<std::size_t>(column)];
    };
    const auto side = [](Ring& ring, Point a, Point b) {
        ring.push_back(a);
        // The same bits from both sides: computed from the lesser corner.
        const bool forward = a.x < b.x || (a.x == b.x && a.y < b.y);
        const Point p = forward ? a : b, q = forward ? b : a;
        const Point third{p.x + (q.x - p.x) / 3 - (q.y - p.y) / 20, p.y + (q.y - p.y) / 3 + (q.x - p.x) / 20};
        const Point other{p.x + (q.x - p.x) / 1.5 + (q.y - p.y) / 20, p.y + (q.y - p.y) / 1.5 - (q.x - p.x) / 20};
        ring.push_back(forward ? third : other);
        ring.push_back(forward ? other : third);
    };
    std::vector<MultiPolygon> zones;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            Ring ring;
            side(ring, corner(column, row), corner(column + 1, row));
            side(ring, corner(column + 1, row), corner(column + 1, row + 1));
            side(ring, corner(column + 1, row + 1), corner(column, row + 1));
            side(ring, corner(column, row + 1), corner(column, row));
            zones.push_back({{{ring, {}}}});
        }
    }
    return zones;
}

}  // namespace sipejuang::geo::random_shapes
