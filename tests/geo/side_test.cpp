// SPDX-License-Identifier: Apache-2.0
#include "geo/side.hpp"

#include "geo/distance.hpp"

#include <gtest/gtest.h>

namespace sipejuang::geo {
namespace {

Side side_at(const Line& line, Point p) {
    const auto foot = nearest(p, line).on_second;
    return side_of({{line}}, p, foot);
}

const Line north{{0, 0}, {0, 10}};

TEST(SideOf, IsSeenAlongTheLineAsDrawn) {
    EXPECT_EQ(side_at(north, {-1, 5}), Side::left);
    EXPECT_EQ(side_at(north, {1, 5}), Side::right);
    EXPECT_EQ(side_at({{0, 10}, {0, 0}}, {-1, 5}), Side::right);
}

TEST(SideOf, OnTheLineIsNeither) { EXPECT_EQ(side_at(north, {0, 5}), Side::on); }

TEST(SideOf, BeyondAnEndTheLastPieceIsThoughtToGoOn) {
    EXPECT_EQ(side_at(north, {-1, 12}), Side::left);
    EXPECT_EQ(side_at(north, {1, -3}), Side::right);
}

TEST(SideOf, AtASharpCornerTheOuterGroundIsOnItsOuterSide) {
    // Turns sharply left at (0, 10): the ground beyond the corner is on the right of both pieces, though not by each alone.
    const Line sharp{{0, 0}, {0, 10}, {-1, 0}};
    EXPECT_EQ(side_at(sharp, {-0.3, 15}), Side::right);
    EXPECT_EQ(side_at(sharp, {0.3, 15}), Side::right);
    EXPECT_EQ(side_at(sharp, {-0.3, 1}), Side::left) << "inside the corner";
}

TEST(SideOf, APointHasNoSides) { EXPECT_EQ(side_at({{3, 3}, {3, 3}}, {4, 4}), Side::on); }

}  // namespace
}  // namespace sipejuang::geo
