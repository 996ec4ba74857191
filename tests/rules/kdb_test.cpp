// SPDX-License-Identifier: Apache-2.0
// "kdb = area of the union of footprints (proposed and existing) inside the plot / denominator" (semantics 3), tolerance
// 0.005 percentage points.
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

SmallTown town_with_limit(double percent) {
    SmallTown town;
    town.limit(Rule::kdb, percent);
    return town;
}

/// A building of 20 m depth and this width on the plot of 500 m2: 15 m are 60 %.
Proposal of_width(double width) {
    auto proposal = bare_plot();
    build(proposal, rect(2.5, 3, 2.5 + width, 23));
    return proposal;
}

Outcome kdb_of_width(double width) { return judged(of_width(width), town_with_limit(60)).one(Rule::kdb).outcome; }

TEST(Kdb, JustUnderTheLimitComplies) { EXPECT_EQ(kdb_of_width(14.9999), Outcome::complies); }
TEST(Kdb, AtExactlyTheLimitComplies) { EXPECT_EQ(kdb_of_width(15), Outcome::complies); }
TEST(Kdb, AtTheLimitPlusTheToleranceComplies) { EXPECT_EQ(kdb_of_width(15.00125), Outcome::complies); }
TEST(Kdb, JustOverTheToleranceViolates) { EXPECT_EQ(kdb_of_width(15.0013), Outcome::violates); }

TEST(Kdb, ToleranceIsAPolicyOfThePlan) {
    auto town = town_with_limit(60);
    town.plan.tolerances.percent = geo::Ratio::of(1.0);
    EXPECT_EQ(judged(of_width(15.25), town).one(Rule::kdb).outcome, Outcome::complies);
    EXPECT_EQ(judged(of_width(15.26), town).one(Rule::kdb).outcome, Outcome::violates);
}

TEST(Kdb, TraceSaysThatTheToleranceWasUsed) {
    const auto j = judged(of_width(15.001), town_with_limit(60));
    EXPECT_NE(j.one(Rule::kdb).trace.find("tolerance"), std::string::npos);
    EXPECT_EQ(judged(of_width(15), town_with_limit(60)).one(Rule::kdb).trace.find("tolerance"), std::string::npos);
}

TEST(Kdb, NumbersAndMarginAreGivenInPercentAndSquareMetres) {
    const auto j = judged(of_width(17.5), town_with_limit(60));
    const auto& kdb = j.one(Rule::kdb);
    EXPECT_EQ(kdb.outcome, Outcome::violates);
    EXPECT_DOUBLE_EQ(*kdb.measured, 70);
    EXPECT_DOUBLE_EQ(*kdb.limit, 60);
    EXPECT_NEAR(*kdb.margin, -10, 1e-9);
    EXPECT_NEAR(kdb.margin_quantity->value, -50, 1e-9);
    EXPECT_EQ(kdb.margin_quantity->unit, Unit::square_metres);
    EXPECT_EQ(kdb.zone, "R-3");
    EXPECT_EQ(kdb.subject, "plot");
    EXPECT_EQ(kdb.policy, "strictest");
    ASSERT_NE(kdb.provision, nullptr);
    EXPECT_EQ(kdb.provision->id, "p");
}

TEST(Kdb, MarginIsRoomWhenItComplies) {
    const auto j = judged(of_width(10), town_with_limit(60));
    EXPECT_NEAR(*j.one(Rule::kdb).margin, 20, 1e-9);
    EXPECT_NEAR(j.one(Rule::kdb).margin_quantity->value, 100, 1e-9);
}

TEST(Kdb, ExistingBuildingsCount) {
    auto proposal = of_width(10);
    build(proposal, rect(14, 3, 19, 23), BuildingStatus::existing);
    EXPECT_DOUBLE_EQ(*judged(proposal, town_with_limit(60)).one(Rule::kdb).measured, 60);
}

TEST(Kdb, AnExistingBuildingThatMakesItTooMuchFolds) {
    auto proposal = of_width(10);
    build(proposal, rect(13, 3, 19, 23), BuildingStatus::existing);
    const auto j = judged(proposal, town_with_limit(60));
    EXPECT_EQ(j.one(Rule::kdb).outcome, Outcome::violates);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::nonconforming);
    EXPECT_EQ(j.verdict.counts.existing, 0);
}

TEST(Kdb, OverlappingFootprintsAreCountedOnce) {
    auto proposal = of_width(10);
    build(proposal, rect(5, 5, 10, 10));
    EXPECT_DOUBLE_EQ(*judged(proposal, town_with_limit(60)).one(Rule::kdb).measured, 40);
}

TEST(Kdb, OnlyThePartInsideThePlotCounts) {
    auto proposal = bare_plot();
    build(proposal, rect(-10, 0, 10, 25));
    EXPECT_DOUBLE_EQ(*judged(proposal, town_with_limit(60)).one(Rule::kdb).measured, 50);
}

TEST(Kdb, AFootprintOverAHoleOfThePlotIsNotBuiltOnThePlot) {
    auto proposal = bare_plot();
    proposal.plot->shape.parts.front().holes = {corners(8, 8, 12, 18)};  // 460 m2 are left
    build(proposal, rect(5, 5, 15, 20));
    EXPECT_NEAR(*judged(proposal, town_with_limit(60)).one(Rule::kdb).measured, 110.0 / 460.0 * 100.0, 1e-9);
}

TEST(Kdb, APlotOfTwoPartsIsOnePlot) {
    auto proposal = of_width(15);
    proposal.plot->shape.parts.push_back({corners(-30, 0, -10, 25), {}});
    EXPECT_DOUBLE_EQ(*judged(proposal, town_with_limit(60)).one(Rule::kdb).measured, 30);
}

TEST(Kdb, WithoutABuildingSaysWhatMayBeBuilt) {
    const auto j = judged(bare_plot(), town_with_limit(60));
    const auto& kdb = j.one(Rule::kdb);
    EXPECT_EQ(kdb.outcome, Outcome::not_applicable);
    EXPECT_EQ(kdb.reason, Reason::no_building);
    EXPECT_FALSE(kdb.measured);
    EXPECT_EQ(kdb.limit, 60);
    ASSERT_NE(kdb.provision, nullptr);
    EXPECT_EQ(j.verdict.scope, Scope::plot);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conforming);
}

TEST(Kdb, WithExistingBuildingsOnlyIsNoBuilding) {
    auto proposal = bare_plot();
    build(proposal, rect(1, 1, 19, 24), BuildingStatus::existing);
    const auto j = judged(proposal, town_with_limit(60));
    EXPECT_EQ(j.one(Rule::kdb).reason, Reason::no_building);
    EXPECT_EQ(j.verdict.scope, Scope::plot);
}

TEST(Kdb, ABuildingWithoutAPlotIsUndetermined) {
    Proposal proposal;
    build(proposal, rect(5, 5, 10, 10));
    proposal.activities = {"rumah"};
    const auto j = judged(proposal, town_with_limit(60));
    EXPECT_EQ(j.one(Rule::kdb).outcome, Outcome::undetermined);
    EXPECT_EQ(j.one(Rule::kdb).missing, Texts{"plot"});
    EXPECT_EQ(j.verdict.scope, Scope::building);
}

}  // namespace
}  // namespace sipejuang::rules
