// SPDX-License-Identifier: Apache-2.0
// "No road found: undetermined, never 'no gsb'." "`front_road` or `edges` in the proposal override and are named"
// (semantics 4). "'No river near' is an answer only inside `complete_within`" (semantics 1), and so is "no other road".
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

using Sides = std::vector<std::optional<EdgeSide>>;

SmallTown clearances() {
    SmallTown town;
    town.limit(Rule::gsb, 4);
    town.limit(Rule::jbs, 2);
    town.limit(Rule::jbb, 3);
    return town;
}

TEST(NoRoad, FoundIsUndeterminedForGsb) {
    auto town = clearances();
    town.plan.roads.clear();
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::gsb).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(j.one(Rule::gsb).missing, "road in front of the plot"));
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::undetermined);
}

TEST(NoRoad, LeavesAClearanceThatEveryEdgeKeeps) {
    auto town = clearances();
    town.plan.roads.clear();
    const auto j = judged(house(), town);  // 5 m and more from every edge
    EXPECT_EQ(j.one(Rule::jbs).outcome, Outcome::complies);
    EXPECT_EQ(j.one(Rule::jbb).outcome, Outcome::complies);
}

TEST(NoRoad, LeavesAClearanceUndeterminedThatOneEdgeFails) {
    auto town = clearances();
    town.plan.roads.clear();
    auto proposal = house();
    proposal.buildings[0].shape = rect(5, 1, 15, 18);
    const auto j = judged(proposal, town);
    EXPECT_EQ(j.one(Rule::jbs).outcome, Outcome::undetermined);
    EXPECT_DOUBLE_EQ(*j.one(Rule::jbs).measured_min, 1);
    EXPECT_EQ(j.one(Rule::jbb).outcome, Outcome::undetermined);
}

TEST(NoRoad, WithoutABuildingStillSaysTheLimit) {
    auto town = clearances();
    town.plan.roads.clear();
    const auto j = judged(bare_plot(), town);
    EXPECT_EQ(j.one(Rule::gsb).reason, Reason::no_building);
    EXPECT_EQ(j.one(Rule::gsb).limit, 4);
}

TEST(NoRoadLayer, IsAGapThatTheFindingsName) {
    auto town = clearances();
    town.plan.roads.clear();
    town.plan.road_facts.reset();
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::gsb).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(j.one(Rule::gsb).missing, "layer roads"));
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::undetermined);
}

TEST(IncompleteRoads, LeaveGsbUndeterminedBesideTheRoadThatIsThere) {
    auto town = clearances();
    town.plan.road_facts->complete_within = CompleteWithin{};
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::gsb, "r1").outcome, Outcome::complies);
    EXPECT_EQ(j.one(Rule::gsb, "plot").outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(j.one(Rule::gsb, "plot").missing, "layer roads"));
}

TEST(IncompleteRoads, DoNotHideASureViolation) {
    auto town = clearances();
    town.plan.road_facts->complete_within = CompleteWithin{};
    auto proposal = house();
    proposal.buildings[0].shape = rect(5, 2, 15, 18);
    const auto j = judged(proposal, town);
    EXPECT_EQ(j.one(Rule::gsb, "r1").outcome, Outcome::violates);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::nonconforming);
}

TEST(IncompleteRoads, CouldMakeTheRearASide) {
    auto town = clearances();
    town.plan.road_facts->complete_within = CompleteWithin{};
    auto proposal = house();
    proposal.buildings[0].shape = rect(5, 6, 15, 24);  // 1 m from the rear, 5 m from the sides
    EXPECT_EQ(judged(proposal, town).one(Rule::jbs).outcome, Outcome::undetermined);
}

TEST(IncompleteRoads, DoNotMatterToAMeasureThatIsNotRegulated) {
    SmallTown town;
    town.unregulated(Rule::gsb, "R-3");
    town.plan.road_facts->complete_within = CompleteWithin{};
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::gsb).reason, Reason::not_regulated);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conforming);
}

TEST(IncompleteRoads, DoNotMatterWhileOnlyExistingBuildingsStandThere) {
    auto town = clearances();
    town.plan.road_facts->complete_within = CompleteWithin{};
    auto proposal = bare_plot();
    build(proposal, rect(5, 6, 15, 18), BuildingStatus::existing);
    EXPECT_EQ(judged(proposal, town).verdict.outcome, VerdictOutcome::conforming);
}

TEST(IncompleteRoads, LeaveARowThatDependsOnTheClassUndetermined) {
    SmallTown town;
    town.plan.road_facts->complete_within = CompleteWithin{};
    town.limit(Rule::kdb, "R-3", 20).road_classes = {"lokal"};
    town.limit(Rule::kdb, "R-3", 70).road_classes = {"arteri"};
    const auto j = judged(house(), town);  // 24 %
    EXPECT_EQ(j.one(Rule::kdb).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(j.one(Rule::kdb).missing, "road class"));
}

TEST(StatedFrontRoad, OverridesAndIsNamed) {
    auto town = clearances();
    town.road("r2", "lokal", 6, {{23, -4}, {23, 100}});
    auto proposal = house();
    proposal.plot->front_roads = Texts{"r2"};
    const auto j = judged(proposal, town);
    EXPECT_EQ(j.one(Rule::gsb).object, "r2");
    EXPECT_TRUE(mentions(j.one(Rule::gsb).remarks, "stated by the proposal"));
    EXPECT_DOUBLE_EQ(*j.one(Rule::jbb).measured, 5) << "the rear is in the west";
    EXPECT_TRUE(j.verdict.edges[1].stated);
}

TEST(StatedFrontRoad, MakesTheRoadLayersReachIrrelevant) {
    auto town = clearances();
    town.plan.road_facts->complete_within = CompleteWithin{};
    auto proposal = house();
    proposal.plot->front_roads = Texts{"r1"};
    EXPECT_EQ(judged(proposal, town).verdict.outcome, VerdictOutcome::conforming);
}

TEST(StatedFrontRoad, ThatNoPlanKnowsIsAProblem) {
    auto proposal = house();
    proposal.plot->front_roads = Texts{"jalan lain"};
    EXPECT_EQ(problem_of(proposal, {clearances()}), "front-road-unknown");
}

TEST(StatedEdges, OverrideAndAreNamed) {
    auto proposal = house();
    proposal.plot->edges = Sides{EdgeSide::front, EdgeSide::rear, EdgeSide::side, EdgeSide::side};
    const auto j = judged(proposal, clearances());
    EXPECT_DOUBLE_EQ(*j.one(Rule::jbb).measured, 5);
    EXPECT_TRUE(mentions(j.one(Rule::jbb).remarks, "edges stated"));
    EXPECT_TRUE(j.verdict.edges[1].stated);
}

TEST(StatedEdges, LeaveTheUnstatedOnesDerived) {
    auto proposal = house();
    proposal.plot->edges = Sides{std::nullopt, EdgeSide::rear, std::nullopt, std::nullopt};
    const auto j = judged(proposal, clearances());
    EXPECT_EQ(j.verdict.edges[0].side, EdgeSide::front);
    EXPECT_EQ(j.verdict.edges[0].road, "r1");
}

TEST(StatedEdges, AllOfThemMakeTheRoadLayersReachIrrelevantForClearances) {
    auto town = clearances();
    town.plan.road_facts->complete_within = CompleteWithin{};
    auto proposal = house();
    proposal.plot->edges = Sides{EdgeSide::front, EdgeSide::side, EdgeSide::rear, EdgeSide::side};
    const auto j = judged(proposal, town);
    EXPECT_EQ(j.one(Rule::jbs).measured, 5);
    EXPECT_EQ(j.one(Rule::jbb).measured, 7);
}

TEST(StatedEdges, GiveAFrontWithoutAnyRoad) {
    auto town = clearances();
    town.plan.roads.clear();
    town.plan.policies.gsb_from = GsbFrom::plot_front_edge;
    auto proposal = house();
    proposal.plot->edges = Sides{EdgeSide::front, EdgeSide::side, EdgeSide::rear, EdgeSide::side};
    EXPECT_EQ(judged(proposal, town).one(Rule::gsb).measured, 6);
    town.plan.policies.gsb_from = GsbFrom::row_edge;
    EXPECT_EQ(judged(proposal, town).one(Rule::gsb).outcome, Outcome::undetermined);
}

TEST(StatedEdges, OfAnotherCountThanThePlotHasAreAProblem) {
    auto proposal = house();
    proposal.plot->edges = Sides{EdgeSide::front, EdgeSide::side, EdgeSide::rear};
    EXPECT_EQ(problem_of(proposal, {clearances()}), "edges-invalid");
}

}  // namespace
}  // namespace sipejuang::rules
