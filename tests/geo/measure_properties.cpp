// SPDX-License-Identifier: Apache-2.0
#include "geo/cell_shares.hpp"
#include "geo/distance.hpp"
#include "geo/orientation.hpp"
#include "tests/geo/geos_oracle.hpp"
#include "tests/geo/random_shapes.hpp"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

namespace sipejuang::geo {
namespace {

using namespace random_shapes;

constexpr double rounding = 1e-9;  // metres: half a step of a double at 1,480,000, in a few operations

double between(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

void fits(const Nearest& found, double expected) {
    RC_ASSERT(std::abs(found.distance.value() - expected) <= rounding);
    RC_ASSERT(std::abs(between(found.on_first, found.on_second) - expected) <= 2 * rounding);
    if (found.distance == Metres{}) RC_ASSERT(found.on_first == found.on_second);
}

Line line(double spread) {
    Line out;
    const int count = *rc::gen::inRange(2, 30);
    for (int i = 0; i < count; ++i) out.push_back(point(spread));
    return out;
}

RC_GTEST_PROP(Distance, OfRegionsIsWhatGeosSays, ()) {
    const auto a = region(50, 100), b = region(number(1, 60), 100);
    const double expected = oracle::distance(a, b);
    const auto found = nearest(a, b);
    fits(found, expected);
    RC_ASSERT(oracle::distance(a, MultiLine{{{found.on_first, found.on_first}}}) <= rounding);
    RC_ASSERT(oracle::distance(b, MultiLine{{{found.on_second, found.on_second}}}) <= rounding);
    RC_ASSERT(std::abs(nearest(b, a).distance.value() - expected) <= rounding);
}

RC_GTEST_PROP(Distance, OfARegionFromALineIsWhatGeosSays, ()) {
    const auto a = region(20, 100);
    const MultiLine b{{line(150), line(30)}};
    fits(nearest(a, b), oracle::distance(a, b));
    const auto limit = Metres::of(number(0, 60));
    const auto within = nearest_within(limit, a, b);
    RC_ASSERT(within.has_value() == (nearest(a, b).distance <= limit));
    if (within) fits(*within, oracle::distance(a, b));
}

RC_GTEST_PROP(Distance, OfLinesIsWhatGeosSays, ()) {
    const MultiLine a{{line(20)}}, b{{line(30), {point(50), point(50)}}};
    fits(nearest(a, b), oracle::distance(a, b));
    const Line c = line(100);
    const Point p = point(100);
    fits(nearest(p, c), oracle::distance(MultiLine{{{p, p}}}, MultiLine{{c}}));
    const Straight d{point(50), point(50)};
    const double expected = oracle::distance(MultiLine{{{d.from, d.to}}}, b);
    fits(nearest(d, b), expected);
    const auto limit = Metres::of(number(0, 60));
    const auto within = nearest_within(limit, d, b);
    RC_ASSERT(within.has_value() == (nearest(d, b).distance <= limit));
    if (within) fits(*within, expected);
}

RC_GTEST_PROP(Distance, OfARegionFromAPointIsZeroExactlyWhereItCovers, ()) {
    const auto a = region(50, 30);
    const Point p = point(60);
    const auto found = nearest(a, p);
    fits(found, oracle::distance(a, MultiLine{{{p, p}}}));
    RC_ASSERT(covers(a, p) == oracle::covers(a, p));
    RC_ASSERT(covers(a, p) == (found.distance == Metres{}));
    for (const auto& vertex : a.parts[0].shell) RC_ASSERT(covers(a, vertex));
}

RC_GTEST_PROP(FarthestVertexOutside, IsTheGreatestDistanceOfAVertex, ()) {
    const auto inner = region(40, 30), outer = region(50, 30);
    double expected = 0;
    for (const auto& p : inner.parts[0].shell)
        expected = std::max(expected, oracle::distance(outer, MultiLine{{{p, p}}}));
    for (const auto& hole : inner.parts[0].holes)
        for (const auto& p : hole) expected = std::max(expected, oracle::distance(outer, MultiLine{{{p, p}}}));
    RC_ASSERT(std::abs(farthest_vertex_outside(inner, outer).value() - expected) <= rounding);
}

RC_GTEST_PROP(Orientation, IsAntisymmetricAndCyclic, ()) {
    // Points on few bits, so that many are collinear or nearly so.
    const auto coarse = [] { return Point{0.1 * *rc::gen::inRange(0, 12), 0.1 * *rc::gen::inRange(0, 12)}; };
    const Point a = coarse(), b = coarse(), c = coarse();
    RC_ASSERT(orientation(a, b, c) == orientation(b, c, a));
    RC_ASSERT(orientation(a, b, c) == -orientation(b, a, c));
}

/// A region in cells of a grid of `size`, hanging over its borders now and then.
MultiPolygonIn<Grid> on_grid(int size) {
    const double reach = number(0.05, size * 0.7);
    const GridPoint centre{number(-1, size + 1), number(-1, size + 1)};
    PolygonIn<Grid> part{shapes::star_ring(centre, radii(reach * 0.5, reach)), {}};
    if (*rc::gen::inRange(0, 2) == 0) part.holes.push_back(shapes::star_ring(centre, radii(reach * 0.05, reach * 0.2)));
    if (*rc::gen::inRange(0, 3) == 0) std::reverse(part.shell.begin(), part.shell.end());
    return {{part}};
}

MultiPolygon as_working(const MultiPolygonIn<Grid>& region) {
    MultiPolygon out;
    for (const auto& part : region.parts) {
        Polygon made;
        for (const auto p : part.shell) made.shell.push_back({p.x, p.y});
        for (const auto& hole : part.holes) {
            made.holes.emplace_back();
            for (const auto p : hole) made.holes.back().push_back({p.x, p.y});
        }
        out.parts.push_back(made);
    }
    return out;
}

RC_GTEST_PROP(CellShares, AreThoseOfClippingToEachCell, ()) {
    constexpr int size = 8;
    const auto subject = on_grid(size);
    const auto shares = cell_shares(subject, size, size);
    std::vector<double> found(std::size_t{size} * size, 0.0);
    double sum = 0;
    for (const auto& cell : shares.cells) {
        RC_ASSERT(cell.share > 0 && cell.share <= 1);
        found[static_cast<std::size_t>(cell.row) * size + static_cast<std::size_t>(cell.column)] = cell.share;
        sum += cell.share;
    }
    const auto plain = as_working(subject);
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size; ++column) {
            const double expected = oracle::shared_area(plain, shapes::rectangle(column, row, column + 1, row + 1));
            RC_ASSERT(std::abs(found[static_cast<std::size_t>(row * size + column)] - expected) <= 1e-9);
        }
    }
    const double whole = oracle::area(plain);
    RC_ASSERT(shares.inside == sum);
    RC_ASSERT(std::abs(shares.inside + shares.outside - whole) <= whole * 1e-9);
    RC_ASSERT(std::abs(shares.inside - oracle::shared_area(plain, shapes::rectangle(0, 0, size, size))) <= 1e-9);
}

RC_GTEST_PROP(CellShares, AddUpToTheAreaFarOutOnAGreatGrid, ()) {
    constexpr double far = 60'000;
    auto subject = on_grid(40);
    for (auto& part : subject.parts) {
        for (auto& p : part.shell) p.x += far, p.y += far;
        for (auto& hole : part.holes)
            for (auto& p : hole) p.x += far, p.y += far;
    }
    const double whole = oracle::area(as_working(subject));
    const auto shares = cell_shares(subject, 100'000, 100'000);
    RC_ASSERT(shares.outside == 0);
    RC_ASSERT(std::abs(shares.inside - whole) <= 1e-9 * std::max(whole, 1.0));
}

}  // namespace
}  // namespace sipejuang::geo
