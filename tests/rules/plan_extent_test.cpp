// SPDX-License-Identifier: Apache-2.0
// "plan_extent: wholly outside every plan: Problem. Partly outside by more than a sliver: `undetermined` with the m2 and the
// part; never violates" (semantics 2).
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

/// The only plan ends at this x.
SmallTown ending_at(double x) {
    SmallTown town;
    town.plan.zones.resize(1);
    town.plan.zone_shapes = {rect(-200, 0, x, 200)};
    town.plan.zone_facts.complete_within = CompleteWithin{rect(-200, 0, x, 200)};
    return town;
}

TEST(PlanExtent, WhollyInsideComplies) {
    const auto j = judged(house(), SmallTown{});
    EXPECT_EQ(j.one(Rule::plan_extent).outcome, Outcome::complies);
    EXPECT_EQ(j.one(Rule::plan_extent).measured, 0);
}

TEST(PlanExtent, PartlyOutsideIsUndeterminedWithTheAreaAndThePart) {
    const auto j = judged(house(), ending_at(15));
    const auto& extent = j.one(Rule::plan_extent);
    EXPECT_EQ(extent.outcome, Outcome::undetermined);
    EXPECT_DOUBLE_EQ(*extent.measured, 125);
    EXPECT_EQ(geo::box_of(extent.place.region), (geo::Box{15, 0, 20, 25}));
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::undetermined);
}

TEST(PlanExtent, MostlyOutsideStillNeverViolates) {
    EXPECT_EQ(judged(house(), ending_at(0.5)).one(Rule::plan_extent).outcome, Outcome::undetermined);
}

TEST(PlanExtent, WhollyOutsideIsAProblem) { EXPECT_EQ(problem_of(house(), {ending_at(-1)}), "outside-every-plan"); }

TEST(PlanExtent, WhollyInAHoleInsideIsUndeterminedNotAProblem) {
    SmallTown town;
    town.plan.zone_shapes[0] = rect(-200, 0, -50, 200);
    EXPECT_EQ(problem_of(house(), {town}), "");
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::plan_extent).outcome, Outcome::complies) << "a hole is a gap in the plan, not its end";
    EXPECT_EQ(j.one(Rule::land_use).outcome, Outcome::undetermined);
}

TEST(PlanExtent, TouchingThePlanOnlyAlongItsBorderIsOutside) {
    EXPECT_EQ(problem_of(house(), {ending_at(0)}), "outside-every-plan");
}

TEST(PlanExtent, OfTwoPlansThatMeetInThePlotIsWhole) {
    auto east = SmallTown::empty("timur", Level::city);
    east.zone("P", rect(15, 0, 200, 200));
    east.plan.zone_facts.complete_within = CompleteWithin{rect(15, 0, 200, 200)};
    EXPECT_EQ(judged(house(), {ending_at(15), east}).one(Rule::plan_extent).outcome, Outcome::complies);
}

TEST(PlanExtent, OfTwoPlansWithASliverBetweenThemIsWhole) {
    auto east = SmallTown::empty("timur", Level::city);
    east.zone("P", rect(15.3, 0, 200, 200));
    east.plan.zone_facts.complete_within = CompleteWithin{rect(15.3, 0, 200, 200)};
    auto west = ending_at(15);
    west.plan.slivers.width = east.plan.slivers.width = m(0.5);
    auto proposal = house();
    proposal.buildings[0].shape = rect(1, 6, 11, 18);
    EXPECT_EQ(judged(proposal, {west, east}).one(Rule::plan_extent).outcome, Outcome::complies);
}

TEST(PlanExtent, WithoutTheAllowanceOfASliverIsUndetermined) {
    auto west = ending_at(19.8);
    EXPECT_EQ(judged(house(), west).one(Rule::plan_extent).outcome, Outcome::undetermined);
    west.plan.slivers.width = m(0.5);
    EXPECT_EQ(judged(house(), west).one(Rule::plan_extent).outcome, Outcome::complies);
}

}  // namespace
}  // namespace sipejuang::rules
