// SPDX-License-Identifier: Apache-2.0
#include "server/map/mercator.hpp"

#include <gtest/gtest.h>

namespace sipejuang::server {
namespace {

TEST(Mercator, TheMiddleOfTheWorldIsTheMiddleOfTheSquare) {
    const auto p = to_mercator({0, 0});
    EXPECT_DOUBLE_EQ(p.x, 0.5);
    EXPECT_DOUBLE_EQ(p.y, 0.5);
}

TEST(Mercator, ComesBackToTheSamePlace) {
    const auto back = to_lon_lat(to_mercator({123.607, -10.1772}));
    EXPECT_NEAR(back.x, 123.607, 1e-12);
    EXPECT_NEAR(back.y, -10.1772, 1e-12);
}

TEST(Mercator, TheTileOfKupangIsTheOneThatEveryMapCallsSo) {
    // By the formula of OGC 17-083r4, annex D.1: column floor((lon + 180) / 360 * 2^z).
    const auto tile = tile_at(to_mercator({123.607, -10.1772}), 14);
    EXPECT_EQ(tile.column, 13'817U);
    EXPECT_EQ(tile.row, 8'657U);
}

TEST(Mercator, ATileHoldsThePointItWasFoundBy) {
    const auto p = to_mercator({123.607, -10.1772});
    for (std::uint32_t zoom = 0; zoom <= TileAddress::highest_zoom; ++zoom) {
        const auto box = box_of(tile_at(p, zoom));
        EXPECT_TRUE(box.min_x <= p.x && p.x <= box.max_x && box.min_y <= p.y && p.y <= box.max_y) << zoom;
    }
}

TEST(Mercator, BeyondTheEdgeThereIsNoTile) {
    EXPECT_TRUE((TileAddress{1, 1, 1}.exists()));
    EXPECT_FALSE((TileAddress{1, 2, 1}.exists()));
    EXPECT_FALSE((TileAddress{21, 0, 0}.exists()));
}

}  // namespace
}  // namespace sipejuang::server
