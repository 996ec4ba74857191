// SPDX-License-Identifier: Apache-2.0
#include "data/import/projection.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <random>
#include <thread>

namespace sipejuang::data {
namespace {

TEST(Projection, LonLatComesBackWithinABillionthOfADegree) {
    std::mt19937 random{7};
    std::uniform_real_distribution<double> lon{123.4, 123.8};
    std::uniform_real_distribution<double> lat{-10.4, -10.0};
    for (const std::uint32_t code : {23840U, 32751U}) {
        const auto t = projection(geo::wgs84, geo::Epsg{code});
        ASSERT_TRUE(t) << code;
        for (int i = 0; i < 2000; ++i) {
            const geo::SourcePoint p{lon(random), lat(random)};
            const auto back = (*t)->to_source((*t)->to_working(p));
            ASSERT_NEAR(back.x, p.x, 1e-9);
            ASSERT_NEAR(back.y, p.y, 1e-9);
        }
    }
}

TEST(Projection, KupangLiesWhereTheCadastreSaysWhateverTheAxisOrderOfTheCode) {
    const auto t = projection(geo::wgs84, geo::Epsg{32751});
    ASSERT_TRUE(t);
    const auto p = (*t)->to_working({123.6, -10.17});
    EXPECT_NEAR(p.x, 565'700, 1'000);
    EXPECT_NEAR(p.y, 8'875'800, 1'000);
}

TEST(Projection, EveryIndonesianDatumIsReachedWithoutBallpark) {
    for (const auto code : {4755U, 23840U, 9470U, 32751U, 23851U}) {  // DGN95, TM-3, SRGI2013, WGS 84 UTM, DGN95 UTM
        if (!crs_facts(geo::Epsg{code})) continue;                    // not in this EPSG list
        const auto t = projection(geo::Epsg{code}, geo::Epsg{23840});
        ASSERT_TRUE(t) << code;
        EXPECT_EQ((*t)->operation().find("allpark"), std::string::npos) << (*t)->operation();
        EXPECT_FALSE((*t)->operation().empty());
    }
}

TEST(Projection, TheOperationIsNamedWithItsAccuracy) {
    const auto t = projection(geo::wgs84, geo::Epsg{23840});
    ASSERT_TRUE(t);
    EXPECT_NE((*t)->operation().find("accuracy"), std::string::npos) << (*t)->operation();
    EXPECT_NE((*t)->operation().find("PROJ"), std::string::npos);
}

TEST(Projection, OneByOneAndAllAtOnceAreTheSameNumbers) {
    const auto t = projection(geo::wgs84, geo::Epsg{23840});
    std::vector<geo::SourcePoint> points;
    for (int i = 0; i < 500; ++i) points.push_back({123.5 + i * 1e-4, -10.2 + i * 1e-4});
    const auto all = (*t)->all_to_working(points);
    for (std::size_t i = 0; i < points.size(); ++i) EXPECT_EQ(all[i], (*t)->to_working(points[i]));
}

TEST(Projection, ThreadsShareOneTransformation) {
    const auto t = projection(geo::wgs84, geo::Epsg{23840});
    const auto expected = (*t)->to_working({123.6, -10.17});
    std::array<int, 4> wrong{};
    std::vector<std::thread> threads;
    for (auto& count : wrong) {
        threads.emplace_back([&] {
            for (int i = 0; i < 5000; ++i) count += (*t)->to_working({123.6, -10.17}) == expected ? 0 : 1;
        });
    }
    for (auto& thread : threads) thread.join();
    for (const int count : wrong) EXPECT_EQ(count, 0);
}

TEST(Projection, PointsOutOfReachAreNotNumbersAndTheNextPointIsWell) {
    const auto t = projection(geo::wgs84, geo::Epsg{23840});
    EXPECT_FALSE(std::isfinite((*t)->to_working({123.6, -1e9}).x));
    EXPECT_FALSE(std::isfinite((*t)->to_working({std::nan(""), -10}).y));
    EXPECT_TRUE(std::isfinite((*t)->to_working({123.6, -10.17}).x));
}

TEST(Projection, UnknownAndUnusableCodesAreProblems) {
    EXPECT_EQ(projection(geo::Epsg{999999}, geo::Epsg{23840}).error().front().code, "unknown-crs");
    EXPECT_EQ(projection(geo::wgs84, geo::Epsg{0}).error().front().code, "unknown-crs");
    EXPECT_EQ(projection(geo::Epsg{5773}, geo::Epsg{23840}).error().front().code, "crs-not-usable");
}

TEST(CrsFacts, TellDegreesFromMetres) {
    EXPECT_TRUE(crs_facts(geo::wgs84)->geographic);
    EXPECT_FALSE(crs_facts(geo::wgs84)->metres);
    EXPECT_TRUE(crs_facts(geo::Epsg{23840})->metres);
    EXPECT_FALSE(crs_facts(geo::Epsg{2263})->metres) << "New York in feet";
}

TEST(ArealScale, IsThatOfTheDesignAtKupang) {
    const geo::SourcePoint kupang{123.6, -10.17};
    EXPECT_NEAR(areal_scale(geo::Epsg{32751}, kupang)->value(), 0.9993, 0.0001);
    EXPECT_NEAR(areal_scale(geo::Epsg{23840}, kupang)->value(), 1.0, 0.0001);
    EXPECT_NEAR(areal_scale(geo::Epsg{3857}, kupang)->value(), 1.039, 0.01);
    EXPECT_FALSE(areal_scale(geo::wgs84, kupang));
}

}  // namespace
}  // namespace sipejuang::data
