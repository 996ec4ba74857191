// SPDX-License-Identifier: Apache-2.0
#include "geo/area.hpp"

#include "tests/geo/shapes.hpp"

#include <gtest/gtest.h>

namespace sipejuang::geo {
namespace {

using shapes::rectangle_ring;

TEST(Area, OfASquareWithAHoleIsShellMinusHole) {
    const Polygon polygon{rectangle_ring(0, 0, 10, 10), {rectangle_ring(2, 2, 4, 4)}};
    EXPECT_EQ(area(polygon), SquareMetres::of(96));
}

TEST(Area, DoesNotDependOnTheDirectionOfRings) {
    Polygon polygon{rectangle_ring(0, 0, 10, 10), {rectangle_ring(2, 2, 4, 4)}};
    std::swap(polygon.shell[1], polygon.shell[3]);
    EXPECT_EQ(area(polygon), SquareMetres::of(96));
    std::swap(polygon.holes[0][1], polygon.holes[0][3]);
    EXPECT_EQ(area(polygon), SquareMetres::of(96));
}

TEST(Area, IsSignedByTheDirectionOfTheRing) {
    EXPECT_EQ(signed_area({{0, 0}, {3, 0}, {0, 4}}), SquareMetres::of(6));
    EXPECT_EQ(signed_area({{0, 0}, {0, 4}, {3, 0}}), SquareMetres::of(-6));
}

TEST(Area, OfARegionIsTheSumOfItsParts) {
    const MultiPolygon region{{{rectangle_ring(0, 0, 1, 1), {}}, {rectangle_ring(5, 5, 7, 7), {}}}};
    EXPECT_EQ(area(region), SquareMetres::of(5));
    EXPECT_EQ(area(MultiPolygon{}), SquareMetres::of(0));
}

TEST(Area, KeepsItsDigitsFarFromTheOrigin) {
    const double x = 9'876'543.21, y = 8'765'432.1;
    const Ring ring{{x, y}, {x + 0.5, y}, {x + 0.5, y + 0.5}, {x, y + 0.5}};
    EXPECT_NEAR(signed_area(ring).value(), 0.25, 1e-8);  // the coordinates themselves are rounded to 2e-9
}

TEST(Perimeter, CountsShellAndHoles) {
    const MultiPolygon region{{{rectangle_ring(0, 0, 10, 10), {rectangle_ring(2, 2, 4, 4)}}}};
    EXPECT_EQ(perimeter(region), Metres::of(48));
}

TEST(Length, OfALineIsTheSumOfItsSegments) {
    EXPECT_EQ(length({{0, 0}, {3, 4}, {3, 10}}), Metres::of(11));
    EXPECT_EQ(length({{1, 1}}), Metres::of(0));
}

}  // namespace
}  // namespace sipejuang::geo
