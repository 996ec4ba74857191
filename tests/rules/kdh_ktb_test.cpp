// SPDX-License-Identifier: Apache-2.0
// "kdh = green inside the plot and outside footprints / denominator. None given: unknown, judged by bounds; 0 given: none."
// "ktb = basement footprint or stated basement area / denominator" (semantics 3); "green from 0 to plot minus footprints,
// basement from 0 to the plot" (semantics 1).
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

SmallTown town_with(Rule rule, double limit) {
    SmallTown town;
    town.limit(rule, limit);
    return town;
}

Outcome kdh_of(double green) {
    auto proposal = house();
    proposal.plot->green_area = m2(green);
    return judged(proposal, town_with(Rule::kdh, 20)).one(Rule::kdh).outcome;
}

TEST(Kdh, JustOverTheLimitComplies) { EXPECT_EQ(kdh_of(100.01), Outcome::complies); }
TEST(Kdh, AtExactlyTheLimitComplies) { EXPECT_EQ(kdh_of(100), Outcome::complies); }
TEST(Kdh, AtTheLimitLessTheToleranceComplies) { EXPECT_EQ(kdh_of(99.975), Outcome::complies); }
TEST(Kdh, JustUnderTheToleranceViolates) { EXPECT_EQ(kdh_of(99.974), Outcome::violates); }
TEST(Kdh, ZeroGreenIsNoneAndViolates) { EXPECT_EQ(kdh_of(0), Outcome::violates); }

TEST(Kdh, GreenFeaturesAreMeasuredInsideThePlotAndOutsideFootprints) {
    auto proposal = house();  // b1 is 5..15 x 6..18
    proposal.green = {rect(-5, 0, 10, 10), rect(0, 5, 4, 20)};
    // 10 x 10 inside the plot, less 5 x 4 under b1, and 4 x 10 more north of y = 10
    EXPECT_NEAR(*judged(proposal, town_with(Rule::kdh, 20)).one(Rule::kdh).measured, (100.0 - 20 + 40) / 5, 1e-9);
}

TEST(Kdh, NotStatedIsUndeterminedBetweenNothingAndTheOpenLand) {
    auto proposal = house();
    proposal.plot->green_area.reset();
    const auto j = judged(proposal, town_with(Rule::kdh, 20));
    const auto& kdh = j.one(Rule::kdh);
    EXPECT_EQ(kdh.outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(kdh.missing, "green_area_m2"));
    EXPECT_EQ(kdh.measured_min, 0);
    EXPECT_DOUBLE_EQ(*kdh.measured_max, 76);
}

TEST(Kdh, NotStatedViolatesWhereTheOpenLandCannotSuffice) {
    auto proposal = house();
    proposal.plot->green_area.reset();
    EXPECT_EQ(judged(proposal, town_with(Rule::kdh, 77)).one(Rule::kdh).outcome, Outcome::violates);
    EXPECT_EQ(judged(proposal, town_with(Rule::kdh, 76)).one(Rule::kdh).outcome, Outcome::undetermined);
}

TEST(Kdh, ExistingFootprintsAreNotGreen) {
    auto proposal = house();
    proposal.green = {rect(0, 0, 20, 25)};
    build(proposal, rect(0, 20, 20, 25), BuildingStatus::existing);
    EXPECT_DOUBLE_EQ(*judged(proposal, town_with(Rule::kdh, 20)).one(Rule::kdh).measured, 56);
}

TEST(Kdh, OverlappingGreenFeaturesAreCountedOnce) {
    auto proposal = house();
    proposal.green = {rect(0, 0, 20, 5), rect(0, 0, 20, 5)};
    EXPECT_DOUBLE_EQ(*judged(proposal, town_with(Rule::kdh, 20)).one(Rule::kdh).measured, 20);
}

Outcome ktb_of(double basement) {
    auto proposal = house();
    proposal.buildings[0].basement_area = m2(basement);
    return judged(proposal, town_with(Rule::ktb, 50)).one(Rule::ktb).outcome;
}

TEST(Ktb, JustUnderTheLimitComplies) { EXPECT_EQ(ktb_of(249.99), Outcome::complies); }
TEST(Ktb, AtExactlyTheLimitComplies) { EXPECT_EQ(ktb_of(250), Outcome::complies); }
TEST(Ktb, AtTheLimitPlusTheToleranceComplies) { EXPECT_EQ(ktb_of(250.025), Outcome::complies); }
TEST(Ktb, JustOverTheToleranceViolates) { EXPECT_EQ(ktb_of(250.026), Outcome::violates); }
TEST(Ktb, ZeroIsNoBasement) { EXPECT_EQ(ktb_of(0), Outcome::complies); }

TEST(Ktb, NotStatedIsUndeterminedBetweenNothingAndThePlot) {
    auto proposal = house();
    proposal.buildings[0].basement_area.reset();
    const auto j = judged(proposal, town_with(Rule::ktb, 50));
    EXPECT_EQ(j.one(Rule::ktb).outcome, Outcome::undetermined);
    EXPECT_EQ(j.one(Rule::ktb).measured_min, 0);
    EXPECT_EQ(j.one(Rule::ktb).measured_max, 100);
    EXPECT_TRUE(mentions(j.one(Rule::ktb).missing, "basement_area_m2"));
}

TEST(Ktb, NotStatedCompliesWhereTheWholePlotMayBeDugOut) {
    auto proposal = house();
    proposal.buildings[0].basement_area.reset();
    EXPECT_EQ(judged(proposal, town_with(Rule::ktb, 100)).one(Rule::ktb).outcome, Outcome::complies);
}

TEST(Ktb, ViolatesThoughOneIsMissingWhenTheOthersAreTooMuchAlready) {
    auto proposal = house();
    proposal.buildings[0].basement_area.reset();
    build(proposal, rect(16, 6, 19, 18), BuildingStatus::existing).basement_area = m2(300);
    EXPECT_EQ(judged(proposal, town_with(Rule::ktb, 50)).one(Rule::ktb).outcome, Outcome::violates);
}

TEST(Ktb, PerPartAStatedBasementIsAtMostItselfInAnyPart) {
    auto town = town_with(Rule::ktb, 50);
    town.plan.policies.several_zones[Rule::ktb] = ZonePolicy::per_part;
    auto proposal = house();
    proposal.plot->shape = rect(10, 0, 30, 25);
    proposal.buildings[0].basement_area = m2(100);  // of 250 m2 in each part
    const auto j = judged(proposal, town);
    EXPECT_EQ(j.one(Rule::ktb, "R-3").outcome, Outcome::complies);
    EXPECT_DOUBLE_EQ(*j.one(Rule::ktb, "R-3").measured_max, 40);
}

TEST(Kdh, SaysWhenMoreGreenIsStatedThanIsNotBuiltOn) {
    SmallTown town;
    town.limit(Rule::kdh, 20);
    auto proposal = house();
    proposal.plot->green_area = m2(1000);
    const auto j = judged(proposal, town);
    EXPECT_DOUBLE_EQ(*j.one(Rule::kdh).measured, 76);
    EXPECT_TRUE(mentions(j.one(Rule::kdh).remarks, "of the stated 1000 m2 no more than what is not built on counts"));
}

}  // namespace
}  // namespace sipejuang::rules
