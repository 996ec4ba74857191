// SPDX-License-Identifier: Apache-2.0
#include "server/rectangle_footprint.hpp"

#include "geo/area.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace sipejuang::server {
namespace {

using geo::Metres;

/// 20 m along the street in the south, 30 m deep.
const geo::Polygon plot{{{100, 100}, {120, 100}, {120, 130}, {100, 130}}, {}};
const geo::Line south{{100, 100}, {120, 100}};
const RectangleWords house{Metres::of(8), Metres::of(10), Metres::of(3), Metres::of(2)};

TEST(RectangleFootprint, StandsAsSaid) {
    const auto made = rectangle_footprint(plot, south, house);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->parts.front().shell, (geo::Ring{{102, 103}, {110, 103}, {110, 113}, {102, 113}}));
    EXPECT_EQ(geo::area(*made).value(), 80);
}

TEST(RectangleFootprint, ARingDrawnTheOtherWayRoundMeansTheSamePlace) {
    geo::Polygon reversed = plot;
    std::reverse(reversed.shell.begin(), reversed.shell.end());
    const auto made = rectangle_footprint(reversed, {south.back(), south.front()}, house);
    ASSERT_TRUE(made);
    EXPECT_EQ(geo::box_of(*made), (geo::Box{102, 103, 110, 113}));
}

TEST(RectangleFootprint, TheStreetSideIsTheLongestFront) {
    const std::vector<rules::ClassifiedEdge> edges{
        {"p", rules::EdgeSide::front, true, "a", false, {{100, 100}, {120, 100}}},
        {"p", rules::EdgeSide::side, true, "", false, {{120, 100}, {120, 130}}}};
    EXPECT_EQ(street_side(plot, edges), south);
}

TEST(RectangleFootprint, AStreetSideOfSeveralPiecesIsOneSide) {
    using rules::EdgeSide;
    const std::vector<rules::ClassifiedEdge> edges{
        {"p", EdgeSide::front, true, "a", false, {{107, 100.5}, {120, 100}}},
        {"p", EdgeSide::side, true, "", false, {{120, 100}, {120, 130}}},
        {"p", EdgeSide::front, true, "a", false, {{100, 100}, {107, 100.5}}}};
    EXPECT_EQ(street_side(plot, edges), south);
}

TEST(RectangleFootprint, ACornerPlotHasASideForEachRoad) {
    using rules::EdgeSide;
    const std::vector<rules::ClassifiedEdge> edges{{"p", EdgeSide::front, true, "a", false, {{100, 100}, {120, 100}}},
                                                   {"p", EdgeSide::front, true, "b", false, {{120, 100}, {120, 130}}}};
    EXPECT_EQ(street_side(plot, edges), (geo::Line{{120, 100}, {120, 130}}));
}

TEST(RectangleFootprint, WithoutAFrontItIsTheLongestSide) {
    EXPECT_EQ(street_side(plot, {}), (geo::Line{{120, 100}, {120, 130}}));
    EXPECT_FALSE(rectangle_footprint(plot, {}, house));
}

}  // namespace
}  // namespace sipejuang::server
