// SPDX-License-Identifier: Apache-2.0
#include "rules/verdict/indonesian.hpp"

#include <gtest/gtest.h>

namespace sipejuang::rules {
namespace {

TEST(InIndonesian, PutsTheEnginesPhrasesIntoIndonesian) {
    EXPECT_EQ(in_indonesian("4.6 m - half the right of way 3.5 m = 1.1 m"),
              "4.6 m - setengah ruang milik jalan 3.5 m = 1.1 m");
    EXPECT_EQ(in_indonesian("limit for road_class lokal; limit for plot_area from 100 to 200"),
              "batas untuk kelas jalan lokal; batas untuk luas bidang tanah dari 100 sampai 200");
    EXPECT_EQ(in_indonesian("ITBX cell of toko in R-4"), "sel ITBX toko di R-4");
    EXPECT_EQ(in_indonesian("height_m: b1"), "tinggi bangunan (height_m): b1");
}

TEST(InIndonesian, LeavesNumbersCodesAndIdsAlone) {
    for (const char* text : {"", "153.55 m2 / 215.00 m2 x 100 = 71.42 %", "in-line_of", "plot-12 / kontrak@A1", "B2"}) {
        EXPECT_EQ(in_indonesian(text), text);
    }
}

TEST(InIndonesian, TakesTheLongestPhrase) {
    EXPECT_EQ(in_indonesian("road in front of the plot"), "jalan di depan bidang tanah");
    EXPECT_EQ(in_indonesian("to the nearest side edge"), "ke sisi samping terdekat");
}

}  // namespace
}  // namespace sipejuang::rules
