// SPDX-License-Identifier: Apache-2.0
#include "data/import/intensity_text.hpp"

#include <gtest/gtest.h>

#include <map>

namespace sipejuang::data {
namespace {

using State = rules::LimitCell::State;

/// What holds for a plot area: alternative -> limit; a missing row stands as -1.
std::map<std::string, double> at(const IntensityText& text, double area) {
    std::map<std::string, double> found;
    for (const auto& clause : text.clauses) {
        if (!clause.plot_area.holds(area)) continue;
        EXPECT_EQ(found.count(clause.alternative), 0U) << "two rows at " << area;
        found[clause.alternative] = clause.limit.state == State::value ? clause.limit.value : -1.0;
    }
    return found;
}

using Limits = std::map<std::string, double>;
const std::string by_size =
    "- Luas LP kurang dari 60 m2 : Alternatif 1 : 100, Alternatif 2 : 90, - Luas LP 60 m2 - 120 m2 : Alternatif 1 : "
    "90, "
    "Alternatif 2 : 80,- Luas LP lebih dari 120 m2 - 240 m2: Alternatif 1 : 70,Alternatif 2 : 60 ";

TEST(IntensityText, ANumberHoldsForEveryPlot) {
    const auto text = parse_intensity_text("3.57");
    ASSERT_EQ(text.clauses.size(), 1U);
    EXPECT_TRUE(text.clauses[0].plot_area.always());
    EXPECT_EQ(text.clauses[0].limit.value, 3.57);
    EXPECT_EQ(parse_intensity_text("0").clauses[0].limit.state, State::value);
}

TEST(IntensityText, EmptyAndNullAreMissing) {
    for (const char* raw : {"", "  ", "null", "NULL", "Tidak Ada"}) {
        EXPECT_EQ(parse_intensity_text(raw).clauses[0].limit.state, State::missing) << raw;
    }
    EXPECT_EQ(parse_intensity_text("-").clauses[0].limit.state, State::not_regulated);
}

TEST(IntensityText, WordsDecideWhoOwnsAnEdge) {
    const auto text = parse_intensity_text(by_size);
    EXPECT_FALSE(text.cut);
    EXPECT_EQ(at(text, 59.99), (Limits{{"1", 100}, {"2", 90}}));
    EXPECT_EQ(at(text, 60.0), (Limits{{"1", 90}, {"2", 80}}));
    EXPECT_EQ(at(text, 120.0), (Limits{{"1", 90}, {"2", 80}}));
    EXPECT_EQ(at(text, 120.01), (Limits{{"1", 70}, {"2", 60}}));
    EXPECT_EQ(at(text, 240.0), (Limits{{"1", 70}, {"2", 60}}));
}

TEST(IntensityText, PlotsThatNoClauseNamesAreMissing) {
    EXPECT_EQ(at(parse_intensity_text(by_size), 240.01), (Limits{{"", -1}}));
    const auto holes = parse_intensity_text("Luas LP 60 m2 - 120 m2 : 50, Luas LP lebih dari 200 m2 : 40");
    EXPECT_EQ(at(holes, 59.0), (Limits{{"", -1}}));
    EXPECT_EQ(at(holes, 60.0), (Limits{{"", 50}}));
    EXPECT_EQ(at(holes, 150.0), (Limits{{"", -1}}));
    EXPECT_EQ(at(holes, 200.0), (Limits{{"", -1}}));
    EXPECT_EQ(at(holes, 1e9), (Limits{{"", 40}}));
}

TEST(IntensityText, TheLastClauseOfACutTextIsNotTrusted) {
    const std::string whole = by_size + ", - Luas LP lebih dari 240 - 400 m2 : Alternatif 1 : 65, Alternatif 2 : 60";
    ASSERT_GT(whole.size(), 254U);
    for (std::size_t length = 250; length <= 254; ++length) {
        const auto text = parse_intensity_text(whole.substr(0, length));
        EXPECT_TRUE(text.cut) << length;
        EXPECT_EQ(at(text, 240.0), (Limits{{"1", 70}, {"2", 60}})) << length;
        EXPECT_EQ(at(text, 241.0), (Limits{{"", -1}})) << length;
    }
}

TEST(IntensityText, ANumberAtTheCutEndIsNotTrusted) {
    std::string text = "Luas LP kurang dari 60 m2 : 90, Luas LP 60 m2 - 120 m2 : 80";
    text.insert(0, std::string(254 - text.size(), ' '));
    EXPECT_EQ(at(parse_intensity_text(text), 100.0), (Limits{{"", -1}}));
    EXPECT_EQ(at(parse_intensity_text(text.substr(10)), 100.0), (Limits{{"", 80}}));      // 244 bytes: whole
    EXPECT_EQ(at(parse_intensity_text("          " + text), 100.0), (Limits{{"", 80}}));  // 264: no DBF limit cut it
}

TEST(IntensityText, ATextCutInItsFirstClauseSaysNothing) {
    const auto text = parse_intensity_text("- Luas LP kurang dari 60 m2 : Alternatif 1 :");
    EXPECT_TRUE(text.cut);
    EXPECT_EQ(at(text, 10.0), (Limits{{"", -1}}));
    EXPECT_EQ(at(text, 1e6), (Limits{{"", -1}}));
}

TEST(IntensityText, WhatNobodyCanReadIsMissingNotGuessed) {
    for (const char* raw :
         {"lihat lampiran", "60 %", "1,8", "Luas LP kira-kira 60 m2 : 50, Luas LP lebih dari 60 m2 : 40",
          "Luas LP kurang dari 1.000 m2 : 50, Luas LP lebih dari 1.000 m2 : 40",
          "Luas LP kurang dari 60 m2 : Alternatif 1 : 1,2, Luas LP lebih dari 60 m2 : 2"}) {
        EXPECT_EQ(at(parse_intensity_text(raw), 50.0), (Limits{{"", -1}})) << raw;
    }
}

}  // namespace
}  // namespace sipejuang::data
