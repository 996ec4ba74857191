// SPDX-License-Identifier: Apache-2.0
#include "geo/outer_border.hpp"

#include "geo/area.hpp"
#include "geo/overlay.hpp"

#include <gtest/gtest.h>

#include <random>

namespace sipejuang::geo {
namespace {

MultiPolygon rectangle(double x, double y, double w, double h) {
    return {{{{{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}}, {}}}};
}

/// The same ground as the plain way, to 1e-6 m2.
void expect_same_ground(const std::vector<MultiPolygon>& regions) {
    const auto plain = without_holes(union_of(regions));
    const auto border = outer_border(regions);
    EXPECT_NEAR(area(difference(plain, border)).value(), 0.0, 1e-6);
    EXPECT_NEAR(area(difference(border, plain)).value(), 0.0, 1e-6);
}

TEST(OuterBorder, OfTwoNeighboursIsOneRing) {
    const auto border = outer_border({rectangle(0, 0, 1, 1), rectangle(1, 0, 1, 1)});
    ASSERT_EQ(border.parts.size(), 1U);
    EXPECT_DOUBLE_EQ(area(border).value(), 2.0);
}

TEST(OuterBorder, FillsACourtyard) {
    std::vector<MultiPolygon> ring;
    for (int i = 0; i < 9; ++i) {
        if (i != 4) ring.push_back(rectangle(i % 3, i / 3, 1, 1));
    }
    EXPECT_DOUBLE_EQ(area(outer_border(ring)).value(), 9.0);
}

TEST(OuterBorder, DoesNotFillABay) {
    expect_same_ground({rectangle(0, 0, 3, 1), rectangle(0, 1, 1, 1), rectangle(2, 1, 1, 1)});
}

TEST(OuterBorder, HoldsWhereNeighboursDoNotShareVertices) {
    expect_same_ground(
        {rectangle(0, 0, 3, 1), rectangle(0.5, 1, 1, 1), rectangle(1.5, 1, 1.5, 1), rectangle(0.5, 2, 2.5, 1)});
}

TEST(OuterBorder, HoldsWhereRegionsOverlapOrTouchInAPoint) {
    expect_same_ground({rectangle(0, 0, 2, 2), rectangle(1, 1, 2, 2)});
    expect_same_ground({rectangle(0, 0, 1, 1), rectangle(1, 1, 1, 1)});
    expect_same_ground({rectangle(0, 0, 2, 2), rectangle(0, 0, 2, 2)});
    expect_same_ground({rectangle(0, 0, 9, 9), rectangle(3, 3, 1, 1)});
}

TEST(OuterBorder, OfNothingIsNothing) { EXPECT_TRUE(outer_border({}).empty()); }

TEST(OuterBorder, AgreesWithTheUnionOnHeapsOfRectangles) {
    std::mt19937 random{7};  // NOLINT(cert-msc51-cpp): the same heaps every time
    std::uniform_int_distribution<int> place{0, 12}, size{1, 4};
    for (int heap = 0; heap < 200; ++heap) {
        std::vector<MultiPolygon> regions;
        for (int i = 0; i < 12; ++i)
            regions.push_back(rectangle(place(random), place(random), size(random), size(random)));
        expect_same_ground(regions);
    }
}

}  // namespace
}  // namespace sipejuang::geo
