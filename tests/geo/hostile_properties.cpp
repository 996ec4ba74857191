// SPDX-License-Identifier: Apache-2.0
// Shapes that overlay code is known to fail on: borders a few nanometres apart, slivers, spikes, holes and parts that touch in a
// point, edges in common, long fans from one vertex. GEOS answers on another code path: snapped to a grid of 0.1 micrometres.
#include "geo/area.hpp"
#include "geo/cell_shares.hpp"
#include "geo/distance.hpp"
#include "geo/overlay.hpp"
#include "geo/polygon_layer.hpp"
#include "geo/validity.hpp"
#include "tests/geo/geos_oracle.hpp"
#include "tests/geo/random_shapes.hpp"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

namespace sipejuang::geo {
namespace {

using namespace random_shapes;

constexpr double grid = 1e-7;

/// Every vertex either where it was, or some nanometres off.
MultiPolygon near_copy(MultiPolygon region) {
    const auto nudge = [](Ring& ring) {
        for (auto& p : ring) p = {p.x + 1e-9 * *rc::gen::inRange(-2, 3), p.y + 1e-9 * *rc::gen::inRange(-2, 3)};
    };
    for (auto& part : region.parts) {
        nudge(part.shell);
        for (auto& hole : part.holes) nudge(hole);
    }
    return region;
}

/// Up to 100 m long and between a nanometre and a millimetre wide.
MultiPolygon sliver() {
    const Point a = point(40), b = point(40);
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    const double width = std::pow(10.0, number(-9, -3));
    const Point across{(a.y - b.y) / length * width, (b.x - a.x) / length * width};
    return {{{{a, b, {b.x + across.x, b.y + across.y}, {a.x + across.x / 2, a.y + across.y / 2}}, {}}}};
}

/// A block on whole metres whose hole touches the shell in a point, and a second part that touches the first in another.
MultiPolygon pinched() {
    const Point o = snapped(point(10), 1);
    const double w = std::ceil(number(8, 40)), touch = std::ceil(number(2, w - 2));
    const Polygon block{shapes::rectangle_ring(o.x, o.y, o.x + w, o.y + w),
                        {{{o.x + touch, o.y}, {o.x + touch + 1, o.y + w / 2}, {o.x + touch - 1, o.y + w / 2}}}};
    const Polygon beside{{{o.x + w, o.y + touch}, {o.x + w + 9, o.y + touch - 4}, {o.x + w + 9, o.y + touch + 4}}, {}};
    return {{block, beside}};
}

/// A star with one vertex drawn out into a needle.
MultiPolygon spiked() {
    auto out = shapes::star(point(20), radii(10, 20));
    auto& ring = out.parts[0].shell;
    const Point tip = ring[0];
    ring[0] = {tip.x + number(10, 60), tip.y + 1e-9 * *rc::gen::inRange(-9, 10)};
    ring.insert(ring.begin() + 1, {tip.x, tip.y + std::pow(10.0, number(-8, -2))});
    return out;
}

/// Thin triangles around one vertex.
MultiPolygon fan() {
    const Point hub = point(10);
    MultiPolygon out;
    for (int i = 0; i < 8; ++i) {
        const double angle = 0.7 * i, narrow = std::pow(10.0, number(-8, -1)), reach = number(5, 40);
        const auto at = [&](double turn) {
            return Point{hub.x + reach * std::cos(turn), hub.y + reach * std::sin(turn)};
        };
        out.parts.push_back({{hub, at(angle), at(angle + narrow)}, {}});
    }
    return out;
}

MultiPolygon hostile() {
    switch (*rc::gen::inRange(0, 5)) {
        case 0: return sliver();
        case 1: return pinched();
        case 2: return spiked();
        case 3: return fan();
        default: return region(30, 20);
    }
}

/// Two hostile regions, half of the time of the same corners.
std::pair<MultiPolygon, MultiPolygon> pair() {
    auto a = hostile();
    auto b = *rc::gen::arbitrary<bool>() ? near_copy(a) : hostile();
    RC_PRE(!invalidity(a, layer_complexity) && !invalidity(b, layer_complexity));
    return {std::move(a), std::move(b)};
}

/// What snapping may move: GEOS' own fall-back snaps within a millionth of a millionth of the coordinates, 1.5e-6 m here, and
/// again where the first time was not enough. Pieces of 1e-8 m2 may be missing.
double rounding(const MultiPolygon& a, const MultiPolygon& b) {
    return 1e-5 * (perimeter(a).value() + perimeter(b).value()) + 1e-7;
}

double snapped_shared_area(const MultiPolygon& a, const MultiPolygon& b) {
    const GeosContext context;
    const auto first = to_geos(context, a), second = to_geos(context, b);
    const auto common = taken(context, GEOSIntersectionPrec_r(context.handle(), first.get(), second.get(), grid), "");
    double out = 0;
    GEOSArea_r(context.handle(), common.get(), &out);
    return out;
}

RC_GTEST_PROP(HostileOverlay, SharedAreaIsWhatGeosFindsOnItsGrid, ()) {
    const auto [a, b] = pair();
    const double expected = snapped_shared_area(a, b);
    RC_ASSERT(std::abs(shared_area(a, b).value() - expected) <= rounding(a, b));
    RC_ASSERT(std::abs(area(intersection(a, b)).value() - expected) <= rounding(a, b));
    RC_ASSERT(std::abs(shared_area(b, a).value() - expected) <= rounding(a, b));
}

RC_GTEST_PROP(HostileOverlay, WhatIsSharedAndWhatIsLeftAreTheWhole, ()) {
    const auto [a, b] = pair();
    const auto shared = intersection(a, b), left = difference(a, b);
    RC_ASSERT(std::abs(area(shared).value() + area(left).value() - area(a).value()) <= rounding(a, b));
    const double both = area(a).value() + area(b).value() - area(shared).value();
    RC_ASSERT(std::abs(area(union_of({a, b})).value() - both) <= rounding(a, b));
}

RC_GTEST_PROP(HostileOverlay, ResultsAreValid, ()) {
    const auto [a, b] = pair();
    for (const auto& result : {intersection(a, b), difference(a, b), union_of({a, b})}) {
        const auto found = invalidity(result, layer_complexity);
        RC_ASSERT((found ? found->problem.code + " " + found->problem.detail.en : "") == "");
    }
}

RC_GTEST_PROP(HostileOverlay, ResultsGoThroughFurtherOverlays, ()) {
    const auto [a, b] = pair();
    const auto c = *rc::gen::arbitrary<bool>() ? near_copy(a) : hostile();
    RC_PRE(!invalidity(c, layer_complexity));
    const auto shared = intersection(a, b), left = difference(a, b);
    const double rest = rounding(a, b) + rounding(a, c);
    for (const auto& piece : {shared, left}) {
        const double in = area(intersection(piece, c)).value(), out = area(difference(piece, c)).value();
        RC_ASSERT(std::abs(in + out - area(piece).value()) <= rest);
        RC_ASSERT(std::abs(in - snapped_shared_area(piece, c)) <= rest);
    }
    RC_ASSERT(std::abs(area(union_of({shared, left})).value() - area(a).value()) <= rest);
}

RC_GTEST_PROP(HostileOverlay, ALayerAnswersTheSame, ()) {
    const auto [a, b] = pair();
    const auto c = hostile();
    RC_PRE(!invalidity(c, layer_complexity));
    const PolygonLayer layer{{b, c}};
    std::vector<double> found(2, 0.0);
    for (const auto& share : layer.under(a)) found[share.region] = share.area.value();
    RC_ASSERT(std::abs(found[0] - snapped_shared_area(a, b)) <= rounding(a, b));
    RC_ASSERT(std::abs(found[1] - snapped_shared_area(a, c)) <= rounding(a, c));
}

RC_GTEST_PROP(HostileDistance, IsWhatGeosSays, ()) {
    const auto [a, b] = pair();
    const double expected = oracle::distance(a, b);
    const auto found = nearest(a, b);
    RC_ASSERT(std::abs(found.distance.value() - expected) <= 1e-8);
    RC_ASSERT(oracle::distance(a, MultiLine{{{found.on_first, found.on_first}}}) <= 1e-8);
    RC_ASSERT(oracle::distance(b, MultiLine{{{found.on_second, found.on_second}}}) <= 1e-8);
}

/// The region in cells of 1 m, lower left corner at cell (0, 0) or a few nanometres beside it.
MultiPolygonIn<Grid> in_cells(const MultiPolygon& region, Box box) {
    const double dx = 1e-9 * *rc::gen::inRange(-2, 3), dy = 1e-9 * *rc::gen::inRange(-2, 3);
    const auto moved = [&](const Ring& ring) {
        RingIn<Grid> out;
        for (const auto& p : ring) out.push_back({p.x - std::floor(box.min_x) + dx, p.y - std::floor(box.min_y) + dy});
        return out;
    };
    MultiPolygonIn<Grid> out;
    for (const auto& part : region.parts) {
        out.parts.push_back({moved(part.shell), {}});
        for (const auto& hole : part.holes) out.parts.back().holes.push_back(moved(hole));
    }
    return out;
}

RC_GTEST_PROP(HostileCells, SharesAddUpToTheAreaAndStayWithinTheirCells, ()) {
    const auto a = hostile();
    RC_PRE(!invalidity(a, layer_complexity));
    const auto shares = cell_shares(in_cells(a, box_of(a)), 200, 200);
    double sum = 0;
    for (const auto& cell : shares.cells) {
        RC_ASSERT(cell.share > 0 && cell.share <= 1);
        sum += cell.share;
    }
    const double whole = area(a).value();
    RC_ASSERT(std::abs(sum + shares.outside - whole) <= 1e-8 * std::max(1.0, perimeter(a).value()));
}

}  // namespace
}  // namespace sipejuang::geo
