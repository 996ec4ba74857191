// SPDX-License-Identifier: Apache-2.0
// Setbacks from nature and works (semantics 4): limits, lines, both banks, several reaches, what is unknown, what is not near.
// The house stands from x = 5 to 15 and y = 6 to 18; a river runs north-south at x = 40, 14 m wide: its near bank is x = 33,
// 18 m from the house.
#include "geo/area.hpp"
#include "river_town.hpp"

namespace sipejuang::rules {
namespace {

const AttributeTest shallow{"depth_m", Comparison::at_most, "3", 3};
const AttributeTest deep{"depth_m", Comparison::greater, "3", 3};

Outcome outcome_at(double distance) { return river(judged(house(), river_town(distance))).outcome; }

TEST(RiverSetback, FurtherThanAnyRowAsksForIsNotNear) {
    EXPECT_EQ(river(judged(house(), river_town(17.999))).reason, Reason::not_affected);
}
TEST(RiverSetback, JustFurtherThanItsLimitComplies) {
    auto town = river_town(17.999);
    town.setback(Rule::sempadan_sungai, "rivers", SetbackLine::channel_edge, 50, {deep});
    town.plan.references["rivers"].references[0].attributes["depth_m"] = "2";
    EXPECT_EQ(river(judged(house(), town)).outcome, Outcome::complies);
}
TEST(RiverSetback, AtExactlyTheLimitComplies) { EXPECT_EQ(outcome_at(18), Outcome::complies); }
TEST(RiverSetback, AtTheLimitLessTheToleranceComplies) { EXPECT_EQ(outcome_at(18.01), Outcome::complies); }
TEST(RiverSetback, JustNearerThanTheToleranceViolates) { EXPECT_EQ(outcome_at(18.011), Outcome::violates); }

TEST(RiverSetback, RunsFromTheEdgeOfTheChannelAndGivesThePairAndThePart) {
    const auto j = judged(house(), river_town(20));
    const auto& f = river(j);
    EXPECT_EQ(f.id(), "kota/sempadan_sungai/b1/-/s1");
    EXPECT_DOUBLE_EQ(*f.measured, 18);
    EXPECT_DOUBLE_EQ(*f.margin, -2);
    EXPECT_EQ(f.policy, "") << "a setback has nothing to do with zones";
    EXPECT_EQ(f.trace, "25 m to the axis - half the width_m 7 m = 18 m");
    EXPECT_NEAR(geo::area(f.place.region).value(), 2 * 12, 1e-6) << "the part of the house within the setback";
    ASSERT_EQ(f.place.lines.parts.size(), 1U);
    EXPECT_DOUBLE_EQ(f.place.lines.parts[0].back().x, 33) << "on the bank, not in the middle of the river";
    EXPECT_NE(f.message.id.find("tepi palung sungai s1: 18 m, padahal paling sedikit 20 m; kurang 2 m"),
              std::string::npos)
        << f.message.id;
    EXPECT_EQ(f.provision->id, "p");
}

TEST(RiverSetback, HoldsOnTheOtherBankToo) {
    auto town = river_town(20);
    town.plan.references["rivers"].references[0].line = {{{{-10, -100}, {-10, 100}}}};
    EXPECT_DOUBLE_EQ(*river(judged(house(), town)).measured, 8) << "x = 5 to the bank at x = -3";
}

TEST(RiverSetback, ABuildingInTheWaterIsAtDistanceNoughtWithDepthAndArea) {
    auto town = river_town(20);
    town.plan.references["rivers"].references[0].line = {{{{20, -100}, {20, 100}}}};
    const auto j = judged(house(), town);
    const auto& f = river(j);
    EXPECT_DOUBLE_EQ(*f.measured, 0);
    EXPECT_NE(f.trace.find("depth inside 2 m, area inside 24 m2"), std::string::npos) << f.trace;
}

TEST(RiverSetback, ARiverDrawnAsAnAreaIsMeasuredFromItsEdge) {
    auto town = river_town(20);
    auto& reach = town.plan.references["rivers"].references[0];
    reach.line = {};
    reach.area = rect(33, -100, 47, 100);
    const auto j = judged(house(), town);
    EXPECT_DOUBLE_EQ(*river(j).measured, 18);
    EXPECT_NEAR(geo::area(river(j).place.region).value(), 24, 1e-6);
    reach.area = rect(14, -100, 28, 100);
    const auto inside = judged(house(), town);
    EXPECT_DOUBLE_EQ(*river(inside).measured, 0);
    EXPECT_NE(river(inside).trace.find("depth inside 1 m, area inside 12 m2"), std::string::npos)
        << river(inside).trace;
}

TEST(RiverSetback, WithoutWidthIsUndeterminedAndNamesTheReach) {
    auto town = river_town(20);
    town.plan.references["rivers"].references[0].attributes.clear();
    const auto j = judged(house(), town);
    EXPECT_EQ(river(j).outcome, Outcome::undetermined);
    EXPECT_EQ(river(j).missing, Texts{"width_m of s1"});
}

TEST(RiverSetback, WithoutWidthNearerThanTheLimitEvenFromTheAxisViolates) {
    auto town = river_town(30);
    town.plan.references["rivers"].references[0].attributes.clear();
    EXPECT_EQ(river(judged(house(), town)).outcome, Outcome::violates);
}

TEST(RiverSetback, FromTheAxisIfThePlanSaysSoNeedsNoWidth) {
    auto town = river_town(25);
    town.plan.setbacks[0].line = SetbackLine::axis;
    town.plan.references["rivers"].references[0].attributes.clear();
    EXPECT_DOUBLE_EQ(*river(judged(house(), town)).measured, 25);
}

SmallTown by_depth(const std::string& depth) {
    SmallTown town;
    town.setback(Rule::sempadan_sungai, "rivers", SetbackLine::channel_edge, 10, {shallow});
    town.setback(Rule::sempadan_sungai, "rivers", SetbackLine::channel_edge, 15, {deep});
    town.reference("rivers", "s1", {{30, -100}, {30, 100}}, {{"width_m", "6"}, {"depth_m", depth}});
    return town;
}

TEST(RiverSetback, TheDepthDecidesWhichRowApplies) {
    EXPECT_DOUBLE_EQ(*river(judged(house(), by_depth("3"))).limit, 10);
    EXPECT_DOUBLE_EQ(*river(judged(house(), by_depth("3.1"))).limit, 15);
    EXPECT_EQ(river(judged(house(), by_depth("3"))).remarks, Texts{"limit for depth_m<=3"});
}

TEST(RiverSetback, UnknownDepthIsUndeterminedOnlyWhereItMatters) {
    const auto j = judged(house(), by_depth(""));  // 12 m from the bank: 10 would do, 15 would not
    EXPECT_EQ(river(j).outcome, Outcome::undetermined);
    EXPECT_EQ(river(j).missing, Texts{"depth_m of s1"});
    EXPECT_DOUBLE_EQ(*river(j).limit_min, 10);
    EXPECT_DOUBLE_EQ(*river(j).limit_max, 15);
    auto near = by_depth("");
    near.plan.references["rivers"].references[0].line = {{{{27, -100}, {27, 100}}}};
    EXPECT_EQ(river(judged(house(), near)).outcome, Outcome::violates) << "9 m";
    auto far = by_depth("");
    far.plan.references["rivers"].references[0].line = {{{{33, -100}, {33, 100}}}};
    EXPECT_EQ(river(judged(house(), far)).outcome, Outcome::complies) << "15 m";
}

TEST(RiverSetback, AReachThatNoRowIsAboutIsAGap) {
    auto town = by_depth("2");
    town.plan.setbacks.erase(town.plan.setbacks.begin());
    EXPECT_EQ(river(judged(house(), town)).missing, Texts{"row for sempadan_sungai of s1"});
}

TEST(RiverSetback, TwoRowsThatContradictAreUndeterminedBetweenThem) {
    auto town = river_town(10);
    town.setback(Rule::sempadan_sungai, "rivers", SetbackLine::channel_edge, 20);
    const auto j = judged(house(), town);
    EXPECT_EQ(river(j).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(river(j).missing, "contradicting rows setbacks.csv, line 2 | setbacks.csv, line 3"));
    auto same = river_town(18);
    same.setback(Rule::sempadan_sungai, "rivers", SetbackLine::channel_edge, 18);
    EXPECT_EQ(river(judged(house(), same)).outcome, Outcome::complies);
}

TEST(RiverSetback, AnEmptyDistanceIsMissingAndADashIsNotRegulated) {
    auto town = river_town(30);
    town.plan.setbacks[0].distance = {};
    EXPECT_EQ(river(judged(house(), town)).outcome, Outcome::undetermined);
    town = river_town(30);
    town.plan.setbacks[0].distance = {LimitCell::State::not_regulated, 0, {}};
    town.setback(Rule::sempadan_sungai, "rivers", SetbackLine::channel_edge, 30, {deep});
    town.plan.references["rivers"].references[0].attributes["depth_m"] = "2";
    EXPECT_EQ(river(judged(house(), town)).reason, Reason::not_regulated);
}

TEST(RiverSetback, SeveralReachesAreJudgedEach) {
    auto town = river_town(20);
    town.reference("rivers", "s2", {{-10, -100}, {-10, 100}}, {{"width_m", "4"}});
    const auto j = judged(house(), town);
    EXPECT_DOUBLE_EQ(*j.one(Rule::sempadan_sungai, "s1").measured, 18);
    EXPECT_DOUBLE_EQ(*j.one(Rule::sempadan_sungai, "s2").measured, 13);
}

TEST(RiverSetback, NothingNearIsOneFindingThatSaysHowFarWasLooked) {
    const auto j = judged(house(), river_town(10));
    EXPECT_EQ(river(j).reason, Reason::not_affected);
    EXPECT_EQ(river(j).message.en, "River setback: nothing within 10 m of building b1.");
    EXPECT_EQ(river(j).object, "");
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conforming);
}

TEST(RiverSetback, WhereTheLayerIsNotCompleteNothingNearIsUndetermined) {
    auto town = river_town(10);
    town.layer("rivers").facts.complete_within = CompleteWithin{rect(-4.9, -200, 200, 200)};
    EXPECT_EQ(river(judged(house(), town)).missing, Texts{"complete layer rivers here"});
    town.layer("rivers").facts.complete_within = CompleteWithin{rect(-5, -200, 200, 200)};
    EXPECT_EQ(river(judged(house(), town)).reason, Reason::not_affected);
    town.layer("rivers").facts.complete_within = {};
    EXPECT_EQ(river(judged(house(), town)).outcome, Outcome::undetermined);
}

TEST(RiverSetback, ASureViolationIsNotHiddenByAnIncompleteLayer) {
    auto town = river_town(20);
    town.layer("rivers").facts.complete_within = {};
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::sempadan_sungai, "s1").outcome, Outcome::violates);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::nonconforming);
    EXPECT_EQ(j.all(Rule::sempadan_sungai).size(), 2U);
}

TEST(RiverSetback, AMissingLayerIsUndeterminedByName) {
    auto town = river_town(20);
    town.plan.references.clear();
    EXPECT_EQ(river(judged(house(), town)).missing, Texts{"layer rivers"});
}

TEST(RiverSetback, ARegulatedRuleWithoutARowIsAGap) {
    auto town = river_town(20);
    town.plan.setbacks.clear();
    EXPECT_EQ(river(judged(house(), town)).missing, Texts{"row for sempadan_sungai"});
}

TEST(RiverSetback, AProvisionNotInForceTakesItsRowsAway) {
    auto town = river_town(20);
    town.provision("p2", {Date{2027, 1, 1}, {}});
    town.plan.setbacks[0].provision = "p2";
    EXPECT_EQ(river(judged(house(), town)).missing, Texts{"provision in force on 2026-11-24 instead of p2"});
}

TEST(RiverSetback, AProvisionThatNobodyDefinedLeavesItOpenHoweverFarTheRiverIs) {
    auto town = river_town(5);
    town.setback(Rule::sempadan_sungai, "rivers", SetbackLine::channel_edge, 10, {deep}).provision = "p9";
    const auto j = judged(house(), town);
    EXPECT_EQ(river(j).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(river(j).missing, "provision p9"));
    town.plan.references["rivers"].references[0].attributes["depth_m"] = "1";
    EXPECT_EQ(river(judged(house(), town)).reason, Reason::not_affected) << "the row is about no river here";
}

TEST(RiverSetback, AnEmptyDistanceLeavesItOpenHoweverFarTheRiverIs) {
    auto town = river_town(5);
    town.plan.setbacks[0].distance = {};
    town.plan.references["rivers"].references[0].line = {{{{150, -100}, {150, 100}}}};
    EXPECT_EQ(river(judged(house(), town)).missing, Texts{"value in setbacks.csv, line 2"});
}

TEST(RiverSetback, WhatAPlanDoesNotListIsNotJudged) {
    auto town = river_town(20);
    town.plan.regulates = {"land_use"};
    EXPECT_TRUE(judged(house(), town).all(Rule::sempadan_sungai).empty());
}

TEST(RiverSetback, ABreachOfAnExistingBuildingIsMarkedAndDoesNotFold) {
    auto proposal = house();
    proposal.buildings[0].status = BuildingStatus::existing;
    const auto j = judged(proposal, river_town(20));
    EXPECT_TRUE(j.one(Rule::sempadan_sungai, "b1").existing);
    EXPECT_EQ(j.verdict.counts.existing, 1U);
}

// Without a building the plot itself is judged (decision 0010): it reaches from x = 0 to 20.
TEST(RiverSetback, APlotThatIsClearComplies) {
    const auto j = judged(bare_plot(), river_town(13));
    EXPECT_EQ(river(j).outcome, Outcome::complies);
    EXPECT_DOUBLE_EQ(*river(j).measured, 13);
}

TEST(RiverSetback, APlotPartlyInsideIsConditionalAndShowsThePart) {
    const auto j = judged(bare_plot(), river_town(18));
    const auto& f = river(j);
    EXPECT_EQ(f.outcome, Outcome::conditional);
    ASSERT_EQ(f.conditions.size(), 1U);
    EXPECT_EQ(f.conditions[0].status, FindingCondition::Status::open);
    EXPECT_NEAR(geo::area(f.place.region).value(), 5 * 25, 1e-6);
    EXPECT_NE(f.message.en.find("125 m² of the plot is too near"), std::string::npos) << f.message.en;
}

TEST(RiverSetback, APlotWhollyInsideViolates) {
    EXPECT_EQ(river(judged(bare_plot(), river_town(33))).outcome, Outcome::violates);
    EXPECT_EQ(river(judged(bare_plot(), river_town(32.9))).outcome, Outcome::conditional);
}

TEST(RiverSetback, APlotTooNearByEveryRowThatCouldApplyNamesWhatIsUnknown) {
    auto town = river_town(25);
    town.plan.setbacks[0].when = {shallow};
    town.setback(Rule::sempadan_sungai, "rivers", SetbackLine::channel_edge, 30, {deep});
    EXPECT_EQ(river(judged(bare_plot(), town)).missing, Texts{"depth_m of s1"});
}

TEST(RiverSetback, APlotByAReachOfUnknownWidthIsUndetermined) {
    auto town = river_town(18);
    town.plan.references["rivers"].references[0].attributes.clear();
    EXPECT_EQ(river(judged(bare_plot(), town)).missing, Texts{"width_m of s1"});
}

TEST(RiverSetback, NamesEachThingThatIsMissingOnce) {
    SmallTown town;  // whether there is a dike is not known, and neither is any width
    town.setback(Rule::sempadan_sungai, "rivers", SetbackLine::channel_edge, 18,
                 {{"dike", Comparison::equal, "no", {}}});
    town.setback(Rule::sempadan_sungai, "rivers", SetbackLine::dike_foot, 3, {{"dike", Comparison::equal, "yes", {}}});
    town.reference("rivers", "s1", {{25, -100}, {25, 100}});
    for (const auto& proposal : {house(), bare_plot()}) {
        const auto j = judged(proposal, town);
        const auto& missing = river(j).missing;
        EXPECT_EQ(river(j).outcome, Outcome::undetermined);
        for (const auto* entry : {"width_m of s1", "dike_width_m of s1"})
            EXPECT_EQ(std::count(missing.begin(), missing.end(), entry), 1) << entry;
    }
}

}  // namespace
}  // namespace sipejuang::rules
