// SPDX-License-Identifier: Apache-2.0
// Several activities, KBLI and several parts: "each part of the plot has its own finding; several activities each have theirs.
// A 4-digit code whose 5-digit children differ: all are judged, the strictest counts, all are listed" (semantics 5).
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

/// A plot half in R-3 and half in K-2.
Proposal across(Texts activities) {
    auto proposal = bare_plot();
    proposal.plot->shape = rect(10, 0, 30, 25);
    proposal.activities = std::move(activities);
    return proposal;
}

SmallTown shops() {
    SmallTown town;
    town.condition("T1", Condition::Kind::words);
    town.activity("warung", {{"R-3", "T1"}, {"K-2", "I"}}, {"47111"});
    town.activity("toserba", {{"R-3", "X"}, {"K-2", "I"}}, {"47112"});
    town.activity("bengkel", {{"R-3", "I"}, {"K-2", "I"}}, {"4520"});
    return town;
}

TEST(Activities, EachPartHasItsOwnFinding) {
    const auto j = judged(across({"warung"}), shops());
    EXPECT_EQ(j.all(Rule::land_use).size(), 2U);
    EXPECT_EQ(j.one(Rule::land_use, "R-3").outcome, Outcome::conditional);
    EXPECT_EQ(j.one(Rule::land_use, "K-2").outcome, Outcome::complies);
    EXPECT_EQ(j.one(Rule::land_use, "K-2").policy, "per_part");
    EXPECT_EQ(geo::box_of(j.one(Rule::land_use, "K-2").place.region), (geo::Box{20, 0, 30, 25}));
}

TEST(Activities, OneForbiddenPartMakesTheVerdictNonconforming) {
    EXPECT_EQ(judged(across({"toserba"}), shops()).verdict.outcome, VerdictOutcome::nonconforming);
}

TEST(Activities, EachActivityHasItsOwnFinding) {
    const auto j = judged(across({"rumah", "warung"}), shops());
    EXPECT_EQ(j.all(Rule::land_use).size(), 4U);
}

TEST(Activities, NoPolicyChangesThatLandUseIsPerPart) {
    auto town = shops();
    town.plan.policies.several_zones[Rule::land_use] = ZonePolicy::majority;
    EXPECT_EQ(judged(across({"warung"}), town).all(Rule::land_use).size(), 2U);
}

TEST(Activities, AreaInNoZoneIsUndetermined) {
    auto town = shops();
    town.plan.zone_shapes[0] = rect(-200, 0, 15, 200);
    const auto j = judged(across({"rumah"}), town);
    EXPECT_EQ(j.one(Rule::land_use, "").outcome, Outcome::undetermined);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::undetermined);
}

TEST(AllowedPart, GivesWhatIsAllowedAndWhatIsConditional) {
    const auto j = judged(across({"warung"}), shops());
    ASSERT_TRUE(j.verdict.allowed_part);
    EXPECT_DOUBLE_EQ(j.verdict.allowed_part->allowed_area.value(), 250);
    EXPECT_DOUBLE_EQ(j.verdict.allowed_part->conditional_area.value(), 250);
}

TEST(AllowedPart, LeavesOutForbiddenParts) {
    const auto part = judged(across({"toserba"}), shops()).verdict.allowed_part;
    EXPECT_DOUBLE_EQ(part->allowed_area.value(), 250);
    EXPECT_DOUBLE_EQ(part->conditional_area.value(), 0);
    EXPECT_TRUE(part->conditional.empty());
}

TEST(AllowedPart, AsksForEveryActivity) {
    const auto part = judged(across({"bengkel", "warung"}), shops()).verdict.allowed_part;
    EXPECT_DOUBLE_EQ(part->allowed_area.value(), 250) << "K-2: both allowed";
    EXPECT_DOUBLE_EQ(part->conditional_area.value(), 250) << "R-3: one under a condition";
    EXPECT_DOUBLE_EQ(judged(across({"toserba", "warung"}), shops()).verdict.allowed_part->conditional_area.value(), 0);
}

TEST(AllowedPart, LeavesOutLandInNoZone) {
    auto town = shops();
    town.plan.zone_shapes[0] = rect(-200, 0, 15, 200);
    EXPECT_DOUBLE_EQ(judged(across({"rumah"}), town).verdict.allowed_part->allowed_area.value(), 375);
}

TEST(AllowedPart, AsksForEveryActivityWhereAnotherPlanJudgesOne) {
    auto detail = shops();
    detail.activity("gudang", {{"R-3", "-"}, {"K-2", "-"}});
    auto city = SmallTown::empty("rtrw", Level::city);
    city.plan.activities = {};
    city.zone("P", rect(-200, 0, 200, 200));
    city.regulate(Rule::land_use);
    city.activity("gudang", {{"P", "X"}});
    const auto part = judged(across({"bengkel", "gudang"}), {detail, city}).verdict.allowed_part;
    EXPECT_DOUBLE_EQ(part->allowed_area.value(), 0) << "gudang is forbidden by the city everywhere";
}

Proposal with_kbli(const std::string& code) {
    auto proposal = bare_plot();
    proposal.activities.clear();
    proposal.kbli = {code};
    return proposal;
}

TEST(Kbli, AFiveDigitCodeIsItsOwnActivity) {
    const auto j = judged(with_kbli("47111"), shops());
    EXPECT_EQ(j.one(Rule::land_use).outcome, Outcome::conditional);
    EXPECT_EQ(j.one(Rule::land_use).object, "47111");
    EXPECT_TRUE(mentions(j.one(Rule::land_use).remarks, "2020")) << "with its edition";
}

TEST(Kbli, AFourDigitCodeIsJudgedByTheStrictestOfItsChildrenAndListsAll) {
    const auto j = judged(with_kbli("4711"), shops());
    const auto& finding = j.one(Rule::land_use);
    EXPECT_EQ(finding.outcome, Outcome::violates);
    EXPECT_TRUE(mentions(finding.remarks, "warung"));
    EXPECT_TRUE(mentions(finding.remarks, "toserba"));
}

TEST(Kbli, AFiveDigitCodeIsCoveredByTheFourDigitCodeOfTheTable) {
    EXPECT_EQ(judged(with_kbli("45201"), shops()).one(Rule::land_use).outcome, Outcome::complies);
}

TEST(Kbli, ACodeThatThePlanDoesNotListIsUndetermined) {
    EXPECT_EQ(judged(with_kbli("01111"), shops()).one(Rule::land_use).outcome, Outcome::undetermined);
}

TEST(Kbli, SeveralCodesEachHaveTheirFinding) {
    auto proposal = with_kbli("47111");
    proposal.kbli.emplace_back("45201");
    proposal.activities = {"rumah"};
    EXPECT_EQ(judged(proposal, shops()).all(Rule::land_use).size(), 3U);
}

TEST(Kbli, CodesAreTextAndKeepTheirLeadingZero) {
    auto town = shops();
    town.activity("tani", {{"R-3", "I"}}, {"01111"});
    EXPECT_EQ(judged(with_kbli("01111"), town).one(Rule::land_use).outcome, Outcome::complies);
    EXPECT_EQ(judged(with_kbli("1111"), town).one(Rule::land_use).outcome, Outcome::undetermined);
}

TEST(Activities, WhatALenientChildLacksIsNotTheStrictestsLack) {
    auto town = shops();
    town.plan.activities = {};
    town.activity("warung", {{"R-3", ""}}, {"47111"});
    town.activity("toserba", {{"R-3", "X"}}, {"47112"});
    const auto j = judged(with_kbli("4711"), town);
    EXPECT_EQ(j.one(Rule::land_use).outcome, Outcome::violates);
    EXPECT_TRUE(j.one(Rule::land_use).missing.empty());
}

}  // namespace
}  // namespace sipejuang::rules
