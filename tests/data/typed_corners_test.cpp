// SPDX-License-Identifier: Apache-2.0
#include "data/import/typed_corners.hpp"

#include <gtest/gtest.h>

namespace sipejuang::data {
namespace {

using Ring = geo::RingIn<geo::Source>;
const Ring triangle{{123.616, -10.2051}, {123.6161, -10.2051}, {123.6161, -10.2052}};

Ring read(std::string_view text, CornerOrder order = CornerOrder::lat_lon) {
    const auto corners = typed_corners(text, order);
    EXPECT_TRUE(corners) << text << (corners ? "" : corners.error().front().detail.en);
    return corners ? *corners : Ring{};
}

std::string fault(std::string_view text, CornerOrder order = CornerOrder::lat_lon) {
    const auto corners = typed_corners(text, order);
    return corners ? ""
                   : corners.error().front().code +
                         (corners.error().front().at.empty() ? "" : " at " + corners.error().front().at);
}

TEST(TypedCorners, HoweverTheyAreTyped) {
    EXPECT_EQ(read("-10.2051, 123.616\n-10.2051, 123.6161\n-10.2052, 123.6161\n"), triangle);
    EXPECT_EQ(read("-10.2051 123.616\r\n-10.2051 123.6161\r\n-10.2052 123.6161"), triangle);
    EXPECT_EQ(read("-10,2051; 123,616\n-10,2051; 123,6161\n-10,2052; 123,6161"), triangle);
    EXPECT_EQ(read("-10,2051\t123,616\n-10,2051\t123,6161\n-10,2052\t123,6161"), triangle);
    EXPECT_EQ(read("-10.2051,123.616\n\n-10.2051,123.6161\n-10.2052,123.6161"), triangle);
}

TEST(TypedCorners, AFirstLineOfWordsAndAFirstColumnOfNumbersAreSkipped) {
    EXPECT_EQ(read("No\tLintang\tBujur\n1\t-10.2051\t123.616\n2\t-10.2051\t123.6161\n3\t-10.2052\t123.6161"), triangle);
}

TEST(TypedCorners, ALastCornerThatRepeatsTheFirstIsLeftOut) {
    EXPECT_EQ(read("-10.2051, 123.616\n-10.2051, 123.6161\n-10.2052, 123.6161\n-10.2051, 123.616"), triangle);
}

TEST(TypedCorners, DegreesMinutesSeconds) {
    const auto ring = read(
        "10°12'18.36\" S 123°36'57.6\" E\n10 12 18.36 LS 123 36 57.96 BT\n123°36′57.96″E; 10°12′18.72″S");
    ASSERT_EQ(ring.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_NEAR(ring[i].x, triangle[i].x, 1e-9) << i;
        EXPECT_NEAR(ring[i].y, triangle[i].y, 1e-9) << i;
    }
}

TEST(TypedCorners, MetresAndLongitudeFirst) {
    EXPECT_EQ(read("101000,5; 373000\n101010,5; 373000\n101010,5; 373010", CornerOrder::easting_northing),
              (Ring{{101000.5, 373000}, {101010.5, 373000}, {101010.5, 373010}}));
    EXPECT_EQ(read("123.616 -10.2051\n123.6161 -10.2051\n123.6161 -10.2052", CornerOrder::lon_lat), triangle);
}

TEST(TypedCorners, WhatIsWrongIsSaidWithItsLine) {
    EXPECT_EQ(fault("-10.2 123.6\nabc 1\n"), "corners-unreadable at line 2");
    EXPECT_EQ(fault("-10.2 123.6\n-10.2 1e999\n"), "corners-unreadable at line 2");
    EXPECT_EQ(fault("-10.2 123.6\n-10.2 nan\n"), "corners-unreadable at line 2");
    EXPECT_EQ(fault("1 2 3 4\n"), "corners-unreadable at line 1");
    EXPECT_EQ(fault("10°96'18\" S 123°36'57\" E\n"), "corners-unreadable at line 1");
    EXPECT_EQ(fault("123.616 -10.2051\n"), "coordinates-swapped at line 1");
    EXPECT_EQ(fault("-10.2 123.6\n-10.3 123.6\n"), "corners-too-few");
    EXPECT_EQ(fault(""), "corners-too-few");
}

TEST(TypedCorner, IsTwoNumbersAndNoMore) {
    EXPECT_EQ(typed_corner("-10,5 123,25", CornerOrder::lat_lon), (geo::SourcePoint{123.25, -10.5}));
    EXPECT_EQ(typed_corner("10°30' S 123°15' E", CornerOrder::lat_lon), (geo::SourcePoint{123.25, -10.5}));
    for (const char* text :
         {"S10.5 E123.25", "s 10.5, e 123.25", "S 10 30 0 E 123 15 0", "E123.25 S10.5", "LS 10.5 BT 123.25",
          "LS10.5 BT123.25", "10.5S 123.25E", "10\u00b030'0,0\" LS, 123\u00b015'0,0\" BT", "10,5000 LS 123,2500 BT",
          "\u221210.5, 123.25", "\u201310.5 123.25"})
        EXPECT_EQ(typed_corner(text, CornerOrder::lat_lon), (geo::SourcePoint{123.25, -10.5})) << text;
    for (const char* text :
         {"W10.5 N123.25", "10,5 S 123,25 E", "10.5 W 123.25 E", "S10.5 S123.25", "10 30.5 12 S 123 15 0 E",
          "-10.5 S 123.25 E", "S-10.5 E123.25", "S10.5 E", "S E", "S10.5", "S10.5 E123.25 S10.5", "T2 B3", "", "1",
          "1,2,3", "a 1 2", "1 nan", "Liliba", "53.71.04.1010-00001"})
        EXPECT_FALSE(typed_corner(text, CornerOrder::lat_lon)) << text;
}

TEST(TypedCorners, MoreThanAnybodyTypesIsRefused) {
    std::string text;
    for (int i = 0; i < 5'001; ++i) text += "-10.2 123." + std::to_string(i) + "\n";
    EXPECT_EQ(fault(text), "geometry-too-complex");
}

}  // namespace
}  // namespace sipejuang::data
