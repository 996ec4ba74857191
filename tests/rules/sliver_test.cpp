// SPDX-License-Identifier: Apache-2.0
// "Sliver: a zone part narrower than W. Never a sliver: the largest part; a part in which a proposed footprint has more than
// the area tolerance. Area in no zone obeys the same rule. A sliver is dropped from judging, stays as a row, and its area
// stays in the gross plot area" (semantics 1). W is 0.5 m here.
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

SmallTown town() {
    SmallTown made;
    made.plan.slivers.width = m(0.5);
    return made;
}

/// The house's plot, reaching over the street by this much.
Proposal reaching(double metres) {
    auto proposal = house();
    proposal.plot->shape = rect(0, -metres, 20, 25);
    return proposal;
}

TEST(Sliver, OfBadanJalanDoesNotRefuseAHouse) {
    EXPECT_EQ(judged(reaching(0.49), town()).verdict.outcome, VerdictOutcome::conforming);
}

TEST(Sliver, WiderThanTheWidthIsJudged) {
    EXPECT_EQ(judged(reaching(0.51), town()).verdict.outcome, VerdictOutcome::nonconforming);
}

TEST(Sliver, StaysAsARowThatSaysWhy) {
    const auto j = judged(reaching(0.4), town());
    const auto* row = j.all(Rule::zone_share).front();
    for (const auto* f : j.all(Rule::zone_share)) {
        if (f->subject == "plot" && f->zone == "BJ") row = f;
    }
    EXPECT_EQ(row->zone, "BJ");
    EXPECT_TRUE(row->ignored);
    EXPECT_NE(row->ignored_why.find("0.5 m"), std::string::npos);
    EXPECT_NEAR(*row->measured, 8, 1e-9);
}

TEST(Sliver, StaysInTheGrossArea) {
    auto made = town();
    made.limit(Rule::min_plot_area, 508);
    EXPECT_EQ(judged(reaching(0.4), made).one(Rule::min_plot_area).outcome, Outcome::complies);
}

TEST(Sliver, HasNoFindingAndIsInNoAllowedPart) {
    const auto j = judged(reaching(0.4), town());
    EXPECT_EQ(j.one(Rule::land_use).zone, "R-3");
    EXPECT_DOUBLE_EQ(j.verdict.allowed_part->allowed_area.value(), 500);
}

TEST(Sliver, DoesNotTightenTheStrictestLimit) {
    auto made = town();
    made.limit(Rule::kdb, "R-3", 60);
    made.limit(Rule::kdb, "BJ", 0);
    EXPECT_EQ(judged(reaching(0.4), made).one(Rule::kdb).outcome, Outcome::complies);
}

TEST(Sliver, IsNoneWhereAProposedFootprintStandsInIt) {
    auto proposal = reaching(0.4);
    proposal.buildings[0].shape = rect(5, -0.4, 15, 18);
    EXPECT_EQ(judged(proposal, town()).verdict.outcome, VerdictOutcome::nonconforming);
}

TEST(Sliver, IsOneWhereAFootprintReachesInByNoMoreThanTheAreaTolerance) {
    auto proposal = reaching(0.4);
    proposal.buildings[0].shape = rect(5, -0.001, 15, 18);  // 0.01 m2
    EXPECT_EQ(judged(proposal, town()).one(Rule::land_use).outcome, Outcome::complies);
}

TEST(Sliver, IsOneWhereOnlyAnExistingBuildingStandsInIt) {
    auto proposal = reaching(0.4);
    build(proposal, rect(5, -0.4, 15, 5), BuildingStatus::existing);
    EXPECT_EQ(judged(proposal, town()).one(Rule::land_use).outcome, Outcome::complies);
}

TEST(Sliver, IsNeverTheLargestPart) {
    auto proposal = bare_plot();
    proposal.plot->shape = rect(0, -0.1, 100, 0.3);  // all of it narrower than W; most in R-3 and K-2
    const auto j = judged(proposal, town());
    EXPECT_EQ(j.one(Rule::land_use).zone, "K-2");
    EXPECT_EQ(j.one(Rule::land_use).outcome, Outcome::complies);
}

TEST(Sliver, IsOneByTheWidthOfItsWidestPlace) {
    auto proposal = house();
    proposal.plot->shape = shape({{0, 0}, {0, -0.5}, {20, 0}, {20, 25}, {0, 25}});  // a wedge: holds no circle of 0.5 m
    EXPECT_EQ(judged(proposal, town()).one(Rule::land_use).zone, "R-3");
    proposal.plot->shape = shape({{0, 0}, {0, -3}, {20, 0}, {20, 25}, {0, 25}});
    EXPECT_EQ(judged(proposal, town()).all(Rule::land_use).size(), 2U);
}

TEST(Sliver, MayBeSmallerThanAMinimumArea) {
    auto made = town();
    made.plan.slivers.min_area = m2(20.5);
    EXPECT_EQ(judged(reaching(1), made).verdict.outcome, VerdictOutcome::conforming);
    EXPECT_EQ(judged(reaching(1.1), made).verdict.outcome, VerdictOutcome::nonconforming);
}

TEST(Sliver, MayBeLessThanAMinimumShareOfThePlot) {
    auto made = town();
    made.plan.slivers.min_share = geo::Ratio::of(0.05);
    EXPECT_EQ(judged(reaching(1.3), made).verdict.outcome, VerdictOutcome::conforming);      // 4.94 %
    EXPECT_EQ(judged(reaching(1.35), made).verdict.outcome, VerdictOutcome::nonconforming);  // 5.12 %
}

/// A hole in the zones of this width along the east side of the plot.
SmallTown with_hole(double width) {
    auto made = town();
    made.plan.zone_shapes[0] = rect(-200, 0, 20 - width, 200);
    return made;
}

TEST(NoZoneSliver, IsDroppedFromJudging) {
    EXPECT_EQ(judged(house(), with_hole(0.4)).verdict.outcome, VerdictOutcome::conforming);
}

TEST(NoZoneSliver, WiderIsAGap) {
    EXPECT_EQ(judged(house(), with_hole(0.6)).verdict.outcome, VerdictOutcome::undetermined);
}

TEST(NoZoneSliver, StaysAsARowThatSaysWhy) {
    const auto j = judged(house(), with_hole(0.4));
    for (const auto* row : j.all(Rule::zone_share)) {
        if (row->subject != "plot" || !row->zone.empty()) continue;
        EXPECT_TRUE(row->ignored);
        EXPECT_FALSE(row->ignored_why.empty());
        EXPECT_NEAR(*row->measured, 10, 1e-9);
        return;
    }
    FAIL() << "no row of no zone";
}

TEST(NoZoneSliver, ObeysTheMinimumShareToo) {
    auto made = with_hole(0.9);  // 4.5 %
    made.plan.slivers.min_share = geo::Ratio::of(0.05);
    EXPECT_EQ(judged(house(), made).verdict.outcome, VerdictOutcome::conforming);
}

TEST(NoZoneSliver, IsNoneWhereAProposedFootprintStandsInIt) {
    auto proposal = house();
    proposal.buildings[0].shape = rect(10, 6, 20, 18);
    EXPECT_EQ(judged(proposal, with_hole(0.4)).verdict.outcome, VerdictOutcome::undetermined);
}

TEST(NoZoneSliver, BeyondThePlanIsNoMatterOfExtent) {
    auto made = town();
    made.plan.zone_shapes[0] = rect(-200, 0, 19.6, 200);
    made.plan.zone_shapes.erase(made.plan.zone_shapes.begin() + 1);
    made.plan.zones.erase(made.plan.zones.begin() + 1);
    made.plan.zone_facts.complete_within = CompleteWithin{rect(-200, -200, 19.6, 200)};
    EXPECT_EQ(judged(house(), made).one(Rule::plan_extent).outcome, Outcome::complies);
}

}  // namespace
}  // namespace sipejuang::rules
