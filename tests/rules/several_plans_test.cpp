// SPDX-License-Identifier: Apache-2.0
// "Per measure and per part of the plot: a plan decides where its zones cover the part and it regulates the measure. It is
// silent, and the next plan is asked, where it does not list the measure, says `-`, or the part lies outside its
// `complete_within`; a hole inside, or an empty cell, is a gap: undetermined, never passed on. All silent: one
// `not_applicable`" (semantics 2).
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

SmallTown city() {
    auto made = SmallTown::empty("rtrw", Level::city);
    made.zone("P", rect(-200, -200, 200, 200));
    return made;
}

SmallTown city_with(Rule rule, double limit) {
    auto made = city();
    made.limit(rule, "P", limit);
    return made;
}

TEST(SeveralPlans, TheMoreDetailedDecides) {
    SmallTown detail;
    detail.limit(Rule::kdb, "R-3", 60);
    const auto j = judged(house(), {detail, city_with(Rule::kdb, 10)});
    EXPECT_EQ(j.one(Rule::kdb).plan, "kota");
    EXPECT_EQ(j.one(Rule::kdb).limit, 60);
}

TEST(SeveralPlans, TheOrderOfTheInputIsNoMatter) {
    SmallTown detail;
    detail.limit(Rule::kdb, "R-3", 60);
    const auto city_first = judged(house(), {city_with(Rule::kdb, 10), detail});
    EXPECT_EQ(city_first.one(Rule::kdb).plan, "kota");
    EXPECT_EQ(city_first.verdict.plans.front()->identity().id, "kota");
}

TEST(SeveralPlans, AMeasureThatTheFirstDoesNotListGoesToTheNext) {
    const auto j = judged(house(), {SmallTown{}, city_with(Rule::kdb, 10)});
    EXPECT_EQ(j.one(Rule::kdb).plan, "rtrw");
    EXPECT_EQ(j.one(Rule::kdb).zone, "P");
    EXPECT_EQ(j.one(Rule::kdb).outcome, Outcome::violates);
}

TEST(SeveralPlans, ADashGoesToTheNext) {
    SmallTown detail;
    detail.unregulated(Rule::kdb, "R-3");
    const auto j = judged(house(), {detail, city_with(Rule::kdb, 10)});
    EXPECT_EQ(j.one(Rule::kdb).plan, "rtrw");
    EXPECT_EQ(j.one(Rule::kdb).outcome, Outcome::violates);
}

TEST(SeveralPlans, AnEmptyCellIsNeverPassedOn) {
    SmallTown detail;
    detail.gap(Rule::kdb, "R-3");
    const auto j = judged(house(), {detail, city_with(Rule::kdb, 60)});
    EXPECT_EQ(j.one(Rule::kdb).plan, "kota");
    EXPECT_EQ(j.one(Rule::kdb).outcome, Outcome::undetermined);
}

TEST(SeveralPlans, AHoleIsNeverPassedOn) {
    SmallTown detail;
    detail.limit(Rule::kdb, "R-3", 20);                    // 24 % would be too much, were the hole R-3
    detail.plan.zone_shapes[0] = rect(-200, 0, -10, 200);  // the plot lies in a hole
    const auto j = judged(house(), {detail, city_with(Rule::kdb, 10)});
    EXPECT_EQ(j.one(Rule::kdb).plan, "kota");
    EXPECT_EQ(j.one(Rule::kdb).outcome, Outcome::undetermined);
}

/// The detail plan ends at x = 10, by its zones and by what it says to cover.
SmallTown west_of_ten() {
    SmallTown detail;
    detail.plan.zones.resize(1);
    detail.plan.zone_shapes = {rect(-200, 0, 10, 200)};
    detail.plan.zone_facts.complete_within = CompleteWithin{rect(-200, 0, 10, 200)};
    return detail;
}

TEST(SeveralPlans, APartOutsideCompleteWithinGoesToTheNext) {
    auto detail = west_of_ten();
    detail.limit(Rule::kdb, "R-3", 60);
    const auto j = judged(house(), {detail, city_with(Rule::kdb, 10)});
    EXPECT_EQ(j.all(Rule::kdb).size(), 2U);
    EXPECT_EQ(j.one(Rule::kdb, "R-3").outcome, Outcome::complies);
    EXPECT_EQ(j.one(Rule::kdb, "P").outcome, Outcome::violates);
    EXPECT_EQ(j.one(Rule::plan_extent).outcome, Outcome::complies);
}

TEST(SeveralPlans, PerPartANextPlanMeasuresOnlyThePartThatItDecides) {
    auto detail = west_of_ten();
    detail.limit(Rule::kdb, "R-3", 60);
    auto next = city_with(Rule::kdb, 50);
    next.plan.policies.several_zones[Rule::kdb] = ZonePolicy::per_part;
    auto proposal = house();
    proposal.buildings[0].shape = rect(1, 6, 9, 18);  // wholly in the west
    EXPECT_EQ(judged(proposal, {detail, next}).one(Rule::kdb, "P").measured, 0);
    proposal.buildings[0].shape = rect(11, 5, 19, 20);
    EXPECT_NEAR(*judged(proposal, {detail, next}).one(Rule::kdb, "P").measured, 120.0 / 250 * 100, 1e-9);
}

TEST(SeveralPlans, APlanCompleteNowhereLeavesAllItsGapsToTheNext) {
    SmallTown detail;
    detail.limit(Rule::kdb, "R-3", 60);
    detail.plan.zone_shapes[0] = rect(-200, 0, -10, 200);
    detail.zone("X", rect(19, 0, 20, 200));
    detail.limit(Rule::kdb, "X", 70);
    detail.plan.zone_facts.complete_within = {};
    const auto j = judged(house(), {detail, city_with(Rule::kdb, 10)});
    EXPECT_EQ(j.one(Rule::kdb, "P").outcome, Outcome::violates);
}

TEST(SeveralPlans, AllSilentIsOneNotApplicable) {
    SmallTown detail;
    detail.unregulated(Rule::kdb, "R-3");
    auto next = city();
    next.unregulated(Rule::kdb, "P");
    const auto j = judged(house(), {detail, next});
    EXPECT_EQ(j.one(Rule::kdb).reason, Reason::not_regulated);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conforming);
}

TEST(SeveralPlans, AllSilentIsOneNotApplicableForEveryRule) {
    for (const auto rule : {Rule::klb, Rule::kdh, Rule::ktb, Rule::height, Rule::floors, Rule::gsb, Rule::jbs,
                            Rule::jbb, Rule::building_distance, Rule::min_plot_area}) {
        SmallTown detail;
        detail.unregulated(rule, "R-3");
        auto next = city();
        next.unregulated(rule, "P");
        for (const auto& proposal : {house(), bare_plot()}) {
            const auto j = judged(proposal, {detail, next});
            EXPECT_EQ(j.one(rule).outcome, Outcome::not_applicable) << code_of(rule);
            EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conforming) << code_of(rule);
        }
    }
}

TEST(SeveralPlans, GapsOfEveryRuleStayWithTheFirst) {
    for (const auto rule :
         {Rule::klb, Rule::kdh, Rule::ktb, Rule::height, Rule::floors, Rule::gsb, Rule::jbs, Rule::jbb}) {
        SmallTown detail;
        detail.gap(rule, "R-3");
        const auto j = judged(house(), {detail, city_with(rule, 1)});
        EXPECT_EQ(j.one(rule).plan, "kota") << code_of(rule);
        EXPECT_EQ(j.one(rule).outcome, Outcome::undetermined) << code_of(rule);
    }
}

TEST(SeveralPlans, DashesOfEveryRuleGoToTheNext) {
    for (const auto rule : {Rule::klb, Rule::kdh, Rule::ktb, Rule::height, Rule::floors, Rule::jbs, Rule::jbb}) {
        SmallTown detail;
        detail.unregulated(rule, "R-3");
        auto next = city_with(rule, 1);
        next.plan.roads = detail.plan.roads;
        EXPECT_EQ(judged(house(), {detail, next}).one(rule).plan, "rtrw") << code_of(rule);
    }
}

TEST(SeveralPlans, ADashOfLandUseGoesToTheNext) {
    SmallTown detail;
    detail.activity("gudang", {{"R-3", "-"}});
    auto next = city();
    next.regulate(Rule::land_use);
    next.activity("gudang", {{"P", "X"}});
    auto proposal = house();
    proposal.activities = {"gudang"};
    const auto j = judged(proposal, {detail, next});
    EXPECT_EQ(j.one(Rule::land_use).plan, "rtrw");
    EXPECT_EQ(j.one(Rule::land_use).outcome, Outcome::violates);
}

TEST(SeveralPlans, ADashOfLandUseThatNobodyAnswersIsUndetermined) {
    SmallTown detail;
    detail.activity("gudang", {{"R-3", "-"}});
    auto proposal = house();
    proposal.activities = {"gudang"};
    EXPECT_EQ(judged(proposal, {detail, city()}).one(Rule::land_use).outcome, Outcome::undetermined);
}

TEST(SeveralPlans, AnEmptyCellOfLandUseIsNeverPassedOn) {
    SmallTown detail;
    detail.activity("gudang", {{"R-3", ""}});
    auto next = city();
    next.regulate(Rule::land_use);
    next.activity("gudang", {{"P", "I"}});
    auto proposal = house();
    proposal.activities = {"gudang"};
    EXPECT_EQ(judged(proposal, {detail, next}).one(Rule::land_use).plan, "kota");
}

TEST(SeveralPlans, PoliciesComeFromThePlanThatDecides) {
    SmallTown detail;
    detail.plan.policies.denominator = Denominator{{"R-3"}, false, {}};
    auto next = city_with(Rule::kdb, 30);
    next.plan.tolerances.percent = geo::Ratio::of(0);
    EXPECT_DOUBLE_EQ(*judged(house(), {detail, next}).one(Rule::kdb).measured, 24);
}

TEST(SeveralPlans, MeasuresOfBothAreRequired) {
    SmallTown detail;
    auto next = city();
    next.plan.regulates = {"parkir"};
    const auto j = judged(house(), {detail, next});
    EXPECT_EQ(j.verdict.missing_required, Texts{"parkir"});
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::undetermined);
}

TEST(SeveralPlans, TheWeakestStatusIsThatOfTheVerdict) {
    SmallTown detail;
    auto next = city();
    next.plan.identity.status = PlanStatus::draft;
    EXPECT_EQ(judged(house(), {detail, next}).verdict.status, PlanStatus::draft);
    detail.plan.identity.status = PlanStatus::sample;
    EXPECT_EQ(judged(house(), {detail, next}).verdict.status, PlanStatus::sample);
}

TEST(SeveralPlans, OnlyThoseThatReachThePlaceAreUsed) {
    auto away = SmallTown::empty("jauh", Level::city);
    away.zone("P", rect(1000, 1000, 1100, 1100));
    away.plan.zone_facts.complete_within = CompleteWithin{rect(1000, 1000, 1100, 1100)};
    away.plan.identity.status = PlanStatus::sample;
    const auto j = judged(house(), {SmallTown{}, away});
    EXPECT_EQ(j.verdict.plans.size(), 1U);
    EXPECT_EQ(j.verdict.status, PlanStatus::in_force);
}

/// The detail plan ends at x = 10, in the middle of the house; both plans keep buildings from a river on their own ground.
TEST(SeveralPlans, EachJudgesTheDistanceOfItsOwnPartOfTheBuilding) {
    auto detail = SmallTown::empty("rdtr", Level::detail);
    detail.plan.zone_facts.complete_within = CompleteWithin{rect(-200, -200, 10, 200)};
    detail.zone("R-3", rect(-200, -200, 10, 200));
    auto province = city();
    for (auto* town : {&detail, &province}) {
        town->setback(Rule::sempadan_sungai, "rivers", SetbackLine::channel_edge, 20);
        town->reference("rivers", "s1", {{40, -100}, {40, 100}}, {{"width_m", "14"}});
    }
    const auto j = judged(house(), {detail, province});
    // 15 to 33 m in the province's part; the detail plan's part ends at x = 10, 23 m from the bank.
    const auto findings = j.all(Rule::sempadan_sungai);
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0]->plan, "rdtr");
    EXPECT_EQ(findings[0]->reason, Reason::not_affected);
    EXPECT_EQ(findings[1]->plan, "rtrw");
    EXPECT_EQ(findings[1]->outcome, Outcome::violates);
    EXPECT_DOUBLE_EQ(*findings[1]->measured, 18);
}

TEST(SeveralPlans, APlanHasNothingToSayOfABuildingOutsideItsPart) {
    auto detail = SmallTown::empty("rdtr", Level::detail);
    detail.plan.zone_facts.complete_within = CompleteWithin{rect(-200, -200, 2, 200)};
    detail.zone("R-3", rect(-200, -200, 2, 200));
    auto province = city();
    for (auto* town : {&detail, &province}) {
        town->setback(Rule::sempadan_sungai, "rivers", SetbackLine::channel_edge, 20);
        town->reference("rivers", "s1", {{40, -100}, {40, 100}}, {{"width_m", "14"}});
    }
    const auto j = judged(house(), {detail, province});
    EXPECT_EQ(j.one(Rule::sempadan_sungai).plan, "rtrw");
}

}  // namespace
}  // namespace sipejuang::rules
