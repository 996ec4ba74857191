// SPDX-License-Identifier: Apache-2.0
// The desk's filters, order, counts and clusters, on a city of four lands.
#include "server/desk/open_screen.hpp"

#include "data/import/projection.hpp"

#include <gtest/gtest.h>

namespace sipejuang::server {
namespace {

using rules::Outcome;

/// Lands "A1" to "A4": two rules violated, one barely violated, one conditional, one without findings.
data::ScreenedCity city() {
    data::ScreenedCity made;
    made.rules = {"gsb", "kdb"};
    made.kelurahan = {"", "Liliba"};
    const auto land = [&](const char* id, std::uint32_t kelurahan, std::vector<data::ScreenedFinding> findings) {
        data::ScreenedLand own;
        own.row = static_cast<std::uint32_t>(made.lands.size() + 1);
        own.subject = id;
        own.outcome = findings.empty() ? "conforming" : "nonconforming";
        own.kelurahan = kelurahan;
        own.first = static_cast<std::uint32_t>(made.findings.size());
        own.count = static_cast<std::uint32_t>(findings.size());
        const double x = 100'000 + 50.0 * static_cast<double>(made.lands.size());
        own.shape.parts.push_back({{{x, 370'000}, {x + 20, 370'000}, {x + 20, 370'020}, {x, 370'020}}, {}});
        for (auto& finding : findings) {
            finding.row = static_cast<std::uint32_t>(made.findings.size() + 1);
            finding.land = own.row - 1;
            if (finding.outcome == Outcome::violates) {
                ++own.violates;
                own.worst = std::max(own.worst, finding.excess);
            }
            made.findings.push_back(finding);
        }
        made.lands.push_back(std::move(own));
    };
    land("A1", 1, {{0, 0, 1, Outcome::violates, false, 0.01F, {}}});
    land("A2", 0, {});
    land("A3", 1, {{0, 0, 0, Outcome::violates, false, 0.5F, {}}, {0, 0, 1, Outcome::violates, false, 0.2F, {}}});
    land("B4", 0, {{0, 0, 0, Outcome::conditional, false, 0, {}}});
    return made;
}

OpenScreen opened() {
    const auto lon_lat = data::projection(geo::wgs84, geo::Epsg{23840});
    EXPECT_TRUE(lon_lat);
    return {"hasil.gpkg", city(), **lon_lat};
}

DeskFilter filter(const DeskWords& words) {
    auto made = filter_of(words, city());
    EXPECT_TRUE(made);
    return made.value_or(DeskFilter{});
}

using Positions = std::vector<std::uint32_t>;

TEST(Desk, FindsWhatIsUndeterminedForWantOfARequiredFinding) {
    auto town = city();
    town.lands[1].outcome = "undetermined";  // without a finding that says so
    const auto wanted = filter_of({{}, {}, "undetermined", {}}, town);
    ASSERT_TRUE(wanted);
    EXPECT_TRUE(wanted->takes(town, town.lands[1]));
    EXPECT_FALSE(wanted->takes(town, town.lands[0]));
    const auto of_a_rule = filter_of({"kdb", {}, "undetermined", {}}, town);
    EXPECT_FALSE(of_a_rule->takes(town, town.lands[1]));
    const auto lon_lat = data::projection(geo::wgs84, geo::Epsg{23840});
    EXPECT_EQ((OpenScreen{"hasil.gpkg", town, **lon_lat}.counts({}).undetermined), 1U);
}

TEST(OpenScreen, ShowsTheGravestFirst) {
    EXPECT_EQ(opened().chosen({}), (Positions{2, 0, 1, 3}))
        << "furthest beyond its limit; what does not violate in the order of the file";
}

TEST(OpenScreen, ChoosesByRuleOutcomeKelurahanAndNumber) {
    const auto screen = opened();
    EXPECT_EQ(screen.chosen(filter({"gsb", "", "", ""})), (Positions{2, 3}));
    EXPECT_EQ(screen.chosen(filter({"gsb", "", "violates", ""})), (Positions{2}));
    EXPECT_EQ(screen.chosen(filter({"kdb", "", "conditional", ""})), Positions{}) << "of that rule, not of any";
    EXPECT_EQ(screen.chosen(filter({"", "Liliba", "", ""})), (Positions{2, 0}));
    EXPECT_EQ(screen.chosen(filter({"", "none", "", ""})), (Positions{1, 3}));
    EXPECT_EQ(screen.chosen(filter({"", "", "", "b4"})), (Positions{3}));
}

TEST(OpenScreen, RefusesWordsThatAreNotItsOwn) {
    for (const auto& words : {DeskWords{"klb", "", "", ""}, DeskWords{"", "Oesapa", "", ""},
                              DeskWords{"", "", "complies", ""}, DeskWords{"", "", "x", ""}})
        EXPECT_FALSE(filter_of(words, city()));
}

TEST(OpenScreen, CountsLandsNotFindings) {
    const auto counts = opened().counts({});
    EXPECT_EQ(counts.lands, 4U);
    EXPECT_EQ(counts.violates, 2U);
    EXPECT_EQ(counts.conditional, 1U);
    EXPECT_EQ(counts.by_rule, (std::vector<std::size_t>{1, 2}));
    EXPECT_EQ(counts.by_kelurahan, (std::vector<std::size_t>{0, 2}));
    EXPECT_EQ(opened().counts(filter({"", "", "", "a"})).lands, 3U);
}

TEST(OpenScreen, CountsWhatEachChoiceWouldHold) {
    const auto screen = opened();
    const auto of_gsb = screen.counts(filter({"gsb", "", "", ""}));
    EXPECT_EQ(of_gsb.lands, 2U);
    EXPECT_EQ(of_gsb.violates, screen.chosen(filter({"gsb", "", "violates", ""})).size());
    EXPECT_EQ(of_gsb.conditional, screen.chosen(filter({"gsb", "", "conditional", ""})).size());
    EXPECT_EQ(of_gsb.by_rule[1], screen.chosen(filter({"kdb", "", "violates", ""})).size());
    const auto conditional = screen.counts(filter({"", "", "conditional", ""}));
    EXPECT_EQ(conditional.violates, 2U) << "choosing that instead";
    EXPECT_EQ(conditional.by_rule, (std::vector<std::size_t>{1, 0}));
}

TEST(OpenScreen, WhatExistingBuildingsBreakIsNoViolation) {
    auto made = city();
    made.findings[0].existing = true;
    made.lands[0].violates = 0;
    const auto lon_lat = data::projection(geo::wgs84, geo::Epsg{23840});
    const OpenScreen screen{"hasil.gpkg", made, **lon_lat};
    EXPECT_EQ(screen.counts({}).violates, 1U);
    EXPECT_EQ(screen.chosen(*filter_of({"kdb", "", "violates", ""}, made)), (Positions{2}));
    EXPECT_EQ(screen.chosen(*filter_of({"kdb", "", "", ""}, made)), (Positions{2, 0})) << "it is shown nevertheless";
}

TEST(OpenScreen, WhatCouldNotBeJudgedIsAChoiceOfItsOwn) {
    auto made = city();
    made.lands[1].outcome = "problem";
    const auto lon_lat = data::projection(geo::wgs84, geo::Epsg{23840});
    const OpenScreen screen{"hasil.gpkg", made, **lon_lat};
    EXPECT_EQ(screen.chosen(*filter_of({"", "", "problem", ""}, made)), (Positions{1}));
    EXPECT_EQ(screen.counts({}).problem, 1U);
    EXPECT_EQ(screen.chosen({}), (Positions{2, 0, 1, 3})) << "after what violates, before the rest";
}

TEST(OpenScreen, TilesFollowTheFilter) {
    const auto screen = opened();
    const auto& box = screen.degrees();
    const auto middle = to_mercator({(box.min_x + box.max_x) / 2, (box.min_y + box.max_y) / 2});
    for (const std::uint32_t zoom : {10U, OpenScreen::zoom_of_lands}) {
        const auto tile = tile_at(middle, zoom);
        const auto all = screen.tile(tile, {}), some = screen.tile(tile, filter({"gsb", "", "", ""}));
        EXPECT_FALSE(all.empty()) << zoom;
        EXPECT_NE(all, some) << zoom;
        EXPECT_EQ(all, screen.tile(tile, {})) << "same question, same bytes";
        EXPECT_EQ(all.find("clusters") != std::string::npos, zoom < OpenScreen::zoom_of_lands);
        EXPECT_EQ(all.find("lands") != std::string::npos, zoom >= OpenScreen::zoom_of_lands);
    }
    EXPECT_TRUE(screen.tile({10, 0, 0}, {}).empty());
}

}  // namespace
}  // namespace sipejuang::server
