// SPDX-License-Identifier: Apache-2.0
// "building_distance between buildings of the plot, and to neighbours where a building layer is given" (semantics 3).
#include "small_town.hpp"

#include <set>

namespace sipejuang::rules {
namespace {

/// The house ends at x = 15; the second building begins at 17, 2 m further.
Proposal two_buildings(BuildingStatus second = BuildingStatus::proposed) {
    auto proposal = house();
    build(proposal, rect(17, 6, 19, 18), second);
    return proposal;
}

SmallTown town_with(double limit) {
    SmallTown town;
    town.limit(Rule::building_distance, limit);
    return town;
}

SmallTown with_neighbour(double limit, geo::MultiPolygon neighbour) {
    auto town = town_with(limit);
    town.plan.building_facts = SmallTown::facts("buildings");
    town.plan.building_ids = {"n1"};
    town.plan.buildings = {std::move(neighbour)};
    return town;
}

Outcome outcome_at(double limit) {
    return judged(two_buildings(), town_with(limit)).one(Rule::building_distance).outcome;
}

TEST(BuildingDistance, JustFurtherThanTheLimitComplies) { EXPECT_EQ(outcome_at(1.999), Outcome::complies); }
TEST(BuildingDistance, AtExactlyTheLimitComplies) { EXPECT_EQ(outcome_at(2), Outcome::complies); }
TEST(BuildingDistance, AtTheLimitLessTheToleranceComplies) { EXPECT_EQ(outcome_at(2.01), Outcome::complies); }
TEST(BuildingDistance, JustNearerThanTheToleranceViolates) { EXPECT_EQ(outcome_at(2.011), Outcome::violates); }

TEST(BuildingDistance, IsGivenOnceForAPairWithTheNearestPoints) {
    const auto j = judged(two_buildings(), town_with(3));
    const auto& finding = j.one(Rule::building_distance);
    EXPECT_EQ(finding.subject, "b1");
    EXPECT_EQ(finding.object, "b2");
    EXPECT_DOUBLE_EQ(*finding.measured, 2);
    EXPECT_DOUBLE_EQ(*finding.margin, -1);
    EXPECT_EQ(finding.place.lines.parts.size(), 1U);
}

TEST(BuildingDistance, OfASingleBuildingIsNotAffected) {
    EXPECT_EQ(judged(house(), town_with(3)).one(Rule::building_distance).reason, Reason::not_affected);
}

TEST(BuildingDistance, BetweenANewAndAnOldBuildingFolds) {
    const auto j = judged(two_buildings(BuildingStatus::existing), town_with(3));
    EXPECT_FALSE(j.one(Rule::building_distance).existing);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::nonconforming);
}

TEST(BuildingDistance, BetweenTwoOldBuildingsDoesNotFold) {
    auto proposal = two_buildings(BuildingStatus::existing);
    proposal.buildings.push_back(proposal.buildings[1]);
    proposal.buildings[0].shape = rect(1, 6, 10, 18);
    proposal.buildings[2].id = "b3";
    proposal.buildings[2].shape = rect(17, 19, 19, 20);
    const auto j = judged(proposal, town_with(3));
    for (const auto* f : j.all(Rule::building_distance)) {
        EXPECT_EQ(f->existing, f->subject == "b2" && f->object == "b3") << f->id();
    }
    EXPECT_EQ(j.verdict.counts.existing, 1);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conforming);
}

TEST(BuildingDistance, ToANeighbourOfThePlansLayerCounts) {
    const auto j = judged(house(), with_neighbour(8, rect(21, 6, 30, 18)));
    EXPECT_EQ(j.one(Rule::building_distance).object, "n1");
    EXPECT_DOUBLE_EQ(*j.one(Rule::building_distance).measured, 6);
    EXPECT_EQ(j.one(Rule::building_distance).outcome, Outcome::violates);
}

TEST(BuildingDistance, ABuildingOfTheLayerOnThePlotItselfIsNoNeighbour) {
    const auto j = judged(house(), with_neighbour(8, rect(5, 6, 15, 17)));
    EXPECT_EQ(j.one(Rule::building_distance).reason, Reason::not_affected);
}

TEST(BuildingDistance, WhereTheLayerDoesNotReachIsUndetermined) {
    auto town = with_neighbour(8, rect(60, 6, 70, 18));
    town.plan.building_facts->complete_within = CompleteWithin{rect(0, 0, 20, 25)};
    EXPECT_EQ(judged(house(), town).one(Rule::building_distance).outcome, Outcome::undetermined);
    town.plan.building_facts->complete_within = CompleteWithin{rect(-10, -10, 30, 40)};
    EXPECT_EQ(judged(house(), town).one(Rule::building_distance).reason, Reason::not_affected);
}

TEST(BuildingDistance, OfUnknownLimitBesideNeighboursIsUndetermined) {
    auto town = with_neighbour(8, rect(21, 6, 30, 18));
    town.plan.intensity.clear();
    town.gap(Rule::building_distance, "R-3");
    EXPECT_EQ(judged(house(), town).one(Rule::building_distance).outcome, Outcome::undetermined);
}

TEST(BuildingDistance, OfBuildingsThatTouchIsZero) {
    auto proposal = two_buildings();
    proposal.buildings[1].shape = rect(15, 6, 19, 18);
    EXPECT_EQ(judged(proposal, town_with(3)).one(Rule::building_distance).measured, 0);
}

TEST(BuildingDistance, WithoutABuildingSaysTheLimit) {
    const auto j = judged(bare_plot(), town_with(3));
    EXPECT_EQ(j.one(Rule::building_distance).reason, Reason::no_building);
    EXPECT_EQ(j.one(Rule::building_distance).limit, 3);
}

TEST(BuildingDistance, NotRegulatedSaysSoForEachBuilding) {
    SmallTown town;
    town.unregulated(Rule::building_distance, "R-3");
    const auto verdict = judged(two_buildings(), town);
    ASSERT_EQ(verdict.all(Rule::building_distance).size(), 2U);
    for (const auto* f : verdict.all(Rule::building_distance)) {
        EXPECT_EQ(f->reason, Reason::not_regulated);
    }
}

/// 2 m for up to two floors, 5 m above, whichever building comes first in the file.
TEST(BuildingDistance, OfAPairIsTheWiderOneOfTheTwo) {
    SmallTown town;
    town.limit(Rule::building_distance, "R-3", 2).floors = {std::nullopt, 2, false, true};
    town.limit(Rule::building_distance, "R-3", 5).floors = {3, std::nullopt, false, false};
    auto proposal = two_buildings();
    proposal.buildings[1].floors = 3;
    EXPECT_EQ(judged(proposal, town).one(Rule::building_distance).limit, 5);
    std::swap(proposal.buildings[0], proposal.buildings[1]);
    EXPECT_EQ(judged(proposal, town).one(Rule::building_distance).limit, 5);
}

TEST(BuildingDistance, OfAPairIsRegulatedIfOneOfThemIs) {
    SmallTown town;
    town.row(Rule::building_distance, "R-3", {LimitCell::State::not_regulated, 0, {}}).floors = {std::nullopt, 2, false,
                                                                                                 true};
    town.limit(Rule::building_distance, "R-3", 5).floors = {3, std::nullopt, false, false};
    auto proposal = two_buildings();
    proposal.buildings[1].floors = 3;
    EXPECT_EQ(judged(proposal, town).one(Rule::building_distance, "b2").outcome, Outcome::violates);
}

TEST(BuildingDistance, OfAnEstateTellsThePairsThatAreTooNearAndElseTheNearest) {
    SmallTown town;
    town.limit(Rule::building_distance, 3);
    auto proposal = bare_plot();
    proposal.plot->shape = rect(0, 0, 100, 25);
    for (int i = 0; i < 20; ++i) build(proposal, rect(1 + i * 4.9, 6, 2.5 + i * 4.9, 8));
    build(proposal, rect(1, 9, 2, 10));  // 1 m behind the first house
    const auto j = judged(proposal, town);
    EXPECT_LE(j.all(Rule::building_distance).size(), 21U) << "not one for each of 210 pairs";
    std::set<std::string> told;
    for (const auto* f : j.all(Rule::building_distance)) told.insert({f->subject, f->object});
    EXPECT_EQ(told.size(), 21U) << "every building is told of";
    int violations = 0;
    for (const auto* f : j.all(Rule::building_distance)) {
        violations += f->outcome == Outcome::violates ? 1 : 0;
        if (f->outcome == Outcome::complies) {
            EXPECT_NEAR(*f->measured, 3.4, 0.5);
        }
    }
    EXPECT_EQ(violations, 1);
}

}  // namespace
}  // namespace sipejuang::rules
