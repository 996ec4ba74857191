// SPDX-License-Identifier: Apache-2.0
// Which edges are front, side and rear: "front = plot edges within half the right of way + tolerance of a road and facing
// it. Rear = edges whose outward normal is within 45 degrees of the opposite. Side = the others. Two fronts: no rear unless
// the plan says so" (semantics 4).
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

/// f, s and r for the edges in vertex order; ? where no front is known.
std::string sides(const Judged& j) {
    std::string text;
    for (const auto& edge : j.verdict.edges) {
        text += !edge.known ? '?' : edge.side == EdgeSide::front ? 'f' : edge.side == EdgeSide::rear ? 'r' : 's';
    }
    return text;
}

SmallTown clearances() {
    SmallTown town;
    town.limit(Rule::gsb, 4);
    town.limit(Rule::jbs, 2);
    town.limit(Rule::jbb, 3);
    return town;
}

/// `clearances` with a second road of 6 m along the east side of the plot.
SmallTown corner() {
    auto town = clearances();
    town.road("r2", "kolektor", 6, {{23, -4}, {23, 100}});
    return town;
}

Proposal with_plot(geo::Ring shell) {
    auto proposal = house();
    proposal.plot->shape = shape(std::move(shell));
    return proposal;
}

TEST(Frontage, OfAPlotOnOneRoad) { EXPECT_EQ(sides(judged(house(), clearances())), "fsrs"); }

TEST(Frontage, DoesNotDependOnTheDirectionOfTheRing) {
    EXPECT_EQ(sides(judged(with_plot({{0, 0}, {0, 25}, {20, 25}, {20, 0}}), clearances())), "srsf");
}

TEST(Frontage, ComesBackAsGeometryWithTheRoad) {
    const auto j = judged(house(), clearances());
    ASSERT_EQ(j.verdict.edges.size(), 4U);
    EXPECT_EQ(j.verdict.edges[0].road, "r1");
    EXPECT_EQ(j.verdict.edges[0].line, (geo::Line{{0, 0}, {20, 0}}));
    EXPECT_EQ(j.verdict.edges[0].plan, "kota");
    EXPECT_FALSE(j.verdict.edges[0].stated);
}

TEST(Frontage, ReachesHalfTheRightOfWayAndBothAccuracies) {
    EXPECT_EQ(sides(judged(with_plot(corners(0, 1, 20, 25)), clearances())), "fsrs");
    EXPECT_EQ(sides(judged(with_plot(corners(0, 1.01, 20, 25)), clearances())), "????");
}

TEST(Frontage, APlotEdgeFurtherFromTheRoadThanTheAccuraciesExplainIsReported) {
    auto proposal = house();
    proposal.plot->shape = rect(0, 3, 20, 25);
    proposal.plot->front_roads = Texts{"r1"};
    EXPECT_TRUE(mentions(judged(proposal, clearances()).one(Rule::gsb).remarks, "3 m"));
    EXPECT_FALSE(mentions(judged(house(), clearances()).one(Rule::gsb).remarks, "right of way"));
}

TEST(Frontage, ARearEdgeMayBeTurnedByFortyFiveDegrees) {
    EXPECT_EQ(sides(judged(with_plot({{0, 0}, {20, 0}, {20, 20}, {0, 40}}), clearances())), "fsrs");
    EXPECT_EQ(sides(judged(with_plot({{0, 0}, {20, 0}, {20, 20}, {0, 40.1}}), clearances())), "fsss");
}

TEST(Frontage, AtFortyFiveDegreesDoesNotDependOnWhereThePlotLies) {
    for (int k = 0; k < 50; ++k) {
        const double x = 0.1 * k + 0.00001 * k;
        EXPECT_EQ(sides(judged(with_plot({{x, 0}, {x + 13.3, 0}, {x + 13.3, 20.7}, {x, 34}}), clearances())), "fsrs")
            << k;
    }
}

TEST(Frontage, OfATriangleWithItsTipAwayFromTheRoadHasNoRear) {
    const auto j = judged(with_plot({{0, 0}, {20, 0}, {10, 40}}), clearances());
    EXPECT_EQ(sides(j), "fss");
    EXPECT_EQ(j.one(Rule::jbb).reason, Reason::not_affected);
}

TEST(Frontage, OfAFlagLotIsTheEndOfItsPole) {
    // A pole 4 m wide and 15 m deep; the shoulder beside it looks at the road over another plot.
    const auto j = judged(with_plot({{0, 0}, {4, 0}, {4, 15}, {20, 15}, {20, 40}, {0, 40}}), clearances());
    EXPECT_EQ(sides(j), "fsssrs");
}

TEST(Frontage, OfAConcavePlotMayHaveTwoEdgesOnOneRoad) {
    const auto j = judged(with_plot({{0, 0}, {5, 0}, {5, 4}, {15, 4}, {15, 0}, {20, 0}, {20, 25}, {0, 25}}),
                          clearances());
    EXPECT_EQ(sides(j), "fsssfsrs");
    EXPECT_DOUBLE_EQ(*j.one(Rule::gsb).measured, 6);
}

TEST(Frontage, EdgesOfHolesAreSides) {
    auto proposal = house();
    proposal.plot->shape.parts[0].holes = {corners(16, 18, 18, 20)};
    const auto j = judged(proposal, clearances());
    EXPECT_EQ(sides(j), "fsrsssss");
    EXPECT_DOUBLE_EQ(*j.one(Rule::jbs).measured, 1);
}

TEST(Frontage, OfAPlotOfTwoPartsIsThatOfBoth) {
    auto proposal = house();
    proposal.plot->shape.parts.push_back({corners(30, 0, 50, 25), {}});
    const auto j = judged(proposal, clearances());
    EXPECT_EQ(sides(j), "fsrsfsrs");
    EXPECT_DOUBLE_EQ(*j.one(Rule::jbs).measured, 5);
}

TEST(Frontage, AnExtraVertexInTheFrontEdgeChangesNothing) {
    const auto j = judged(with_plot({{0, 0}, {7, 0}, {20, 0}, {20, 25}, {0, 25}}), clearances());
    EXPECT_EQ(sides(j), "ffsrs");
    EXPECT_DOUBLE_EQ(*j.one(Rule::gsb).measured, 6);
}

TEST(CornerPlot, HasAGsbForEachRoad) {
    const auto j = judged(house(), corner());
    EXPECT_EQ(j.all(Rule::gsb).size(), 2U);
    EXPECT_DOUBLE_EQ(*j.one(Rule::gsb, "r1").measured, 6);
    EXPECT_DOUBLE_EQ(*j.one(Rule::gsb, "r2").measured, 5);
}

TEST(CornerPlot, HasNoRear) {
    const auto j = judged(house(), corner());
    EXPECT_EQ(sides(j), "ffss");
    EXPECT_EQ(j.one(Rule::jbb).reason, Reason::not_affected);
    EXPECT_DOUBLE_EQ(*j.one(Rule::jbs).measured, 5);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conforming);
}

TEST(CornerPlot, HasARearOppositeTheHigherRoadIfThePlanSaysSo) {
    auto town = corner();
    town.plan.policies.rear_with_two_fronts = true;
    EXPECT_EQ(sides(judged(house(), town)), "ffsr");
}

TEST(CornerPlot, OtherMeasuresFollowTheHigherClass) {
    auto town = corner();
    town.limit(Rule::kdb, "R-3", 40).road_classes = {"lokal"};
    town.limit(Rule::kdb, "R-3", 70).road_classes = {"kolektor"};
    EXPECT_EQ(judged(house(), town).one(Rule::kdb).limit, 70);
}

TEST(CornerPlot, OtherMeasuresFollowTheStrictestIfThePlanSaysSo) {
    auto town = corner();
    town.plan.policies.corner_road_class = CornerRoadClass::strictest;
    town.limit(Rule::kdb, "R-3", 40).road_classes = {"lokal"};
    town.limit(Rule::kdb, "R-3", 70).road_classes = {"kolektor"};
    EXPECT_EQ(judged(house(), town).one(Rule::kdb).limit, 40);
}

TEST(CornerPlot, GsbOfEachRoadFollowsItsOwnClass) {
    auto town = corner();
    town.plan.intensity.clear();
    town.limit(Rule::gsb, "R-3", 6).road_classes = {"lokal"};
    town.limit(Rule::gsb, "R-3", 8).road_classes = {"kolektor"};
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::gsb, "r1").outcome, Outcome::complies);
    EXPECT_EQ(j.one(Rule::gsb, "r2").limit, 8);
    EXPECT_EQ(j.one(Rule::gsb, "r2").outcome, Outcome::violates);
}

TEST(SplitStreet, OfTwoFeaturesIsOneFrontSideWithARear) {
    auto town = clearances();
    town.plan.roads.clear();
    town.road("r1", "lokal", 8, {{-200, -4}, {15, -4}});
    town.road("r2", "lokal", 8, {{15, -4}, {200, -4}});
    const auto j = judged(house(), town);
    EXPECT_EQ(sides(j), "fsrs");
    EXPECT_DOUBLE_EQ(*j.one(Rule::jbb).measured, 7);
}

TEST(SplitStreet, IsMeasuredToThePieceThatIsNearer) {
    auto town = clearances();
    town.plan.roads.clear();
    town.road("r1", "lokal", 8, {{-200, -4}, {11, -4}});
    town.road("r2", "lokal", 8, {{11, -4}, {200, -4}});
    auto proposal = house();
    proposal.buildings[0].shape = rect(16, 3.5, 18, 18);  // 3.5 m behind the line, before the second piece
    const auto j = judged(proposal, town);
    EXPECT_DOUBLE_EQ(*j.one(Rule::gsb, "r2").measured, 3.5);
    EXPECT_EQ(j.one(Rule::gsb, "r2").outcome, Outcome::violates);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::nonconforming);
}

TEST(Frontage, AStatedFrontAwayFromEveryRoadTakesTheNearest) {
    auto proposal = house();
    proposal.plot->edges = {EdgeSide::side, EdgeSide::front, EdgeSide::side, EdgeSide::rear};
    const auto j = judged(proposal, clearances());
    EXPECT_EQ(sides(j), "sfsr");
    EXPECT_EQ(j.verdict.edges[1].road, "r1");
    EXPECT_TRUE(j.verdict.edges[1].stated);
}

TEST(Frontage, ARoadClassThatThePlanDoesNotRankStandsForItself) {
    SmallTown town;
    town.plan.roads[0].road_class = "gang";
    town.limit(Rule::height, "R-3", 7).road_classes = {"gang"};
    town.limit(Rule::height, "R-3", 12).road_classes = {"lokal"};
    EXPECT_EQ(judged(house(), town).one(Rule::height).limit, 7);
}

}  // namespace
}  // namespace sipejuang::rules
