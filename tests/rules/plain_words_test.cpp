// SPDX-License-Identifier: Apache-2.0
#include "rules/verdict/plain_words.hpp"

#include "rules/verdict/spoken_number.hpp"

#include <gtest/gtest.h>

namespace sipejuang::rules {
namespace {

TEST(InPlainWords, PutsTheEnginesPhrasesIntoIndonesian) {
    EXPECT_EQ(in_plain_words("4.6 m - half the right of way 3.5 m = 1.1 m").id,
              "4,6 m - setengah ruang milik jalan 3,5 m = 1,1 m");
    EXPECT_EQ(in_plain_words("limit for road_class lokal; limit for plot_area from 100 to 200").id,
              "batas untuk kelas jalan lokal; batas untuk luas bidang tanah dari 100 sampai 200");
    EXPECT_EQ(in_plain_words("ITBX cell of toko in R-4").id, "sel ITBX toko di R-4");
    EXPECT_EQ(in_plain_words("height_m: b1").id, "tinggi bangunan: b1");
}

TEST(InPlainWords, LeavesNoCodeWordsInEnglish) {
    EXPECT_EQ(in_plain_words("height_m: b1").en, "height of the building: b1");
    EXPECT_EQ(in_plain_words("depth_m of s2").en, "depth of s2");
    EXPECT_EQ(in_plain_words("limit for dike=no, urban=yes, depth_m<=3").en,
              "limit for no dike, in town, depth at most 3");
    EXPECT_EQ(in_plain_words("value of hazard_flood here").en, "value of the flood hazard map here");
    EXPECT_EQ(in_plain_words("layer hazard_volcano").id, "lapisan peta rawan letusan gunung api");
}

TEST(InPlainWords, LeavesCodesAndIdsAlone) {
    for (const char* text : {"", "in-line_of", "plot-12 / kontrak@A1", "B2", "zones-1.2", "v1.2.3", "m2", "am2",
                             "EPSG:5773", "KBLI 56101", "123456"}) {
        EXPECT_EQ(in_plain_words(text).id, text);
        EXPECT_EQ(in_plain_words(text).en, text);
    }
}

TEST(InPlainWords, WritesNumbersAsEachLanguageDoes) {
    const auto words = in_plain_words("153.55 m2 / 215 m2 x 100 = 71.42 %");
    EXPECT_EQ(words.id, "153,55 m² / 215 m² x 100 = 71,42 %");
    EXPECT_EQ(words.en, "153.55 m² / 215 m² x 100 = 71.42 %");
}

TEST(InPlainWords, TakesTheLongestPhrase) {
    EXPECT_EQ(in_plain_words("road in front of the plot").id, "jalan di depan bidang tanah");
    EXPECT_EQ(in_plain_words("to the nearest side edge").id, "ke sisi samping terdekat");
}

TEST(SpokenNumber, GroupsThousandsAndUsesTheDecimalMarkOfTheLanguage) {
    EXPECT_EQ(spoken(1234567.5).id, "1.234.567,5");
    EXPECT_EQ(spoken(1234567.5).en, "1,234,567.5");
    EXPECT_EQ(spoken(999.994).id, "999,99");
    EXPECT_EQ(spoken(-1000.0).id, "-1.000");
    EXPECT_EQ(spoken(-100.0).en, "-100");
    EXPECT_EQ(spoken(0.0).id, "0");
}

TEST(SpokenNumber, CarriesItsUnit) {
    EXPECT_EQ(spoken(geo::SquareMetres::of(24.6)).id, "24,6 m²");
    EXPECT_EQ(spoken(geo::Metres::of(0.1)).en, "0.1 m");
    EXPECT_EQ(spoken(Amount{71.42, Unit::percent}).id, "71,42 %");
    EXPECT_EQ(spoken(Amount{1.8, Unit::times}).id, "1,8");
    EXPECT_EQ(spoken(Amount{1, Unit::floors}).en, "1 floor");
    EXPECT_EQ(spoken(Amount{2.5, Unit::floors}).en, "2.5 floors");
    EXPECT_EQ(spoken(Amount{1, Unit::floors}).id, "1 lantai");
}

}  // namespace
}  // namespace sipejuang::rules
