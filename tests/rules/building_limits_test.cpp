// SPDX-License-Identifier: Apache-2.0
// height, floors: "compared per building" (semantics 3); min_plot_area: "on the gross area". Tolerances 0.01 m, 0, 0.01 m2.
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

SmallTown town_with(Rule rule, double limit) {
    SmallTown town;
    town.limit(rule, limit);
    return town;
}

Outcome height_of(double metres, double limit = 10) {
    auto proposal = house();
    proposal.buildings[0].height = m(metres);
    return judged(proposal, town_with(Rule::height, limit)).one(Rule::height).outcome;
}

TEST(Height, JustUnderTheLimitComplies) { EXPECT_EQ(height_of(9.999), Outcome::complies); }
TEST(Height, AtExactlyTheLimitComplies) { EXPECT_EQ(height_of(10), Outcome::complies); }
TEST(Height, JustOverTheToleranceViolates) { EXPECT_EQ(height_of(10.011), Outcome::violates); }

TEST(Height, AtTheLimitPlusTheToleranceCompliesForEveryLimit) {
    for (int limit = 1; limit <= 60; ++limit) EXPECT_EQ(height_of(limit + 0.01, limit), Outcome::complies) << limit;
}

TEST(Height, NotStatedIsUndeterminedFromZeroWithoutUpperEnd) {
    auto proposal = house();
    proposal.buildings[0].height.reset();
    const auto j = judged(proposal, town_with(Rule::height, 10));
    const auto& height = j.one(Rule::height);
    EXPECT_EQ(height.outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(height.missing, "height_m"));
    EXPECT_EQ(height.measured_min, 0);
    EXPECT_FALSE(height.measured_max);
    EXPECT_EQ(height.limit, 10);
}

TEST(Height, EachBuildingHasItsOwnFinding) {
    auto proposal = house();
    build(proposal, rect(16, 6, 19, 9)).height = m(12);
    const auto j = judged(proposal, town_with(Rule::height, 10));
    EXPECT_EQ(j.one(Rule::height, "b1").outcome, Outcome::complies);
    EXPECT_EQ(j.one(Rule::height, "b2").outcome, Outcome::violates);
    EXPECT_EQ(j.one(Rule::height, "b2").margin_quantity->unit, Unit::metres);
}

TEST(Height, AnExistingBuildingsBreachIsMarkedAndDoesNotFold) {
    auto proposal = house();
    build(proposal, rect(16, 6, 19, 9), BuildingStatus::existing).height = m(12);
    const auto j = judged(proposal, town_with(Rule::height, 10));
    const auto& old = j.one(Rule::height, "b2");
    EXPECT_EQ(old.outcome, Outcome::violates);
    EXPECT_TRUE(old.existing);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conforming);
    EXPECT_EQ(j.verdict.counts.existing, 1);
    EXPECT_EQ(j.verdict.counts.violates, 0);
}

TEST(Height, AnExistingBuildingsBreachFoldsIfThePlanSaysSo) {
    auto town = town_with(Rule::height, 10);
    town.plan.policies.existing_breaches_fold = true;
    auto proposal = house();
    build(proposal, rect(16, 6, 19, 9), BuildingStatus::existing).height = m(12);
    const auto j = judged(proposal, town);
    EXPECT_TRUE(j.one(Rule::height, "b2").existing);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::nonconforming);
    EXPECT_EQ(j.verdict.counts.existing, 0);
}

TEST(Height, AnExistingBuildingOfUnknownHeightLeavesTheVerdictAlone) {
    auto proposal = house();
    build(proposal, rect(16, 6, 19, 9), BuildingStatus::existing);
    const auto j = judged(proposal, town_with(Rule::height, 10));
    EXPECT_EQ(j.one(Rule::height, "b2").outcome, Outcome::undetermined);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conforming);
}

TEST(Height, StrictestTakesTheLowerOfTwoZonesForTheWholePlot) {
    SmallTown town;
    town.limit(Rule::height, "R-3", 7);
    town.limit(Rule::height, "K-2", 20);
    auto proposal = house();
    proposal.plot->shape = rect(10, 0, 40, 25);
    proposal.buildings[0].shape = rect(25, 6, 35, 18);
    const auto j = judged(proposal, town);
    EXPECT_EQ(j.one(Rule::height).outcome, Outcome::violates);
    EXPECT_EQ(j.one(Rule::height).zone, "R-3");
    EXPECT_EQ(j.one(Rule::height).lost, Texts{"K-2"});
}

TEST(Height, PerPartAsksOnlyThePartsThatTheBuildingStandsIn) {
    SmallTown town;
    town.limit(Rule::height, "R-3", 7);
    town.limit(Rule::height, "K-2", 20);
    town.plan.policies.several_zones[Rule::height] = ZonePolicy::per_part;
    auto proposal = house();
    proposal.plot->shape = rect(10, 0, 40, 25);
    proposal.buildings[0].shape = rect(25, 6, 35, 18);
    const auto j = judged(proposal, town);
    EXPECT_EQ(j.one(Rule::height).zone, "K-2");
    EXPECT_EQ(j.one(Rule::height).outcome, Outcome::complies);
    EXPECT_EQ(j.one(Rule::height).policy, "per_part");
}

TEST(Height, PerPartABuildingOverLandInNoZoneIsUndeterminedThereHoweverLow) {
    auto town = town_with(Rule::height, 10);
    town.plan.zone_shapes[0] = rect(-200, 0, 10, 200);  // a hole between x = 10 and x = 20
    town.plan.policies.several_zones[Rule::height] = ZonePolicy::per_part;
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::height, "R-3").outcome, Outcome::complies);
    EXPECT_EQ(j.one(Rule::height, "").outcome, Outcome::undetermined);
}

Outcome floors_of(double floors) {
    auto proposal = house();
    proposal.buildings[0].floors = floors;
    return judged(proposal, town_with(Rule::floors, 3)).one(Rule::floors).outcome;
}

TEST(Floors, HalfAFloorUnderTheLimitComplies) { EXPECT_EQ(floors_of(2.5), Outcome::complies); }
TEST(Floors, AtExactlyTheLimitComplies) { EXPECT_EQ(floors_of(3), Outcome::complies); }
TEST(Floors, HaveNoTolerance) { EXPECT_EQ(floors_of(3.001), Outcome::violates); }
TEST(Floors, HalfAFloorOverTheLimitViolates) { EXPECT_EQ(floors_of(3.5), Outcome::violates); }

TEST(Floors, MarginIsInFloors) {
    auto proposal = house();
    proposal.buildings[0].floors = 5;
    const auto j = judged(proposal, town_with(Rule::floors, 3));
    EXPECT_EQ(j.one(Rule::floors).margin, -2);
    EXPECT_EQ(j.one(Rule::floors).margin_quantity, (Amount{-2, Unit::floors}));
}

TEST(Floors, NotStatedIsUndetermined) {
    auto proposal = house();
    proposal.buildings[0].floors.reset();
    const auto j = judged(proposal, town_with(Rule::floors, 3));
    EXPECT_EQ(j.one(Rule::floors).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(j.one(Rule::floors).missing, "floors"));
}

Outcome plot_area_at(double limit) {
    return judged(bare_plot(), town_with(Rule::min_plot_area, limit)).one(Rule::min_plot_area).outcome;
}

TEST(MinPlotArea, JustLargerThanTheLimitComplies) { EXPECT_EQ(plot_area_at(499.99), Outcome::complies); }
TEST(MinPlotArea, AtExactlyTheLimitComplies) { EXPECT_EQ(plot_area_at(500), Outcome::complies); }
TEST(MinPlotArea, AtTheLimitLessTheToleranceComplies) { EXPECT_EQ(plot_area_at(500.01), Outcome::complies); }
TEST(MinPlotArea, JustUnderTheToleranceViolates) { EXPECT_EQ(plot_area_at(500.011), Outcome::violates); }

TEST(MinPlotArea, IsJudgedWithoutABuilding) {
    const auto j = judged(bare_plot(), town_with(Rule::min_plot_area, 600));
    EXPECT_DOUBLE_EQ(*j.one(Rule::min_plot_area).margin, -100);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::nonconforming);
}

TEST(MinPlotArea, IsOnTheGrossAreaWhateverTheDenominator) {
    auto town = town_with(Rule::min_plot_area, 500);
    town.plan.policies.denominator->net_of = {"BJ"};
    auto proposal = bare_plot();
    proposal.plot->shape = rect(0, -5, 20, 20);
    EXPECT_DOUBLE_EQ(*judged(proposal, town).one(Rule::min_plot_area).measured, 500);
}

TEST(MinPlotArea, IsOnTheGrossAreaInEachPart) {
    auto town = town_with(Rule::min_plot_area, 500);
    town.plan.policies.several_zones[Rule::min_plot_area] = ZonePolicy::per_part;
    auto proposal = bare_plot();
    proposal.plot->shape = rect(10, 0, 30, 25);
    EXPECT_DOUBLE_EQ(*judged(proposal, town).one(Rule::min_plot_area, "R-3").measured, 500);
}

TEST(MinPlotArea, ShowsTheCertificateBesideTheMeasuredArea) {
    auto proposal = bare_plot();
    proposal.plot->certificate_area = m2(510);
    const auto j = judged(proposal, town_with(Rule::min_plot_area, 505));
    EXPECT_EQ(j.one(Rule::min_plot_area).outcome, Outcome::violates) << "never used silently";
    EXPECT_NE(j.one(Rule::min_plot_area).trace.find("510 m2"), std::string::npos);
}

}  // namespace
}  // namespace sipejuang::rules
