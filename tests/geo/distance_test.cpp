// SPDX-License-Identifier: Apache-2.0
#include "geo/distance.hpp"

#include "tests/geo/shapes.hpp"

#include <gtest/gtest.h>

namespace sipejuang::geo {
namespace {

using shapes::rectangle;
using shapes::rectangle_ring;

MultiPolygon frame() { return {{{rectangle_ring(0, 0, 10, 10), {rectangle_ring(2, 2, 8, 8)}}}}; }

TEST(Distance, FromAPointToALineIsToTheFootOfThePerpendicular) {
    const auto near = nearest(Point{3, 4}, Line{{0, 0}, {10, 0}});
    EXPECT_EQ(near.distance, Metres::of(4));
    EXPECT_EQ(near.on_first, (Point{3, 4}));
    EXPECT_EQ(near.on_second, (Point{3, 0}));
}

TEST(Distance, FromAPointBeyondTheEndOfALineIsToTheEnd) {
    EXPECT_EQ(nearest(Point{13, 4}, Line{{0, 0}, {10, 0}}).on_second, (Point{10, 0}));
}

TEST(Distance, BetweenRegionsSideBySideIsTheGap) {
    const auto near = nearest(rectangle(0, 0, 10, 10), rectangle(13, 2, 20, 4));
    EXPECT_EQ(near.distance, Metres::of(3));
    EXPECT_EQ(near.on_first.x, 10);
    EXPECT_EQ(near.on_second.x, 13);
}

TEST(Distance, OfRegionsThatTouchAtOnePointIsZeroAtThatPoint) {
    const auto near = nearest(rectangle(0, 0, 10, 10), rectangle(10, 10, 20, 20));
    EXPECT_EQ(near.distance, Metres::of(0));
    EXPECT_EQ(near.on_first, (Point{10, 10}));
    EXPECT_EQ(near.on_second, (Point{10, 10}));
}

TEST(Distance, OfARegionInsideAnotherIsZeroAtACommonPoint) {
    for (const auto& near : {nearest(rectangle(0, 0, 10, 10), rectangle(4, 4, 5, 5)),
                             nearest(rectangle(4, 4, 5, 5), rectangle(0, 0, 10, 10))}) {
        EXPECT_EQ(near.distance, Metres::of(0));
        EXPECT_EQ(near.on_first, near.on_second);
        EXPECT_TRUE(covers(rectangle(4, 4, 5, 5), near.on_first));
    }
}

TEST(Distance, OfARegionInTheHoleOfAnotherIsToTheBorderOfTheHole) {
    EXPECT_EQ(nearest(frame(), rectangle(4, 4, 7, 5)).distance, Metres::of(1));
}

TEST(Distance, ToALineInsideTheRegionIsZero) {
    const auto near = nearest(rectangle(0, 0, 10, 10), MultiLine{{{{4, 4}, {5, 5}}}});
    EXPECT_EQ(near.distance, Metres::of(0));
    EXPECT_EQ(near.on_first, (Point{4, 4}));
}

TEST(Distance, ToALineThatCrossesIsZeroWhereItCrosses) {
    const auto near = nearest(rectangle(0, 0, 10, 10), MultiLine{{{{5, -5}, {5, 15}}}});
    EXPECT_EQ(near.distance, Metres::of(0));
    EXPECT_EQ(near.on_first, (Point{5, 0}));
    EXPECT_EQ(near.on_second, (Point{5, 0}));
}

TEST(Distance, BetweenLinesOfWhichOneEndsOnTheOtherIsZero) {
    const auto near = nearest(MultiLine{{{{0, 0}, {9, 3}}}}, MultiLine{{{{3, 1}, {0, 10}}}});
    EXPECT_EQ(near.distance, Metres::of(0));
    EXPECT_EQ(near.on_first, (Point{3, 1}));
}

TEST(Distance, OfEquallyNearPlacesTakesTheFirst) {
    const auto near = nearest(MultiLine{{{{0, 0}, {10, 0}}}}, MultiLine{{{{0, 5}, {2, 5}}, {{3, 5}, {4, 5}}}});
    EXPECT_EQ(near.on_first, (Point{0, 0}));
    EXPECT_EQ(near.on_second, (Point{0, 5}));
}

TEST(Distance, ToNothingIsInfinite) {
    EXPECT_TRUE(std::isinf(nearest(rectangle(0, 0, 1, 1), MultiPolygon{}).distance.value()));
    EXPECT_TRUE(std::isinf(nearest(MultiPolygon{}, Point{1, 1}).distance.value()));
}

TEST(Covers, IncludesTheBoundaryAndExcludesTheHole) {
    EXPECT_TRUE(covers(frame(), Point{1, 1}));
    EXPECT_TRUE(covers(frame(), Point{0, 5}));
    EXPECT_TRUE(covers(frame(), Point{10, 10}));
    EXPECT_TRUE(covers(frame(), Point{2, 5}));
    EXPECT_FALSE(covers(frame(), Point{5, 5}));
    EXPECT_FALSE(covers(frame(), Point{-1, 10}));
    EXPECT_FALSE(covers(frame(), Point{-1, 5}));
}

TEST(Covers, IsExactOnASlantedBorder) {
    const MultiPolygon triangle{{{{{0, 0}, {3, 1}, {0, 1}}, {}}}};
    EXPECT_TRUE(covers(triangle, Point{1.5, 0.5}));
    EXPECT_FALSE(covers(triangle, Point{1.5, std::nextafter(0.5, 0.0)}));
}

TEST(FarthestVertexOutside, IsZeroInsideAndTheDepthOutside) {
    EXPECT_EQ(farthest_vertex_outside(rectangle(1, 1, 9, 9), rectangle(0, 0, 10, 10)), Metres::of(0));
    EXPECT_EQ(farthest_vertex_outside(rectangle(1, 1, 12.5, 9), rectangle(0, 0, 10, 10)), Metres::of(2.5));
}

}  // namespace
}  // namespace sipejuang::geo
