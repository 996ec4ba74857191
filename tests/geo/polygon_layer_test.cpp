// SPDX-License-Identifier: Apache-2.0
#include "geo/polygon_layer.hpp"

#include "geo/box_index.hpp"
#include "tests/geo/shapes.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

namespace sipejuang::geo {
namespace {

using shapes::rectangle;
using shapes::rectangle_ring;
using Positions = std::vector<std::uint32_t>;

PolygonLayer two_halves() { return PolygonLayer{{rectangle(0, 0, 50, 100), rectangle(50, 0, 100, 100)}}; }

TEST(PolygonLayer, GivesASubjectWithinOneRegionWhole) {
    const auto subject = rectangle(10, 10, 20, 20);
    const auto shares = two_halves().under(subject);
    ASSERT_EQ(shares.size(), 1u);
    EXPECT_EQ(shares[0].region, 0u);
    EXPECT_EQ(shares[0].shape, subject);
    EXPECT_EQ(shares[0].area, SquareMetres::of(100));
    EXPECT_TRUE(shares[0].whole);
}

TEST(PolygonLayer, DividesASubjectAcrossABorder) {
    const auto shares = two_halves().under(rectangle(45, 10, 60, 20));
    ASSERT_EQ(shares.size(), 2u);
    EXPECT_EQ(shares[0].area, SquareMetres::of(50));
    EXPECT_EQ(shares[1].area, SquareMetres::of(100));
    EXPECT_FALSE(shares[0].whole || shares[1].whole);
}

TEST(PolygonLayer, GivesASubjectFlushWithABorderWhole) {
    const auto shares = two_halves().under(rectangle(40, 0, 50, 20));
    ASSERT_EQ(shares.size(), 1u);
    EXPECT_EQ(shares[0].region, 0u);
    EXPECT_TRUE(shares[0].whole);
}

TEST(PolygonLayer, LeavesOutWhatLiesInAGapOrBeyond) {
    const PolygonLayer layer{{rectangle(0, 0, 10, 10), rectangle(90, 90, 100, 100)}};
    EXPECT_TRUE(layer.under(rectangle(40, 40, 50, 50)).empty());
    EXPECT_TRUE(layer.under(rectangle(200, 200, 210, 210)).empty());
    const auto shares = layer.under(rectangle(95, 95, 105, 105));
    ASSERT_EQ(shares.size(), 1u);
    EXPECT_EQ(shares[0].area, SquareMetres::of(25));
}

TEST(PolygonLayer, GivesEachOfRegionsThatOverlap) {
    const PolygonLayer layer{{rectangle(0, 0, 100, 100), rectangle(20, 20, 80, 80)}};
    const auto shares = layer.under(rectangle(40, 40, 50, 50));
    ASSERT_EQ(shares.size(), 2u);
    EXPECT_TRUE(shares[0].whole && shares[1].whole);
}

TEST(PolygonLayer, KnowsAHole) {
    const PolygonLayer layer{{MultiPolygon{{{rectangle_ring(0, 0, 100, 100), {rectangle_ring(20, 20, 80, 80)}}}}}};
    EXPECT_TRUE(layer.under(rectangle(40, 40, 50, 50)).empty());
    EXPECT_EQ(layer.under(rectangle(5, 40, 30, 50))[0].area, SquareMetres::of(150));
    EXPECT_EQ(layer.at({20, 50}), Positions{0});
    EXPECT_EQ(layer.at({50, 50}), Positions{});
}

TEST(PolygonLayer, SeesARegionSmallerThanACell) {
    const PolygonLayer layer{{rectangle(0, 0, 1'000, 1'000), rectangle(500.1, 500.1, 500.2, 500.2)}};
    EXPECT_EQ(layer.under(rectangle(500, 500, 501, 501)).size(), 2u);
}

TEST(PolygonLayer, IsNotMisledByABayAtTheTopOfWhatItReads) {
    // Within reach of the subject the border goes up, over and down again; read on its own its direction is open.
    const Ring shore{{0, 0},   {1'000, 0}, {1'000, 1'000}, {52, 1'000}, {52, 40},
                     {51, 40}, {51, 900},  {50, 900},      {50, 40},    {0, 40}};
    for (const bool reversed : {false, true}) {
        Ring ring = shore;
        if (reversed) std::reverse(ring.begin(), ring.end());
        const auto shares = PolygonLayer{{MultiPolygon{{{ring, {}}}}}}.under(rectangle(45, 35, 55, 45));
        ASSERT_EQ(shares.size(), 1u);
        EXPECT_NEAR(shares[0].area.value(), 50 + 3 * 5 + 5, 1e-9);
    }
}

TEST(PolygonLayer, OfNothingIsEmpty) {
    const PolygonLayer none, empty{{MultiPolygon{}}};
    EXPECT_TRUE(none.extent().empty());
    EXPECT_TRUE(none.under(rectangle(0, 0, 1, 1)).empty());
    EXPECT_TRUE(none.at({0, 0}).empty());
    EXPECT_TRUE(empty.under(rectangle(0, 0, 1, 1)).empty());
    EXPECT_TRUE(two_halves().under({}).empty());
}

TEST(PolygonLayer, SaysWhatLiesAtAPoint) {
    EXPECT_EQ(two_halves().at({10, 10}), Positions{0});
    EXPECT_EQ(two_halves().at({50, 10}), (Positions{0, 1}));
    EXPECT_EQ(two_halves().at({100, 100}), Positions{1});
    EXPECT_EQ(two_halves().at({100.00001, 100}), Positions{});
}

TEST(PolygonLayer, SurvivesItsOriginal) {
    auto layer = std::make_unique<PolygonLayer>(two_halves());
    const PolygonLayer copy = *layer;
    layer.reset();
    EXPECT_EQ(copy.at({10, 10}), Positions{0});
}

TEST(BoxIndex, FindsBoxesThatTouchInOrder) {
    const BoxIndex index{{Box{0, 0, 1, 1}, Box{}, Box{1, 1, 2, 2}, Box{5, 5, 6, 6}}};
    EXPECT_EQ(index.touching({1, 1, 1, 1}), (Positions{0, 2}));
    EXPECT_EQ(index.touching({2.5, 2.5, 4, 4}), Positions{});
    EXPECT_EQ(index.touching({0, 0, 9, 9}), (Positions{0, 2, 3}));
    EXPECT_EQ(index.touching(Box{}), Positions{});
    EXPECT_EQ(BoxIndex{}.touching({0, 0, 9, 9}), Positions{});
}

}  // namespace
}  // namespace sipejuang::geo
