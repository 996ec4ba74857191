// SPDX-License-Identifier: Apache-2.0
// "Denominator of kdb, klb, kdh, ktb: `gross` plot area, or `net_of` listed sub-zones and planned right of way. Unset, and the
// plot touches such land above sliver size: undetermined. The trace prints both areas" (semantics 2).
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

/// 20 m x 25 m of which 20 m x 5 m are Badan Jalan; the building covers 200 m2: 40 % of gross, 50 % of net.
Proposal over_the_street() {
    auto proposal = bare_plot();
    proposal.plot->shape = rect(0, -5, 20, 20);
    auto& b1 = build(proposal, rect(5, 0, 15, 20));
    b1.floor_area = m2(400);
    return proposal;
}

SmallTown town_with(std::optional<Denominator> denominator, double limit = 45) {
    SmallTown town;
    town.plan.policies.denominator = std::move(denominator);
    for (const auto* zone : {"R-3", "BJ"}) town.limit(Rule::kdb, zone, limit);
    return town;
}

TEST(Denominator, GrossCountsThePlotAsItIs) {
    const auto j = judged(over_the_street(), town_with(Denominator{}));
    EXPECT_DOUBLE_EQ(*j.one(Rule::kdb).measured, 40);
    EXPECT_EQ(j.one(Rule::kdb).outcome, Outcome::complies);
}

TEST(Denominator, NetLeavesOutTheListedSubzones) {
    const auto j = judged(over_the_street(), town_with(Denominator{{"BJ"}, false, {}}));
    EXPECT_DOUBLE_EQ(*j.one(Rule::kdb).measured, 50);
    EXPECT_EQ(j.one(Rule::kdb).outcome, Outcome::violates);
}

TEST(Denominator, NetPrintsBothAreas) {
    const auto j = judged(over_the_street(), town_with(Denominator{{"BJ"}, false, {}}));
    const auto& trace = j.one(Rule::kdb).trace;
    EXPECT_NE(trace.find("400 m2"), std::string::npos) << trace;
    EXPECT_NE(trace.find("gross 500 m2"), std::string::npos) << trace;
}

TEST(Denominator, NetMayLeaveOutThePlannedRightOfWay) {
    auto town = town_with(Denominator{{}, true, {}});
    town.plan.roads[0].row_width = m(12);  // to y = 2
    const auto j = judged(over_the_street(), town);
    EXPECT_NEAR(*j.one(Rule::kdb).measured, 200.0 / (500 - 20 * 7) * 100, 1e-6);
}

TEST(Denominator, NetCountsASubzoneUnderTheRightOfWayOnce) {
    auto town = town_with(Denominator{{"BJ"}, true, {}});
    const auto j = judged(over_the_street(), town);  // the right of way is y -8..0, as is BJ
    EXPECT_NEAR(*j.one(Rule::kdb).measured, 50, 1e-6);
}

TEST(Denominator, UnsetAndTouchingDoubtfulLandIsUndetermined) {
    const auto j = judged(over_the_street(), town_with(std::nullopt));
    const auto& kdb = j.one(Rule::kdb);
    EXPECT_EQ(kdb.outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(kdb.missing, "denominator"));
    EXPECT_DOUBLE_EQ(*kdb.measured_min, 40);
    EXPECT_DOUBLE_EQ(*kdb.measured_max, 50);
    EXPECT_NE(kdb.trace.find("400 m2"), std::string::npos);
    EXPECT_NE(kdb.trace.find("500 m2"), std::string::npos);
}

TEST(Denominator, UnsetDoesNotHideASureOutcome) {
    EXPECT_EQ(judged(over_the_street(), town_with(std::nullopt, 39)).one(Rule::kdb).outcome, Outcome::violates);
    EXPECT_EQ(judged(over_the_street(), town_with(std::nullopt, 50)).one(Rule::kdb).outcome, Outcome::complies);
}

TEST(Denominator, UnsetAndAwayFromDoubtfulLandIsGross) {
    auto town = town_with(std::nullopt);
    EXPECT_DOUBLE_EQ(*judged(house(), town).one(Rule::kdb).measured, 24);
}

TEST(Denominator, UnsetAndOnlyASliverOfDoubtfulLandIsGross) {
    auto proposal = house();
    proposal.plot->shape = rect(0, -0.4, 20, 25);
    auto town = town_with(std::nullopt);
    town.plan.slivers.width = m(0.5);
    EXPECT_DOUBLE_EQ(*judged(proposal, town).one(Rule::kdb).measured, 120.0 / (20 * 25.4) * 100);
}

TEST(Denominator, IsTheSameForKlbKdhAndKtb) {
    auto town = town_with(Denominator{{"BJ"}, false, {}});
    for (const auto* zone : {"R-3", "BJ"}) {
        town.limit(Rule::klb, zone, 2);
        town.limit(Rule::kdh, zone, 10);
        town.limit(Rule::ktb, zone, 60);
    }
    auto proposal = over_the_street();
    proposal.plot->green_area = m2(100);
    proposal.buildings[0].basement_area = m2(200);
    const auto j = judged(proposal, town);
    EXPECT_DOUBLE_EQ(*j.one(Rule::klb).measured, 1);
    EXPECT_DOUBLE_EQ(*j.one(Rule::kdh).measured, 25);
    EXPECT_DOUBLE_EQ(*j.one(Rule::ktb).measured, 50);
}

TEST(Denominator, DoesNotChangeWhatIsLeftOutByName) {
    auto town = town_with(Denominator{{"PS"}, false, {}});
    EXPECT_DOUBLE_EQ(*judged(over_the_street(), town).one(Rule::kdb).measured, 40);
}

}  // namespace
}  // namespace sipejuang::rules
