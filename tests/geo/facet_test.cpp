// SPDX-License-Identifier: Apache-2.0
// A plane over a convex polygon, and where it is lowest over a region. The facet is a square of 10 m that rises 10 % to the east.
#include "geo/facet.hpp"
#include "shapes.hpp"

#include <gtest/gtest.h>

namespace sipejuang::geo {
namespace {

Facet rising() { return {{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {{0, 0}, Metres::of(100), Ratio::of(0.1), Ratio{}}}; }

MultiPolygon block(double x0, double y0, double x1, double y1) {
    return {{{{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}, {}}}};
}

void expect(const std::optional<LowPoint>& low, double height, Point at) {
    ASSERT_TRUE(low);
    EXPECT_NEAR(low->height.value(), height, 1e-9);
    EXPECT_NEAR(low->at.x, at.x, 1e-9);
    EXPECT_NEAR(low->at.y, at.y, 1e-9);
}

TEST(Facet, IsLowestAtAVertexOfTheRegion) { expect(rising().lowest_over(block(3, 3, 5, 5)), 100.3, {3, 3}); }

TEST(Facet, IsLowestAtACornerOfItsOwnInsideTheRegion) {
    expect(rising().lowest_over(block(-5, -5, 15, 15)), 100, {0, 0});
}

TEST(Facet, IsLowestWhereEdgesCross) {
    // A band that runs across it: no vertex of either lies in the other.
    expect(rising().lowest_over(block(4, -5, 6, 15)), 100.4, {4, 0});
}

TEST(Facet, HoldsItsEdgesAndNothingBeyond) {
    expect(rising().lowest_over(block(10, 0, 20, 5)), 101, {10, 0});
    EXPECT_FALSE(rising().lowest_over(block(10.000001, 0, 20, 5)));
    // The boxes overlap, the shapes do not.
    const Facet slanted{{{0, 0}, {10, 0}, {0, 10}}, {{0, 0}, Metres::of(1), {}, {}}};
    EXPECT_FALSE(slanted.lowest_over(block(6, 6, 8, 8)));
    EXPECT_TRUE(slanted.lowest_over(block(5, 5, 8, 8)));
}

TEST(Facet, IsNotSeenThroughAHoleOfTheRegion) {
    auto yard = block(-5, -5, 15, 15);
    yard.parts[0].holes.push_back({{-1, -1}, {-1, 11}, {11, 11}, {11, -1}});
    EXPECT_FALSE(rising().lowest_over(yard));
    yard.parts[0].holes[0] = {{-1, -1}, {-1, 11}, {8, 11}, {8, -1}};
    expect(rising().lowest_over(yard), 100.8, {8, 0});
}

TEST(Facet, IsTheSameEitherWayRoundAndWithCornersThatCoincide) {
    const Facet clockwise{{{0, 10}, {10, 10}, {10, 0}, {10, 0}, {0, 0}}, rising().plane()};
    expect(clockwise.lowest_over(block(3, 3, 5, 5)), 100.3, {3, 3});
    EXPECT_FALSE(clockwise.lowest_over(block(11, 0, 12, 1)));
}

}  // namespace
}  // namespace sipejuang::geo
