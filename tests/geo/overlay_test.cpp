// SPDX-License-Identifier: Apache-2.0
#include "geo/overlay.hpp"

#include "geo/area.hpp"
#include "geo/crossings.hpp"
#include "tests/geo/shapes.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace sipejuang::geo {
namespace {

using shapes::rectangle;
using shapes::rectangle_ring;

TEST(Overlay, OfTwoRectanglesIsTheirCommonRectangle) {
    EXPECT_EQ(shared_area(rectangle(0, 0, 10, 10), rectangle(5, 5, 20, 20)), SquareMetres::of(25));
    EXPECT_EQ(box_of(intersection(rectangle(0, 0, 10, 10), rectangle(5, 5, 20, 20))), (Box{5, 5, 10, 10}));
}

TEST(Overlay, DropsTheLinesAndPointsOfAContact) {
    EXPECT_TRUE(intersection(rectangle(0, 0, 10, 10), rectangle(10, 0, 20, 10)).empty());
    EXPECT_TRUE(intersection(rectangle(0, 0, 10, 10), rectangle(10, 10, 20, 20)).empty());
}

TEST(Overlay, WithNothingIsNothing) {
    EXPECT_TRUE(intersection(rectangle(0, 0, 1, 1), {}).empty());
    EXPECT_EQ(difference(rectangle(0, 0, 1, 1), {}), rectangle(0, 0, 1, 1));
    EXPECT_TRUE(difference({}, rectangle(0, 0, 1, 1)).empty());
    EXPECT_TRUE(union_of({}).empty());
    EXPECT_TRUE(union_of({{}, {}}).empty());
    EXPECT_EQ(shared_area({}, {}), SquareMetres::of(0));
}

TEST(Difference, LeavesAHole) {
    const auto rest = difference(rectangle(0, 0, 10, 10), rectangle(4, 4, 6, 6));
    ASSERT_EQ(rest.parts.size(), 1u);
    EXPECT_EQ(rest.parts[0].holes.size(), 1u);
    EXPECT_EQ(area(rest), SquareMetres::of(96));
}

TEST(Difference, OfARegionInsideTheOtherIsEmpty) {
    EXPECT_TRUE(difference(rectangle(4, 4, 6, 6), rectangle(0, 0, 10, 10)).empty());
}

TEST(Union, MergesPartsThatTouchOrOverlap) {
    const auto all = union_of({rectangle(0, 0, 5, 5), rectangle(5, 0, 10, 5), rectangle(9, 0, 12, 5)});
    EXPECT_EQ(all.parts.size(), 1u);
    EXPECT_EQ(area(all), SquareMetres::of(60));
}

TEST(Buffer, GrowsWithRoundCornersAndShrinks) {
    const double corners = std::acos(-1.0) * 4.0;
    EXPECT_NEAR(area(buffer(rectangle(0, 0, 10, 10), Metres::of(2))).value(), 100 + 80 + corners, corners * 0.0025);
    EXPECT_NEAR(area(buffer(rectangle(0, 0, 10, 10), Metres::of(-2))).value(), 36, 1e-9);
    EXPECT_TRUE(buffer(rectangle(0, 0, 10, 10), Metres::of(-6)).empty());
    EXPECT_TRUE(buffer(MultiPolygon{}, Metres::of(3)).empty());
}

TEST(Buffer, OfALineHasRoundEnds) {
    const double ends = std::acos(-1.0);
    EXPECT_NEAR(area(buffer(MultiLine{{{{0, 0}, {10, 0}}}}, Metres::of(1))).value(), 20 + ends, ends * 0.0025);
    EXPECT_NEAR(area(buffer(MultiLine{{{{0, 0}}}}, Metres::of(1))).value(), ends, ends * 0.0025);
    EXPECT_TRUE(buffer(MultiLine{}, Metres::of(1)).empty());
    EXPECT_TRUE(buffer(MultiLine{{{}}}, Metres::of(1)).empty());
}

TEST(WithoutHoles, FillsThem) {
    const MultiPolygon frame{{{rectangle_ring(0, 0, 10, 10), {rectangle_ring(2, 2, 8, 8)}}}};
    EXPECT_EQ(area(without_holes(frame)), SquareMetres::of(100));
}

TEST(WithoutHoles, SwallowsAPartThatStoodInAHole) {
    const MultiPolygon moated{
        {{rectangle_ring(0, 0, 10, 10), {rectangle_ring(2, 2, 8, 8)}}, {rectangle_ring(4, 4, 6, 6), {}}}};
    EXPECT_EQ(without_holes(moated).parts.size(), 1u);
}

TEST(Covers, CountsContactAsInside) {
    EXPECT_TRUE(covers(rectangle(0, 0, 10, 10), rectangle(0, 0, 10, 5)));
    EXPECT_TRUE(covers(rectangle(0, 0, 10, 10), rectangle(0, 0, 10, 10)));
    EXPECT_FALSE(covers(rectangle(0, 0, 10, 10), rectangle(0, 0, 10.00001, 5)));
    EXPECT_FALSE(covers(MultiPolygon{}, rectangle(0, 0, 1, 1)));
    EXPECT_TRUE(covers(rectangle(0, 0, 1, 1), MultiPolygon{}));
}

TEST(Crossings, OfTwoCombsAreCountedUpToALimit) {
    // Each of 10 teeth has two long sides: 20 x 20, and the backs of the combs cross each other's sides.
    EXPECT_GE(crossings(shapes::comb(10, false), shapes::comb(10, true), 100'000), 400u);
    EXPECT_EQ(crossings(shapes::comb(1'000, false), shapes::comb(1'000, true), 5'000), 5'000u);
    EXPECT_EQ(crossings(rectangle(0, 0, 1, 1), rectangle(2, 0, 3, 1), 10), 0u);
}

TEST(SelfCrossings, OfASimpleRingAreNone) {
    EXPECT_EQ(self_crossings(shapes::disc({0, 0}, 10, 1'000), 10), 0u);
    EXPECT_EQ(self_crossings({{{{{0, 0}, {10, 10}, {10, 0}, {0, 10}}, {}}}}, 10), 1u);
}

// The border ran inside a ring three nanometres wide for longer than the ring is: rounded crossings had changed places.
TEST(Overlay, OfARingNanometresWideIsNoMoreThanTheRing) {
    const MultiPolygon narrow{{{{{0x1.e83b8p+17, 0x1.69534a906689ap+20},
                                 {0x1.e842fffffffdep+17, 0x1.6952c00000027p+20},
                                 {0x1.e847fffffff3p+17, 0x1.6952bffffffdp+20},
                                 {0x1.e848p+17, 0x1.6952bffffffd9p+20},
                                 {0x1.e843p+17, 0x1.6952c0000002bp+20},
                                 {0x1.e83b8p+17, 0x1.69534a906689cp+20}},
                                {}}}};
    const MultiPolygon wide{{{{{0x1.e847fffffffbbp+17, 0x1.6952bffffffd9p+20},
                               {0x1.e842fffffffbbp+17, 0x1.6952c00000027p+20},
                               {0x1.e83b7ffffffbbp+17, 0x1.69534a9066893p+20},
                               {0x1.e83b7ffffffbbp+17, 0x1.6952356f9975bp+20}},
                              {}}}};
    EXPECT_LE(shared_area(narrow, wide).value(), area(narrow).value());
    EXPECT_LE(shared_area(wide, narrow).value(), area(narrow).value());
}

}  // namespace
}  // namespace sipejuang::geo
