// SPDX-License-Identifier: Apache-2.0
#include "server/map/border_detail.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

namespace sipejuang::server {
namespace {

constexpr double held = std::numeric_limits<double>::infinity();

MercatorRing kept(const Border& border, const std::vector<double>& weights, double least) {
    MercatorRing made;
    for (std::size_t i = 0; i < border.points.size(); ++i) {
        if (weights[i] >= least) made.push_back(border.points[i]);
    }
    return made;
}

/// Two neighbours with a winding border between them; the second walks it the other way.
const Border west{{{0, 0}, {4, 0}, {4.2, 1}, {3.7, 2}, {4.1, 3}, {4, 4}, {0, 4}}, true};
const Border east{{{4, 4}, {4.1, 3}, {3.7, 2}, {4.2, 1}, {4, 0}, {8, 0}, {8, 4}}, true};

TEST(BorderDetail, WhereBordersMeetTheyAreHeld) {
    const auto weights = weights_of({west, east});
    EXPECT_EQ(weights[0][1], held);  // 4, 0
    EXPECT_EQ(weights[0][5], held);  // 4, 4
    EXPECT_EQ(weights[1][0], held);
    EXPECT_LT(weights[0][2], held);
}

TEST(BorderDetail, ASharedVertexWeighsTheSameForBoth) {
    const auto weights = weights_of({west, east});
    EXPECT_EQ(weights[0][2], weights[1][3]);
    EXPECT_EQ(weights[0][3], weights[1][2]);
    EXPECT_EQ(weights[0][4], weights[1][1]);
}

TEST(BorderDetail, AtEveryWeightBothSidesDrawTheSameBorder) {
    const auto weights = weights_of({west, east});
    for (const double least : {0.0, 0.2, 0.4, 0.6, 1.0, 2.0}) {
        auto left = kept(west, weights[0], least), right = kept(east, weights[1], least);
        const auto is_shared = [](MercatorPoint p) { return p.x > 3 && p.x < 5; };
        left.erase(std::remove_if(left.begin(), left.end(), [&](auto p) { return !is_shared(p); }), left.end());
        right.erase(std::remove_if(right.begin(), right.end(), [&](auto p) { return !is_shared(p); }), right.end());
        std::reverse(right.begin(), right.end());
        EXPECT_EQ(left, right) << least;
    }
}

TEST(BorderDetail, TheSmallestBendGoesFirst) {
    const Border line{{{0, 0}, {1, 0.1}, {2, 0}, {3, 2}, {4, 0}}, false};
    const auto weights = weights_of({line}).front();
    EXPECT_EQ(weights[0], held);
    EXPECT_EQ(weights[4], held);
    EXPECT_LT(weights[1], weights[3]);
}

TEST(BorderDetail, AnIslandAndItsHoleAreDrawnAlike) {
    const Border hole{{{1, 1}, {2, 0.8}, {3, 1}, {3, 3}, {1, 3}}, true};
    const Border island{{{3, 3}, {3, 1}, {2, 0.8}, {1, 1}, {1, 3}}, true};
    const auto weights = weights_of({hole, island});
    for (std::size_t i = 0; i < hole.points.size(); ++i) {
        const auto at = std::find(island.points.begin(), island.points.end(), hole.points[i]) - island.points.begin();
        EXPECT_EQ(weights[0][i], weights[1][static_cast<std::size_t>(at)]) << i;
    }
}

TEST(BorderDetail, RepeatedVerticesAndNothingAtAllAreNoTrouble) {
    EXPECT_EQ(weights_of({Border{{{1, 1}, {1, 1}, {2, 2}, {2, 2}, {3, 1}}, true}}).front().size(), 5U);
    EXPECT_TRUE(weights_of({Border{}}).front().empty());
    EXPECT_EQ(weights_of({Border{{{1, 1}}, false}}).front().front(), held);
}

}  // namespace
}  // namespace sipejuang::server
