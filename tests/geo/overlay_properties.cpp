// SPDX-License-Identifier: Apache-2.0
#include "geo/area.hpp"
#include "geo/box_index.hpp"
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

bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

/// Positions, areas and wholeness; the shapes by their areas.
void same(const std::vector<LayerShare>& quick, const std::vector<LayerShare>& plain, double whole) {
    std::vector<std::uint32_t> a, b;
    for (const auto& share : quick)
        if (share.area.value() > whole * 1e-9) a.push_back(share.region);
    for (const auto& share : plain)
        if (share.area.value() > whole * 1e-9) b.push_back(share.region);
    RC_ASSERT(a == b);
    for (const auto& share : quick) {
        const auto match = std::find_if(plain.begin(), plain.end(),
                                        [&](const auto& s) { return s.region == share.region; });
        if (match == plain.end()) continue;
        RC_ASSERT(near(share.area.value(), match->area.value(), whole * 1e-9));
        RC_ASSERT(near(area(share.shape).value(), share.area.value(), whole * 1e-9));
        RC_ASSERT(share.whole == match->whole || share.area.value() >= whole * (1 - 1e-9));
    }
}

RC_GTEST_PROP(Area, AgreesWithGeos, ()) {
    const auto shape = region(50, 1'000);
    RC_ASSERT(!invalidity(shape, proposal_complexity));
    RC_ASSERT(near(area(shape).value() / oracle::area(shape), 1, 1e-12));
}

RC_GTEST_PROP(Overlay, PartsOfASubjectAddUpToIt, ()) {
    const auto a = region(50, 40), b = region(50, 40);
    const double whole = area(a).value();
    RC_ASSERT(near(area(intersection(a, b)).value() + area(difference(a, b)).value(), whole, whole * 1e-9));
    RC_ASSERT(near(shared_area(a, b).value(), shared_area(b, a).value(), whole * 1e-9));
    RC_ASSERT(near(area(union_of({a, b})).value() + shared_area(a, b).value(), whole + area(b).value(), whole * 1e-8));
}

RC_GTEST_PROP(Overlay, ResultsAreValid, ()) {
    const auto a = region(50, 40), b = region(50, 40);
    RC_ASSERT(!invalidity(intersection(a, b), layer_complexity));
    RC_ASSERT(!invalidity(difference(a, b), layer_complexity));
    RC_ASSERT(!invalidity(union_of({a, b}), layer_complexity));
}

RC_GTEST_PROP(PolygonLayer, SharesOfACoverageAddUpToTheSubject, ()) {
    const PolygonLayer layer{coverage(4, 4, 100)};
    const double size = number(2, 60);
    const auto subject = shapes::star({east + number(90, 310), north + number(90, 310)}, radii(size * 0.5, size));
    double sum = 0;
    for (const auto& share : layer.under(subject)) sum += share.area.value();
    const double whole = area(subject).value();
    RC_ASSERT(near(sum, whole, whole * 1e-9));
}

RC_GTEST_PROP(PolygonLayer, AnswersWithShortCutsAsWithout, ()) {
    const PolygonLayer layer{coverage(4, 4, 100)};
    const double size = number(1, 120);
    auto subject = region(size, 0);
    const double dx = number(-100, 500), dy = number(-100, 500);
    for (auto& part : subject.parts) {
        for (auto& p : part.shell) p.x += dx, p.y += dy;
        for (auto& hole : part.holes)
            for (auto& p : hole) p.x += dx, p.y += dy;
    }
    same(layer.under(subject), layer.under_by_overlay(subject), area(subject).value());
}

RC_GTEST_PROP(PolygonLayer, OfRegionsThatOverlapAnswersAsGeosDoes, ()) {
    std::vector<MultiPolygon> regions;
    regions.reserve(12);
    for (int i = 0; i < 12; ++i) regions.push_back(region(60, 100));
    const PolygonLayer layer{regions};
    const auto subject = region(number(1, 40), 120);
    const double whole = area(subject).value();
    std::vector<double> shared(regions.size(), 0.0);
    for (const auto& share : layer.under(subject)) shared[share.region] = share.area.value();
    for (std::size_t i = 0; i < regions.size(); ++i) {
        RC_ASSERT(near(shared[i], oracle::shared_area(subject, regions[i]), whole * 1e-9));
    }
    same(layer.under(subject), layer.under_by_overlay(subject), whole);
}

RC_GTEST_PROP(PolygonLayer, OfALongBorderAnswersWithShortCutsAsWithout, ()) {
    std::vector<double> shore;
    shore.reserve(2'000);
    for (int i = 0; i < 2'000; ++i) shore.push_back(number(980, 1'000));
    const PolygonLayer layer{{shapes::star({east, north}, shore)}};
    const double angle = number(0, 6.28), size = number(1, 30);
    const auto subject = shapes::star({east + 990 * std::cos(angle), north + 990 * std::sin(angle)},
                                      radii(size * 0.5, size));
    same(layer.under(subject), layer.under_by_overlay(subject), area(subject).value());
}

/// A ring between two rough shores, and beside it a comb: borders that a box around the subject cuts many times.
std::vector<MultiPolygon> atoll_and_comb() {
    std::vector<double> outer, inner;
    for (int i = 0; i < 600; ++i) outer.push_back(number(80, 100)), inner.push_back(number(50, 70));
    auto comb = shapes::comb(20, *rc::gen::arbitrary<bool>());
    for (auto& p : comb.parts[0].shell) p = {east + 110 + p.x * 3, north + p.y * 3};
    return {{{{shapes::star_ring(Point{east, north}, outer), {shapes::star_ring(Point{east, north}, inner)}}}}, comb};
}

RC_GTEST_PROP(PolygonLayer, OfBordersCutManyTimesAnswersWithShortCutsAsWithout, ()) {
    const PolygonLayer layer{atoll_and_comb()};
    const double size = number(0.5, 40);
    auto subject = shapes::star({east + number(-110, 240), north + number(-110, 110)}, radii(size * 0.3, size));
    if (*rc::gen::arbitrary<bool>()) {
        const Box box = box_of(subject);
        subject = shapes::rectangle(box.min_x, box.min_y, box.max_x, box.max_y);
    }
    same(layer.under(subject), layer.under_by_overlay(subject), area(subject).value());
}

RC_GTEST_PROP(PolygonLayer, HoldsThePointsThatItsRegionsHold, ()) {
    std::vector<MultiPolygon> regions;
    regions.reserve(12);
    for (int i = 0; i < 12; ++i) regions.push_back(region(60, 100));
    const PolygonLayer layer{regions};
    for (int i = 0; i < 20; ++i) {
        const auto& ring = regions[static_cast<std::size_t>(i % 12)].parts[0].shell;
        const Point p = i < 12 ? ring[ring.size() / 2] : point(150);
        std::vector<std::uint32_t> held;
        for (std::uint32_t k = 0; k < 12; ++k)
            if (oracle::covers(regions[k], p)) held.push_back(k);
        RC_ASSERT(layer.at(p) == held);
    }
}

RC_GTEST_PROP(BoxIndex, FindsWhatASearchOfAllFinds, ()) {
    std::vector<Box> boxes;
    for (int i = 0; i < 60; ++i) {
        const Point p = snapped(point(20), 1);
        boxes.push_back({p.x, p.y, p.x + std::floor(number(0, 5)), p.y + std::floor(number(0, 5))});
    }
    const Box asked = boxes.front();
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = 0; i < boxes.size(); ++i)
        if (boxes[i].touches(asked)) found.push_back(i);
    RC_ASSERT(BoxIndex{boxes}.touching(asked) == found);
}

}  // namespace
}  // namespace sipejuang::geo
