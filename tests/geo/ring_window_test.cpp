// SPDX-License-Identifier: Apache-2.0
#include "geo/ring_window.hpp"

#include "geo/area.hpp"
#include "geo/distance.hpp"
#include "geo/overlay.hpp"
#include "geo/polygon_layer.hpp"
#include "tests/geo/shapes.hpp"

#include <gtest/gtest.h>

namespace sipejuang::geo {
namespace {

using shapes::rectangle;
using shapes::rectangle_ring;
using Border = WindowView::Border;

MultiPolygon roads() { return {{{rectangle_ring(0, 0, 100, 100), {rectangle_ring(20, 20, 80, 80)}}}}; }
MultiPolygon of_ring(Ring ring) { return {{{std::move(ring), {}}}}; }

WindowView seen(const MultiPolygon& subject, const Ring& border, bool inside_left = true) {
    return RingWindow::of(subject)->see({{border, inside_left}});
}

TEST(RingWindow, IsForOneShortRingOnly) {
    EXPECT_TRUE(RingWindow::of(rectangle(0, 0, 1, 1)));
    EXPECT_TRUE(RingWindow::of(of_ring({{0, 0}, {2, 0}, {2, 2}, {1, 0.5}})));
    EXPECT_TRUE(RingWindow::of(shapes::disc({0, 0}, 10, 64)));
    EXPECT_FALSE(RingWindow::of(shapes::disc({0, 0}, 10, 65)));
    EXPECT_FALSE(RingWindow::of(roads()));
    EXPECT_FALSE(RingWindow::of({}));
}

TEST(RingWindow, APlotThatTouchesHasNothingInCommon) {
    const PolygonLayer layer{{roads()}};
    EXPECT_TRUE(layer.under(rectangle(20, 20, 40, 40)).empty());
    EXPECT_TRUE(layer.under(rectangle(20, 20, 80, 80)).empty());
    EXPECT_TRUE(layer.under(rectangle(100, 40, 120, 60)).empty());
    EXPECT_TRUE(layer.under(rectangle(100, 100, 120, 120)).empty());
}

TEST(RingWindow, ASliverIsItsArea) {
    const PolygonLayer layer{{roads()}};
    for (const auto& plot :
         {rectangle(19.999, 30, 40, 50), rectangle(30, 60, 50, 80.001), rectangle(99.999, 40, 120, 60)}) {
        const auto shares = layer.under(plot);
        ASSERT_EQ(shares.size(), 1U);
        EXPECT_NEAR(shares[0].area.value(), 0.02, 1e-9);
        EXPECT_FALSE(shares[0].whole);
    }
}

TEST(RingWindow, AHoleOverTheWholePlotButASliverLeavesTheSliver) {
    const PolygonLayer layer{{roads()}};
    const auto shares = layer.under(of_ring({{19.5, 30}, {60, 30}, {60, 50}, {40, 50.1}, {19.5, 50}}));
    ASSERT_EQ(shares.size(), 1U);
    EXPECT_NEAR(shares[0].area.value(), 10 + 0.5 * 0.5 * 0.1 / 20.5 * 0.5, 1e-3);
}

TEST(RingWindow, ARegionInPiecesIsSeenInPieces) {
    const Ring bridge{{2, -1}, {8, -1}, {8, 2}, {7, 2}, {7, -0.5}, {3, -0.5}, {3, 2}, {2, 2}};
    const auto view = seen(rectangle(0, 0, 10, 1), bridge);
    ASSERT_EQ(view.border, Border::crosses);
    EXPECT_EQ(view.common.parts.size(), 2U);
    EXPECT_DOUBLE_EQ(area(view.common).value(), 2.0);
}

TEST(RingWindow, TheOtherSideOfABorderIsTheRest) {
    const Ring border{{4, -1}, {4, 5}, {-1, 5}, {-1, -1}};  // counter-clockwise round the west
    const auto west = seen(rectangle(0, 0, 10, 1), border), east = seen(rectangle(0, 0, 10, 1), border, false);
    EXPECT_DOUBLE_EQ(area(west.common).value(), 4.0);
    EXPECT_DOUBLE_EQ(area(east.common).value(), 6.0);
}

TEST(RingWindow, OfAnLShapedSubjectGivesBothLegs) {
    const auto l = of_ring({{0, 0}, {10, 0}, {10, 2}, {2, 2}, {2, 10}, {0, 10}});
    const auto view = seen(l, {{1, 1}, {11, 1}, {11, 11}, {1, 11}});
    ASSERT_EQ(view.border, Border::crosses);
    EXPECT_DOUBLE_EQ(area(view.common).value(), 9.0 + 8.0);
    const auto legs = seen(l, {{5, -1}, {11, -1}, {11, 11}, {-1, 11}, {-1, 5}, {5, 5}});
    EXPECT_EQ(legs.common.parts.size(), 2U);
    EXPECT_DOUBLE_EQ(area(legs.common).value(), 10.0 + 10.0);
}

TEST(RingWindow, BordersAlongTheSubjectAreNoBordersInside) {
    const auto plot = rectangle(0, 0, 10, 10);
    EXPECT_EQ(seen(plot, rectangle_ring(0, 0, 10, 10)).border, Border::none);
    EXPECT_EQ(seen(plot, rectangle_ring(10, 2, 20, 8)).border, Border::none);
    EXPECT_EQ(seen(plot, rectangle_ring(-5, -5, 15, 15)).border, Border::none);
    EXPECT_EQ(seen(plot, {{0, -3}, {12, -3}, {12, 12}, {0, 12}, {0, 7}, {0, 4}}).border, Border::none);
}

TEST(RingWindow, ARegionWithinTheSubjectIsSeenWhole) {
    const auto view = seen(rectangle(0, 0, 10, 10), rectangle_ring(2, 2, 4, 4));
    ASSERT_EQ(view.border, Border::crosses);
    EXPECT_DOUBLE_EQ(area(view.common).value(), 4.0);
}

TEST(RingWindow, ARegionThatTouchesTheSubjectFromInsideIsSeenWhole) {
    for (const auto& triangle :
         {Ring{{0, 5}, {5, 2}, {5, 8}}, Ring{{0, 0}, {5, 2}, {2, 5}}, Ring{{3, 3}, {10, 10}, {2, 4}}}) {
        const auto view = seen(rectangle(0, 0, 10, 10), triangle);
        ASSERT_EQ(view.border, Border::crosses);
        EXPECT_DOUBLE_EQ(area(view.common).value(), area(of_ring(triangle)).value());
    }
}

TEST(RingWindow, ABorderThatTouchesTheSubjectFromInsideDividesTheRest) {
    // Comes in from the south, touches the east side, goes out in the north; the region lies west, then east.
    const Ring west{{2, -1}, {10, 5}, {2, 11}, {-1, 11}, {-1, -1}};
    const auto left = seen(rectangle(0, 0, 10, 10), west), right = seen(rectangle(0, 0, 10, 10), west, false);
    ASSERT_EQ(left.border, Border::crosses);
    ASSERT_EQ(right.border, Border::crosses);
    EXPECT_EQ(left.common.parts.size(), 1U);
    EXPECT_EQ(right.common.parts.size(), 2U);
    EXPECT_NEAR(area(left.common).value() + area(right.common).value(), 100.0, 1e-12);
    EXPECT_NEAR(area(right.common).value(), 2 * 0.5 * 5 * (10 - 10.0 / 3), 1e-12);
}

TEST(RingWindow, TwoBordersThatMeetAtAPlaceOfTheSubject) {
    const Ring lower{{-1, -1}, {12, -1}, {12, 5}, {10, 5}, {-1, 4}},
        upper{{-1, 6}, {10, 5}, {12, 5}, {12, 11}, {-1, 11}};
    const auto window = RingWindow::of(rectangle(0, 0, 10, 10));
    const auto both = window->see({{lower, true}, {upper, true}});
    const auto gap = window->see({{lower, false}, {upper, false}});
    ASSERT_EQ(both.border, Border::crosses);
    ASSERT_EQ(gap.border, Border::crosses);
    EXPECT_EQ(both.common.parts.size(), 2U);
    EXPECT_EQ(gap.common.parts.size(), 1U);
    EXPECT_NEAR(area(both.common).value() + area(gap.common).value(), 100.0, 1e-12);
    EXPECT_NEAR(area(gap.common).value(), 10 * (2 * 10.0 / 11) / 2, 1e-12);
}

TEST(RingWindow, LeavesHolesToOverlay) {
    const auto plot = rectangle(0, 0, 10, 10);
    EXPECT_EQ(seen(plot, rectangle_ring(2, 2, 4, 4), false).border, Border::unclear);
    EXPECT_EQ(seen(plot, {{0, 5}, {5, 2}, {5, 8}}, false).border, Border::unclear);
    EXPECT_DOUBLE_EQ(area(difference(plot, rectangle(2, 2, 4, 4))).value(), 96.0);
    EXPECT_DOUBLE_EQ(area(difference(plot, of_ring({{0, 5}, {5, 2}, {5, 8}}))).value(), 85.0);
}

TEST(RingWindow, APointInsideIsInside) {
    for (const auto& shape : {rectangle(0, 0, 10, 1), of_ring({{0, 0}, {10, 0}, {10, 2}, {2, 2}, {2, 10}, {0, 10}}),
                              of_ring({{0, 0}, {4, 0}, {8, 0.5}, {4, 1e-6}})}) {
        EXPECT_TRUE(covers(shape, RingWindow::of(shape)->inside()));
    }
}

}  // namespace
}  // namespace sipejuang::geo
