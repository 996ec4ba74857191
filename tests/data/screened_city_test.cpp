// SPDX-License-Identifier: Apache-2.0
// What a screening wrote is read back: lands with their findings, also where a plot and a building have one id.
#include "data/screen/screened_city.hpp"

#include "data/export/screen_gpkg.hpp"
#include "data/import/civil_date.hpp"
#include "data/import/projection.hpp"
#include "data/import/temporary_folder.hpp"
#include "data/screen/screen_request.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace sipejuang::data {
namespace {

LandRows land(const std::string& id, const std::string& kind, const std::string& kelurahan,
              const std::vector<FindingRow>& findings) {
    LandRows rows;
    rows.summary.subject = id;
    rows.summary.kind = kind;
    rows.summary.kelurahan = kelurahan;
    rows.summary.outcome = findings.empty() ? "conforming" : "nonconforming";
    rows.summary.shape.parts.push_back({{{100000, 370000}, {100010, 370000}, {100010, 370010}}, {}});
    rows.findings = findings;
    return rows;
}

FindingRow finding(const std::string& land, const std::string& rule, const std::string& outcome,
                   std::optional<double> limit, std::optional<double> margin) {
    FindingRow row;
    row.id = land + rule;
    row.land = row.subject = land;
    row.rule = rule;
    row.outcome = outcome;
    row.limit = limit;
    row.margin = margin;
    row.message_id = rule + " pesan";
    return row;
}

std::string written(const TemporaryFolder& folder, const std::vector<LandRows>& lands) {
    const auto path = folder.path() + "/hasil.gpkg";
    const geo::Epsg crs{23840};
    auto out = ScreenGpkg::create(path, crs, *projection(crs, crs));
    EXPECT_TRUE(out);
    for (const auto& own : lands) out->add(own);
    out->add_run("problems", "0");
    EXPECT_TRUE(out->finish());
    return path;
}

TEST(ScreenedCity, IsReadBack) {
    const auto folder = std::move(TemporaryFolder::make()).value();
    const auto file = written(
        folder, {land("1", "plot", "Liliba", {}),
                 land("2", "plot", "",
                      {finding("2", "kdb", "violates", 60, -15), finding("2", "land_use", "violates", {}, {})}),
                 land("1", "building", "", {finding("1", "height", "conditional", 10, 2)})});
    const auto city = read_screened_city(file);
    ASSERT_TRUE(city) << city.error().front().detail.en;
    ASSERT_EQ(city->lands.size(), 3U);
    EXPECT_EQ(city->kelurahan, (std::vector<std::string>{"", "Liliba"}));
    EXPECT_EQ(city->rules, (std::vector<std::string>{"height", "kdb", "land_use"}));
    EXPECT_EQ(city->lands[0].count, 0U) << "a plot keeps apart from a building of the same id";
    EXPECT_EQ(city->lands[2].count, 1U);
    EXPECT_EQ(city->lands[1].violates, 2U);
    EXPECT_FLOAT_EQ(city->findings[0].excess, 0.25F);
    EXPECT_FLOAT_EQ(city->lands[1].worst, 1.0F) << "a use that is not allowed is wholly beyond its limit";
    EXPECT_EQ(city->lands[1].shape.parts.size(), 1U);
    EXPECT_EQ(city->run.front().second, "0");
}

TEST(ScreenedCity, GivesTheWordsOfItsFindings) {
    const auto folder = std::move(TemporaryFolder::make()).value();
    const auto file = written(folder, {land("1", "plot", "", {finding("1", "kdb", "violates", 60, -15)}),
                                       land("2", "plot", "", {finding("2", "gsb", "violates", 5, -1)})});
    const auto words = read_finding_words(file, 2, 2);
    ASSERT_TRUE(words);
    ASSERT_EQ(words->size(), 1U);
    EXPECT_EQ(words->front().message_id, "gsb pesan");
    EXPECT_EQ(words->front().limit, 5);
    EXPECT_FALSE(words->front().measured);
    int seen = 0;
    ASSERT_TRUE(each_finding_words(file, [&](FindingWords&&) { return ++seen < 1; }));
    EXPECT_EQ(seen, 1) << "ends when told so";
}

TEST(ScreenedCity, OfAnotherFileIsAProblem) {
    const auto folder = std::move(TemporaryFolder::make()).value();
    std::ofstream{folder.path() + "/x.gpkg"} << "no database";
    for (const auto* name : {"/x.gpkg", "/none.gpkg"}) {
        EXPECT_EQ(read_screened_city(folder.path() + name).error().front().code, "screen-unreadable");
        EXPECT_EQ(read_finding_words(folder.path() + name, 1, 1).error().front().code, "screen-unreadable");
    }
}

TEST(ScreenRequest, IsReadBack) {
    ScreenRequest request;
    request.plots = ScreenRequest::Layer::file;
    request.buildings = ScreenRequest::Layer::none;
    request.date = {2026, 11, 24};
    request.plans = {{"kupang", "2026-1"}, {"ntt", "2024"}};
    request.activity = "rumah";
    request.map = {"floors=LT", "id=NIB"};
    request.all = true;
    const auto read = read_screen_request(json_of(request));
    ASSERT_TRUE(read);
    EXPECT_EQ(json_of(*read), json_of(request));
    EXPECT_EQ(read->plans, request.plans);
    EXPECT_FALSE(read_screen_request(""));
    EXPECT_FALSE(read_screen_request("{}"));
}

TEST(TimeAt, IsThatOfThePlan) {
    const auto instant = std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{20} +
                         std::chrono::minutes{5};
    EXPECT_EQ(time_at(instant, "Asia/Makassar").id, "04.05 WITA");
    EXPECT_EQ(time_at(instant, "Asia/Makassar").en, "04:05 WITA");
    EXPECT_EQ(time_at(instant, "Asia/Jakarta").id, "03.05 WIB");
    EXPECT_EQ(time_at(instant, "Asia/Jayapura").id, "05.05 WIT");
    EXPECT_EQ(time_at(instant, "Europe/Paris").id, "20.05 UTC");
}

}  // namespace
}  // namespace sipejuang::data
