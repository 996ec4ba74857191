// SPDX-License-Identifier: Apache-2.0
#include "geo/area.hpp"

#include "geo/shoelace.hpp"

#include <cmath>

namespace sipejuang::geo {
namespace {

double between(Point a, Point b) {
    const double dx = b.x - a.x, dy = b.y - a.y;
    return std::sqrt(dx * dx + dy * dy);
}

double around(const Ring& ring) {
    if (ring.empty()) return 0.0;
    double sum = between(ring.back(), ring.front());
    for (std::size_t i = 1; i < ring.size(); ++i) sum += between(ring[i - 1], ring[i]);
    return sum;
}

}  // namespace

SquareMetres signed_area(const Ring& ring) { return SquareMetres::of(shoelace(ring)); }

SquareMetres area(const Polygon& polygon) {
    double sum = std::abs(shoelace(polygon.shell));
    for (const auto& hole : polygon.holes) sum -= std::abs(shoelace(hole));
    return SquareMetres::of(sum);
}

SquareMetres area(const MultiPolygon& region) {
    SquareMetres sum;
    for (const auto& part : region.parts) sum += area(part);
    return sum;
}

Metres perimeter(const MultiPolygon& region) {
    double sum = 0.0;
    for (const auto& part : region.parts) {
        sum += around(part.shell);
        for (const auto& hole : part.holes) sum += around(hole);
    }
    return Metres::of(sum);
}

Metres length(const Line& line) {
    double sum = 0.0;
    for (std::size_t i = 1; i < line.size(); ++i) sum += between(line[i - 1], line[i]);
    return Metres::of(sum);
}

}  // namespace sipejuang::geo
