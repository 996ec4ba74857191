// SPDX-License-Identifier: Apache-2.0
// "footprint_in_plot violates if the area outside exceeds the area tolerance and some point lies further outside than the
// length tolerance. footprint_overlap of two buildings: conditional, counted once in kdb" (semantics 3).
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

Outcome outcome_with(geo::MultiPolygon footprint) {
    auto proposal = house();
    proposal.buildings[0].shape = std::move(footprint);
    return judged(proposal, SmallTown{}).one(Rule::footprint_in_plot).outcome;
}

TEST(FootprintInPlot, WhollyInsideComplies) { EXPECT_EQ(outcome_with(rect(1, 1, 19, 24)), Outcome::complies); }
TEST(FootprintInPlot, AlongTheBoundaryComplies) { EXPECT_EQ(outcome_with(rect(0, 0, 20, 25)), Outcome::complies); }
TEST(FootprintInPlot, OutByLessThanTheLengthToleranceComplies) {
    EXPECT_EQ(outcome_with(rect(10, 0, 20.00999, 25)), Outcome::complies) << "though 0.25 m2 lie outside";
}
TEST(FootprintInPlot, OutByExactlyTheLengthToleranceComplies) {
    EXPECT_EQ(outcome_with(rect(10, 0, 20.01, 25)), Outcome::complies);
}
TEST(FootprintInPlot, OutByMoreThanBothTolerancesViolates) {
    EXPECT_EQ(outcome_with(rect(10, 0, 20.0101, 25)), Outcome::violates);
}
TEST(FootprintInPlot, OutByExactlyTheAreaToleranceComplies) {
    EXPECT_EQ(outcome_with(rect(10, 10, 20.1, 10.1)), Outcome::complies) << "0.1 m x 0.1 m";
}
TEST(FootprintInPlot, OutByJustMoreThanTheAreaToleranceViolates) {
    EXPECT_EQ(outcome_with(rect(10, 10, 20.1, 10.101)), Outcome::violates);
}
TEST(FootprintInPlot, ALongSpikeOfLittleAreaComplies) {
    EXPECT_EQ(outcome_with(shape({{10, 10}, {20, 10}, {25, 10.001}, {20, 10.002}, {10, 10.002}})), Outcome::complies);
}
TEST(FootprintInPlot, WhollyOutsideViolates) { EXPECT_EQ(outcome_with(rect(30, 0, 40, 10)), Outcome::violates); }

TEST(FootprintInPlot, OverAHoleOfThePlotViolatesThoughItsCornersLieInside) {
    auto proposal = house();
    proposal.plot->shape.parts[0].holes = {corners(8, 10, 12, 14)};
    const auto j = judged(proposal, SmallTown{});
    EXPECT_EQ(j.one(Rule::footprint_in_plot).outcome, Outcome::violates);
    EXPECT_DOUBLE_EQ(*j.one(Rule::footprint_in_plot).measured, 16);
}

TEST(FootprintInPlot, OverANotchOfAConcavePlotViolates) {
    auto proposal = house();
    proposal.plot->shape = shape({{0, 0}, {20, 0}, {20, 25}, {12, 25}, {12, 10}, {8, 10}, {8, 25}, {0, 25}});
    EXPECT_EQ(judged(proposal, SmallTown{}).one(Rule::footprint_in_plot).outcome, Outcome::violates);
}

TEST(FootprintInPlot, OverASlitThinnerThanTheToleranceComplies) {
    auto proposal = house();
    proposal.plot->shape = {{{corners(0, 0, 10, 25), {}}, {corners(10.01, 0, 20, 25), {}}}};
    EXPECT_EQ(judged(proposal, SmallTown{}).one(Rule::footprint_in_plot).outcome, Outcome::complies)
        << "0.12 m2 outside, nowhere further than 5 mm from the plot";
}

TEST(FootprintInPlot, GivesThePartOutsideAndTheProvisionOfThePlan) {
    SmallTown town;
    town.plan.fact_provisions["footprint_in_plot"] = "p";
    auto proposal = house();
    proposal.buildings[0].shape = rect(15, 5, 22, 15);
    const auto j = judged(proposal, town);
    const auto& finding = j.one(Rule::footprint_in_plot);
    EXPECT_DOUBLE_EQ(*finding.measured, 20);
    EXPECT_EQ(finding.limit, 0);
    EXPECT_DOUBLE_EQ(*finding.margin, -20);
    EXPECT_EQ(geo::box_of(finding.place.region), (geo::Box{20, 5, 22, 15}));
    ASSERT_NE(finding.provision, nullptr);
    EXPECT_EQ(finding.subject, "b1");
}

TEST(FootprintInPlot, OfAnExistingBuildingDoesNotFold) {
    auto proposal = house();
    build(proposal, rect(16, 20, 22, 24), BuildingStatus::existing);
    const auto j = judged(proposal, SmallTown{});
    EXPECT_EQ(j.one(Rule::footprint_in_plot, "b2").outcome, Outcome::violates);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conforming);
    EXPECT_EQ(j.verdict.counts.existing, 1);
}

TEST(FootprintInPlot, IsNotAskedWithoutABuilding) {
    EXPECT_TRUE(judged(bare_plot(), SmallTown{}).all(Rule::footprint_in_plot).empty());
}

Proposal with_second(geo::MultiPolygon footprint, BuildingStatus status = BuildingStatus::proposed) {
    auto proposal = house();
    build(proposal, std::move(footprint), status);
    return proposal;
}

TEST(FootprintOverlap, OfTwoBuildingsIsConditionalWithTheSharedArea) {
    const auto j = judged(with_second(rect(10, 6, 18, 10)), SmallTown{});
    const auto& finding = j.one(Rule::footprint_overlap);
    EXPECT_EQ(finding.outcome, Outcome::conditional);
    EXPECT_DOUBLE_EQ(*finding.measured, 20);
    EXPECT_EQ(finding.subject, "b1");
    EXPECT_EQ(finding.object, "b2");
    EXPECT_EQ(finding.conditions.size(), 1U);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conditional);
}

TEST(FootprintOverlap, UpToTheAreaToleranceIsNone) {
    EXPECT_EQ(judged(with_second(rect(14.99, 6, 18, 7)), SmallTown{}).one(Rule::footprint_overlap).reason,
              Reason::not_affected);
    EXPECT_EQ(judged(with_second(rect(14.99, 6, 18, 7.1)), SmallTown{}).one(Rule::footprint_overlap).outcome,
              Outcome::conditional);
}

TEST(FootprintOverlap, OfBuildingsThatTouchIsNone) {
    EXPECT_EQ(judged(with_second(rect(15, 6, 18, 10)), SmallTown{}).one(Rule::footprint_overlap).reason,
              Reason::not_affected);
}

TEST(FootprintOverlap, HasAFindingForEachPair) {
    auto proposal = with_second(rect(10, 6, 18, 10));
    build(proposal, rect(11, 6, 19, 10));
    EXPECT_EQ(judged(proposal, SmallTown{}).all(Rule::footprint_overlap).size(), 3U);
}

TEST(FootprintOverlap, OfTwoExistingBuildingsDoesNotFold) {
    auto proposal = with_second(rect(0, 19, 5, 24), BuildingStatus::existing);
    build(proposal, rect(0, 20, 5, 25), BuildingStatus::existing);
    const auto j = judged(proposal, SmallTown{});
    EXPECT_TRUE(j.one(Rule::footprint_overlap).existing);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conforming);
}

TEST(FootprintOverlap, OfANewBuildingWithAnExistingOneFolds) {
    const auto j = judged(with_second(rect(10, 6, 18, 10), BuildingStatus::existing), SmallTown{});
    EXPECT_FALSE(j.one(Rule::footprint_overlap).existing);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conditional);
}

}  // namespace
}  // namespace sipejuang::rules
