// SPDX-License-Identifier: Apache-2.0
// "klb = floor area / denominator; parking and technical areas are subtracted if the policy says so; needed and absent:
// undetermined" - by bounds, from 0 without upper end (semantics 1, 3). Tolerance 0.00005.
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

SmallTown town_with(Rule rule, double limit) {
    SmallTown town;
    town.limit(rule, limit);
    return town;
}

Proposal with_floor_area(std::optional<double> area) {
    auto proposal = bare_plot();
    auto& b1 = build(proposal, rect(5, 5, 15, 15));
    if (area) b1.floor_area = m2(*area);
    return proposal;
}

Outcome klb_of(double area) { return judged(with_floor_area(area), town_with(Rule::klb, 1.2)).one(Rule::klb).outcome; }
Outcome klb_min_of(double area) {
    return judged(with_floor_area(area), town_with(Rule::klb_min, 1.2)).one(Rule::klb_min).outcome;
}

TEST(Klb, JustUnderTheLimitComplies) { EXPECT_EQ(klb_of(599.99), Outcome::complies); }
TEST(Klb, AtExactlyTheLimitComplies) { EXPECT_EQ(klb_of(600), Outcome::complies); }
TEST(Klb, AtTheLimitPlusTheToleranceComplies) { EXPECT_EQ(klb_of(600.025), Outcome::complies); }
TEST(Klb, JustOverTheToleranceViolates) { EXPECT_EQ(klb_of(600.026), Outcome::violates); }

TEST(KlbMin, JustOverTheLimitComplies) { EXPECT_EQ(klb_min_of(600.01), Outcome::complies); }
TEST(KlbMin, AtExactlyTheLimitComplies) { EXPECT_EQ(klb_min_of(600), Outcome::complies); }
TEST(KlbMin, AtTheLimitLessTheToleranceComplies) { EXPECT_EQ(klb_min_of(599.975), Outcome::complies); }
TEST(KlbMin, JustUnderTheToleranceViolates) { EXPECT_EQ(klb_min_of(599.974), Outcome::violates); }

TEST(Klb, MarginIsInFloorArea) {
    const auto j = judged(with_floor_area(700), town_with(Rule::klb, 1.2));
    EXPECT_NEAR(*j.one(Rule::klb).measured, 1.4, 1e-12);
    EXPECT_NEAR(j.one(Rule::klb).margin_quantity->value, -100, 1e-9);
}

TEST(KlbMin, MarginIsNegativeWhenTooLittleIsBuilt) {
    const auto j = judged(with_floor_area(500), town_with(Rule::klb_min, 1.2));
    EXPECT_NEAR(*j.one(Rule::klb_min).margin, -0.2, 1e-12);
    EXPECT_NEAR(j.one(Rule::klb_min).margin_quantity->value, -100, 1e-9);
}

TEST(Klb, WithoutFloorAreaIsUndeterminedAndNamesIt) {
    const auto j = judged(with_floor_area(std::nullopt), town_with(Rule::klb, 1.2));
    const auto& klb = j.one(Rule::klb);
    EXPECT_EQ(klb.outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(klb.missing, "floor_area_m2"));
    EXPECT_FALSE(klb.measured);
    EXPECT_FALSE(klb.margin);
    EXPECT_EQ(klb.measured_min, 0);
    EXPECT_FALSE(klb.measured_max) << "no upper end";
}

TEST(Klb, ViolatesThoughOneFloorAreaIsMissingWhenTheOthersAreTooMuchAlready) {
    auto proposal = with_floor_area(std::nullopt);
    build(proposal, rect(16, 5, 19, 15), BuildingStatus::existing).floor_area = m2(700);
    const auto j = judged(proposal, town_with(Rule::klb, 1.2));
    EXPECT_EQ(j.one(Rule::klb).outcome, Outcome::violates);
    EXPECT_NEAR(*j.one(Rule::klb).measured_min, 1.4, 1e-12);
}

TEST(KlbMin, CompliesThoughOneFloorAreaIsMissingWhenTheOthersAreEnough) {
    auto proposal = with_floor_area(std::nullopt);
    build(proposal, rect(16, 5, 19, 15), BuildingStatus::existing).floor_area = m2(700);
    EXPECT_EQ(judged(proposal, town_with(Rule::klb_min, 1.2)).one(Rule::klb_min).outcome, Outcome::complies);
}

TEST(Klb, ParkingCountsUnlessThePolicySubtractsIt) {
    auto proposal = with_floor_area(650);
    proposal.buildings[0].parking_area = m2(50);
    auto town = town_with(Rule::klb, 1.2);
    EXPECT_EQ(judged(proposal, town).one(Rule::klb).outcome, Outcome::violates);
    town.plan.policies.klb_parking = FloorAreaKind::subtract;
    EXPECT_EQ(judged(proposal, town).one(Rule::klb).outcome, Outcome::complies);
}

TEST(Klb, TechnicalAreaIsSubtractedByPolicyToo) {
    auto proposal = with_floor_area(650);
    proposal.buildings[0].technical_area = m2(20);
    proposal.buildings[0].parking_area = m2(30);
    auto town = town_with(Rule::klb, 1.2);
    town.plan.policies.klb_parking = FloorAreaKind::subtract;
    town.plan.policies.klb_technical = FloorAreaKind::subtract;
    EXPECT_NEAR(*judged(proposal, town).one(Rule::klb).measured, 1.2, 1e-12);
}

TEST(Klb, ParkingToSubtractAndAbsentIsUndetermined) {
    auto town = town_with(Rule::klb, 1.2);
    town.plan.policies.klb_parking = FloorAreaKind::subtract;
    const auto j = judged(with_floor_area(650), town);
    EXPECT_EQ(j.one(Rule::klb).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(j.one(Rule::klb).missing, "parking_area_m2"));
}

TEST(Klb, CompliesWhateverTheAbsentParkingWhenTheWholeIsWithinTheLimit) {
    auto town = town_with(Rule::klb, 1.2);
    town.plan.policies.klb_parking = FloorAreaKind::subtract;
    EXPECT_EQ(judged(with_floor_area(600), town).one(Rule::klb).outcome, Outcome::complies);
}

TEST(Klb, PerPartNeedsFloorAreasPerPart) {
    auto town = town_with(Rule::klb, 1.2);
    town.plan.policies.several_zones[Rule::klb] = ZonePolicy::per_part;
    auto proposal = with_floor_area(600);
    proposal.plot->shape = rect(10, 0, 30, 25);
    proposal.buildings[0].shape = rect(15, 5, 25, 15);
    const auto j = judged(proposal, town);
    EXPECT_EQ(j.one(Rule::klb, "R-3").outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(j.one(Rule::klb, "R-3").missing, "floor area per part"));
}

TEST(Klb, PerPartMayBeSharedByFootprintIfThePlanAllows) {
    auto town = town_with(Rule::klb, 1.2);
    town.plan.policies.several_zones[Rule::klb] = ZonePolicy::per_part;
    town.plan.policies.klb_per_part_by_footprint = true;
    auto proposal = with_floor_area(400);
    proposal.plot->shape = rect(10, 0, 30, 25);
    proposal.buildings[0].shape = rect(18, 5, 28, 15);  // a fifth in R-3
    const auto j = judged(proposal, town);
    EXPECT_NEAR(*j.one(Rule::klb, "R-3").measured, 80.0 / 250.0, 1e-12);
    EXPECT_NEAR(*j.one(Rule::klb, "K-2").measured, 320.0 / 250.0, 1e-12);
}

TEST(Klb, PerPartABuildingWhollyInOnePartNeedsNoSharing) {
    auto town = town_with(Rule::klb, 1.2);
    town.plan.policies.several_zones[Rule::klb] = ZonePolicy::per_part;
    auto proposal = with_floor_area(400);
    proposal.plot->shape = rect(10, 0, 30, 25);
    proposal.buildings[0].shape = rect(11, 5, 19, 15);
    const auto j = judged(proposal, town);
    EXPECT_NEAR(*j.one(Rule::klb, "R-3").measured, 1.6, 1e-12);
    EXPECT_EQ(j.one(Rule::klb, "R-3").outcome, Outcome::violates);
    EXPECT_EQ(j.one(Rule::klb, "K-2").measured, 0);
}

}  // namespace
}  // namespace sipejuang::rules
