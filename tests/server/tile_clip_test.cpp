// SPDX-License-Identifier: Apache-2.0
#include "server/map/tile_clip.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include <cmath>

namespace sipejuang::server {
namespace {

using Ring = geo::RingIn<TileGrid>;

double area_of(const geo::MultiPolygonIn<TileGrid>& region) {
    const auto ring_area = [](const Ring& ring) {
        double twice = 0;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const auto a = ring[i], b = ring[(i + 1) % ring.size()];
            twice += a.x * b.y - b.x * a.y;
        }
        return std::abs(twice) / 2;
    };
    double sum = 0;
    for (const auto& part : region.parts) {
        sum += ring_area(part.shell);
        for (const auto& hole : part.holes) sum -= ring_area(hole);
    }
    return sum;
}

TEST(TileClip, WhatLiesInsideStaysOnWholeNumbers) {
    EXPECT_EQ(clipped_to_tile({{0.4, 0.4}, {10.2, 0}, {10, 9.6}}), (Ring{{0, 0}, {10, 0}, {10, 10}}));
}

TEST(TileClip, WhatReachesOutIsCutAtTheBuffer) {
    const auto ring = clipped_to_tile({{-1000, -1000}, {10'000, -1000}, {10'000, 10'000}, {-1000, 10'000}});
    EXPECT_EQ(area_of({{{ring, {}}}}), (tile_extent + 2.0 * tile_buffer) * (tile_extent + 2.0 * tile_buffer));
}

TEST(TileClip, NeighboursAreCutAtTheSamePlaces) {
    const Ring left{{0, 0}, {5000, 1333}, {0, 3000}}, right{{5000, 1333}, {0, 0}, {5000, 0}};
    const auto a = clipped_to_tile(left), b = clipped_to_tile(right);
    const TilePoint meeting = a[1];
    EXPECT_EQ(meeting.x, tile_extent + tile_buffer);
    EXPECT_NE(std::find(b.begin(), b.end(), meeting), b.end());
}

TEST(TileClip, NothingIsLeftOfWhatLiesElsewhere) {
    EXPECT_LT(clipped_to_tile({{5000, 5000}, {6000, 5000}, {6000, 6000}}).size(), 3U);
    geo::MultiLineIn<TileGrid> lines;
    clip_line_to_tile({{5000, 0}, {5000, 4000}}, lines);
    EXPECT_TRUE(lines.empty());
}

TEST(TileClip, ALineThatComesBackIsTwoLines) {
    geo::MultiLineIn<TileGrid> lines;
    clip_line_to_tile({{0, 10}, {6000, 10}, {6000, 20}, {0, 20}}, lines);
    ASSERT_EQ(lines.parts.size(), 2U);
    EXPECT_EQ(lines.parts[0], (geo::LineIn<TileGrid>{{0, 10}, {tile_extent + tile_buffer, 10}}));
}

TEST(TileClip, APointStaysAPoint) {
    geo::MultiLineIn<TileGrid> lines;
    clip_line_to_tile({{12.3, 4.6}}, lines);
    ASSERT_EQ(lines.parts.size(), 1U);
    EXPECT_EQ(lines.parts[0], (geo::LineIn<TileGrid>{{12, 5}}));
}

TEST(TileClip, PiecesThatTheEdgeSeparatesBecomeValidParts) {
    // A U whose bottom lies beyond the right edge: Sutherland-Hodgman joins its legs along the buffer.
    const Ring u{{0, 0}, {6000, 0}, {6000, 3000}, {0, 3000}, {0, 2000}, {5000, 2000}, {5000, 1000}, {0, 1000}};
    const auto made = made_valid_on_tile({{{clipped_to_tile(u), {}}}});
    EXPECT_EQ(made.parts.size(), 2U);
    EXPECT_EQ(area_of(made), 2.0 * 1000 * (tile_extent + tile_buffer));
}

TEST(TileClip, ARingThatRoundingFoldsIsMadeValidOrGoes) {
    EXPECT_TRUE(made_valid_on_tile({{{Ring{{0, 0}, {10, 0}, {5, 0}}, {}}}}).empty());
    const auto bow = made_valid_on_tile({{{Ring{{0, 0}, {10, 10}, {10, 0}, {0, 10}}, {}}}});
    EXPECT_EQ(area_of(bow), 50);
}

}  // namespace
}  // namespace sipejuang::server
