// SPDX-License-Identifier: Apache-2.0
#include "geo/grid_snap.hpp"

#include "geo/area.hpp"
#include "geo/validity.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace sipejuang::geo {
namespace {

MultiPolygon of(Ring shell, std::vector<Ring> holes = {}) { return {{{std::move(shell), std::move(holes)}}}; }

void expect_whole_and_valid(const MultiPolygon& region) {
    EXPECT_FALSE(invalidity(region, layer_complexity));
    for (const auto& part : region.parts) {
        for (const auto& p : part.shell)
            EXPECT_TRUE(p.x == std::round(p.x) && p.y == std::round(p.y)) << p.x << " " << p.y;
    }
}

TEST(GridSnap, VerticesLieOnTheGrid) {
    const auto made = snapped_to_grid(of({{0.3, 0.2}, {9.8, 0.4}, {9.6, 9.7}}), Metres::of(1));
    expect_whole_and_valid(made);
    EXPECT_EQ(area(made).value(), 50);
}

TEST(GridSnap, ABowTieBecomesItsTwoWings) {
    const auto made = snapped_to_grid(of({{0, 0}, {10, 10}, {10, 0}, {0, 10}}), Metres::of(1));
    expect_whole_and_valid(made);
    EXPECT_EQ(area(made).value(), 50);
}

TEST(GridSnap, WhatIsNarrowerThanTheGridGoes) {
    EXPECT_TRUE(snapped_to_grid(of({{0, 0}, {10, 0.2}, {20, 0}, {10, -0.2}}), Metres::of(1)).empty());
    EXPECT_TRUE(snapped_to_grid({}, Metres::of(1)).empty());
}

TEST(GridSnap, HolesStayHoles) {
    const auto made = snapped_to_grid(of({{0, 0}, {20, 0}, {20, 20}, {0, 20}}, {{{5, 5}, {5, 10}, {10, 10}, {10, 5}}}),
                                      Metres::of(1));
    expect_whole_and_valid(made);
    EXPECT_EQ(area(made).value(), 375);
}

TEST(GridSnap, ARingThatRunsToAndFroAlongAnEdgeIsTakenApart) {
    // As clipping leaves it: two pieces joined along the border.
    const auto made = snapped_to_grid(
        of({{0, 0}, {10, 0}, {10, 4}, {4, 4}, {4, 6}, {10, 6}, {10, 10}, {0, 10}, {10, 10}, {10, 0}}), Metres::of(1));
    expect_whole_and_valid(made);
}

}  // namespace
}  // namespace sipejuang::geo
