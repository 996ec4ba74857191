// SPDX-License-Identifier: Apache-2.0
// gsb, jbs, jbb on a plot with one road in front: limits, the line that gsb runs from, widths that are missing (semantics 4).
// The house stands 6 m from the front edge, which is the edge of the right of way; 5 m from the sides; 7 m from the rear.
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

SmallTown town_with(Rule rule, double limit) {
    SmallTown town;
    town.limit(rule, limit);
    return town;
}

Outcome outcome_at(Rule rule, double limit) { return judged(house(), town_with(rule, limit)).one(rule).outcome; }

TEST(Gsb, JustFurtherThanTheLimitComplies) { EXPECT_EQ(outcome_at(Rule::gsb, 5.999), Outcome::complies); }
TEST(Gsb, AtExactlyTheLimitComplies) { EXPECT_EQ(outcome_at(Rule::gsb, 6), Outcome::complies); }
TEST(Gsb, AtTheLimitLessTheToleranceComplies) { EXPECT_EQ(outcome_at(Rule::gsb, 6.01), Outcome::complies); }
TEST(Gsb, JustNearerThanTheToleranceViolates) { EXPECT_EQ(outcome_at(Rule::gsb, 6.011), Outcome::violates); }
TEST(Jbs, JustFurtherThanTheLimitComplies) { EXPECT_EQ(outcome_at(Rule::jbs, 4.999), Outcome::complies); }
TEST(Jbs, AtExactlyTheLimitComplies) { EXPECT_EQ(outcome_at(Rule::jbs, 5), Outcome::complies); }
TEST(Jbs, AtTheLimitLessTheToleranceComplies) { EXPECT_EQ(outcome_at(Rule::jbs, 5.01), Outcome::complies); }
TEST(Jbs, JustNearerThanTheToleranceViolates) { EXPECT_EQ(outcome_at(Rule::jbs, 5.011), Outcome::violates); }
TEST(Jbb, JustFurtherThanTheLimitComplies) { EXPECT_EQ(outcome_at(Rule::jbb, 6.999), Outcome::complies); }
TEST(Jbb, AtExactlyTheLimitComplies) { EXPECT_EQ(outcome_at(Rule::jbb, 7), Outcome::complies); }
TEST(Jbb, AtTheLimitLessTheToleranceComplies) { EXPECT_EQ(outcome_at(Rule::jbb, 7.01), Outcome::complies); }
TEST(Jbb, JustNearerThanTheToleranceViolates) { EXPECT_EQ(outcome_at(Rule::jbb, 7.011), Outcome::violates); }

TEST(Gsb, NamesTheRoadTheBuildingAndTheNumbers) {
    const auto j = judged(house(), town_with(Rule::gsb, 8));
    const auto& gsb = j.one(Rule::gsb);
    EXPECT_EQ(gsb.subject, "b1");
    EXPECT_EQ(gsb.object, "r1");
    EXPECT_EQ(gsb.zone, "R-3");
    EXPECT_DOUBLE_EQ(*gsb.measured, 6);
    EXPECT_DOUBLE_EQ(*gsb.margin, -2);
    EXPECT_EQ(gsb.margin_quantity->unit, Unit::metres);
    EXPECT_FALSE(gsb.place.region.empty()) << "the strip over the setback line";
    EXPECT_EQ(gsb.place.lines.parts.size(), 1U) << "the pair of nearest points";
}

double gsb_from(GsbFrom from) {
    auto town = town_with(Rule::gsb, 4);
    town.plan.policies.gsb_from = from;
    return judged(house(), town).one(Rule::gsb).measured.value_or(-1);
}

TEST(Gsb, RunsFromTheEdgeOfTheRightOfWay) { EXPECT_DOUBLE_EQ(gsb_from(GsbFrom::row_edge), 6); }
TEST(Gsb, RunsFromTheAxisIfThePlanSaysSo) { EXPECT_DOUBLE_EQ(gsb_from(GsbFrom::axis), 10); }
TEST(Gsb, RunsFromTheCarriagewayIfThePlanSaysSo) { EXPECT_DOUBLE_EQ(gsb_from(GsbFrom::carriageway_edge), 7.5); }
TEST(Gsb, RunsFromTheFrontEdgeOfThePlotIfThePlanSaysSo) { EXPECT_DOUBLE_EQ(gsb_from(GsbFrom::plot_front_edge), 6); }

TEST(Gsb, FromTheRightOfWayDiffersFromTheFrontEdgeOfASetBackPlot) {
    auto town = town_with(Rule::gsb, 4);
    auto proposal = house();
    proposal.plot->shape = rect(0, 0.5, 20, 25);
    EXPECT_DOUBLE_EQ(*judged(proposal, town).one(Rule::gsb).measured, 6);
    town.plan.policies.gsb_from = GsbFrom::plot_front_edge;
    EXPECT_DOUBLE_EQ(*judged(proposal, town).one(Rule::gsb).measured, 5.5);
}

TEST(Gsb, WithoutCarriagewayWidthIsUndeterminedAndNamesTheRoad) {
    auto town = town_with(Rule::gsb, 4);
    town.plan.policies.gsb_from = GsbFrom::carriageway_edge;
    town.plan.roads[0].carriageway_width.reset();
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::gsb).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(j.one(Rule::gsb).missing, "r1"));
}

TEST(Gsb, WithoutRightOfWayWidthIsUndeterminedAndNamesTheRoad) {
    auto town = town_with(Rule::gsb, 4);
    town.plan.roads[0].row_width.reset();
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::gsb).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(j.one(Rule::gsb).missing, "r1"));
}

TEST(Gsb, ARoadOfUnknownWidthBesideAKnownOneIsNotOverlooked) {
    auto town = town_with(Rule::gsb, 4);
    town.road("r2", "lokal", std::nullopt, {{24, -4}, {24, 200}});
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::gsb, "r1").outcome, Outcome::complies);
    EXPECT_TRUE(mentions(j.one(Rule::gsb, "r2").missing, "r2"));
    EXPECT_EQ(j.one(Rule::gsb, "r2").outcome, Outcome::undetermined);
}

TEST(Gsb, WithoutWidthViolatesWhereEvenTheAxisIsTooNear) {
    auto town = town_with(Rule::gsb, 11);
    town.plan.policies.gsb_from = GsbFrom::carriageway_edge;
    town.plan.roads[0].carriageway_width.reset();
    EXPECT_EQ(judged(house(), town).one(Rule::gsb).outcome, Outcome::violates);
}

TEST(Gsb, OfABuildingThatTouchesTheLineIsZero) {
    auto proposal = house();
    proposal.buildings[0].shape = rect(5, 0, 15, 18);
    const auto j = judged(proposal, town_with(Rule::gsb, 4));
    EXPECT_EQ(j.one(Rule::gsb).measured, 0);
    EXPECT_EQ(j.one(Rule::gsb).outcome, Outcome::violates);
}

TEST(Gsb, OfABuildingOverTheLineIsZeroWithDepthAndAreaInside) {
    auto proposal = house();
    proposal.plot->shape = rect(0, -1, 20, 25);
    proposal.buildings[0].shape = rect(5, -1, 15, 18);
    const auto j = judged(proposal, town_with(Rule::gsb, 4));
    EXPECT_EQ(j.one(Rule::gsb).measured, 0);
    EXPECT_NE(j.one(Rule::gsb).trace.find("depth inside 1 m"), std::string::npos);
    EXPECT_NE(j.one(Rule::gsb).trace.find("area inside 10 m2"), std::string::npos);
}

TEST(Gsb, DependsOnTheClassOfItsOwnRoad) {
    SmallTown town;
    town.limit(Rule::gsb, "R-3", 9).road_classes = {"arteri"};
    town.limit(Rule::gsb, "R-3", 5).road_classes = {"lokal"};
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::gsb).limit, 5);
    EXPECT_TRUE(mentions(j.one(Rule::gsb).remarks, "lokal"));
}

TEST(Gsb, OfARoadOfUnknownClassAdmitsEveryRowThatCouldMatch) {
    SmallTown town;
    town.plan.roads[0].road_class.clear();
    town.limit(Rule::gsb, "R-3", 9).road_classes = {"arteri"};
    town.limit(Rule::gsb, "R-3", 5);
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::gsb).outcome, Outcome::undetermined) << "6 m is enough unless the road is arteri";
    EXPECT_TRUE(mentions(j.one(Rule::gsb).missing, "road class"));
    EXPECT_EQ(j.one(Rule::gsb).limit_min, 5);
    EXPECT_EQ(j.one(Rule::gsb).limit_max, 9);
}

TEST(Gsb, AnExistingBuildingsBreachDoesNotFold) {
    auto proposal = house();
    build(proposal, rect(16, 1, 19, 5), BuildingStatus::existing);
    const auto j = judged(proposal, town_with(Rule::gsb, 4));
    EXPECT_EQ(j.one(Rule::gsb, "b2").outcome, Outcome::violates);
    EXPECT_TRUE(j.one(Rule::gsb, "b2").existing);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conforming);
}

TEST(Setback, BuildingTouchingTheBoundaryHasNoClearance) {
    auto proposal = house();
    proposal.buildings[0].shape = rect(0, 6, 10, 25);
    auto town = town_with(Rule::jbs, 2);
    town.limit(Rule::jbb, 3);
    const auto j = judged(proposal, town);
    EXPECT_EQ(j.one(Rule::jbs).measured, 0);
    EXPECT_EQ(j.one(Rule::jbb).measured, 0);
    EXPECT_EQ(j.one(Rule::jbs).outcome, Outcome::violates);
}

TEST(Setback, WithoutABuildingSaysTheLimitAndTheRoad) {
    auto town = town_with(Rule::gsb, 4);
    town.limit(Rule::jbs, 2);
    const auto j = judged(bare_plot(), town);
    EXPECT_EQ(j.one(Rule::gsb).reason, Reason::no_building);
    EXPECT_EQ(j.one(Rule::gsb).limit, 4);
    EXPECT_EQ(j.one(Rule::gsb).object, "r1");
    EXPECT_EQ(j.one(Rule::jbs).reason, Reason::no_building);
    EXPECT_EQ(j.one(Rule::jbs).limit, 2);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conforming);
}

}  // namespace
}  // namespace sipejuang::rules
