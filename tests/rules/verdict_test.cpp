// SPDX-License-Identifier: Apache-2.0
// Ids, order, required findings, determinism, layers and what the engine cannot judge.
#include "airfield.hpp"
#include "rules/verdict/number_text.hpp"

#include <set>

namespace sipejuang::rules {
namespace {

/// A plan that regulates everything that this engine judges, and a house that meets it all.
SmallTown full_town() {
    SmallTown town;
    for (const auto& [rule, limit] : std::vector<std::pair<Rule, double>>{{Rule::min_plot_area, 100},
                                                                          {Rule::kdb, 60},
                                                                          {Rule::klb, 1.8},
                                                                          {Rule::klb_min, 0.4},
                                                                          {Rule::kdh, 20},
                                                                          {Rule::ktb, 50},
                                                                          {Rule::height, 10},
                                                                          {Rule::floors, 3},
                                                                          {Rule::gsb, 4},
                                                                          {Rule::jbs, 2},
                                                                          {Rule::jbb, 3},
                                                                          {Rule::building_distance, 4}}) {
        town.limit(rule, limit);
    }
    town.regulate(Rule::kkop);
    town.plan.identity.vertical_datum = "EPSG:5773";
    town.plan.airports = {airfield({0, 3000}, {2500, 3000})};
    town.plan.terrain.emplace().facts.id = "terrain";
    town.plan.terrain->raster = {{-50, 50, 100, 100, 1, 1}, {100}, std::nullopt};
    return town;
}

TEST(FindingId, HasFiveFieldsAndADashForEmptyOnes) {
    Finding f;
    f.plan = "kota";
    f.rule = Rule::kdb;
    f.subject = "plot";
    EXPECT_EQ(f.id(), "kota/kdb/plot/-/-");
    f.zone = "R-3@I.A";
    f.object = "r1";
    EXPECT_EQ(f.id(), "kota/kdb/plot/R-3@I.A/r1");
}

TEST(FindingId, EncodesSlashesAndPercentSigns) {
    Finding f;
    f.plan = "a/b";
    f.rule = Rule::gsb;
    f.subject = "100%";
    f.zone = "%2F";
    EXPECT_EQ(f.id(), "a%2Fb/gsb/100%25/%252F/-");
}

TEST(Verdict, OfAHouseThatMeetsEverythingIsConforming) {
    const auto j = judged(house(), full_town());
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conforming);
    EXPECT_EQ(j.verdict.scope, Scope::building);
    EXPECT_EQ(j.verdict.counts.violates + j.verdict.counts.undetermined + j.verdict.counts.conditional, 0);
    EXPECT_EQ(j.verdict.counts.not_applicable, 2) << "no other building, no overlap";
    EXPECT_TRUE(j.verdict.missing_required.empty());
}

TEST(Verdict, CountsAreThoseOfItsFindings) {
    auto proposal = house();
    proposal.buildings[0].height = m(11);
    proposal.plot->green_area.reset();
    const auto j = judged(proposal, full_town());
    int total = 0;
    for (const auto& f : j.verdict.findings) total += f.rule != Rule::zone_share ? 1 : 0;
    const auto& n = j.verdict.counts;
    EXPECT_EQ(n.violates, 1);
    EXPECT_EQ(n.undetermined, 1);
    EXPECT_EQ(n.complies + n.violates + n.conditional + n.undetermined + n.not_applicable, total);
}

TEST(Verdict, IdsAreUnique) {
    auto proposal = house();
    build(proposal, rect(16, 6, 19, 9), BuildingStatus::existing);
    proposal.plot->shape = rect(0, -3, 30, 25);
    auto town = full_town();
    town.road("r2", "kolektor", 8, {{34, -4}, {34, 100}});
    std::set<std::string> ids;
    for (const auto& f : judged(proposal, town).verdict.findings) EXPECT_TRUE(ids.insert(f.id()).second) << f.id();
}

TEST(Verdict, FindingsStandInTheOrderOfTheTableThenById) {
    auto proposal = house();
    build(proposal, rect(16, 6, 19, 9));
    const auto j = judged(proposal, full_town());
    for (std::size_t i = 1; i < j.verdict.findings.size(); ++i) {
        const auto& a = j.verdict.findings[i - 1];
        const auto& b = j.verdict.findings[i];
        EXPECT_TRUE(a.rule < b.rule || (a.rule == b.rule && a.id() < b.id())) << a.id() << " before " << b.id();
    }
}

TEST(Verdict, ThePlanMayNameAnotherOrder) {
    auto town = full_town();
    town.plan.order = {"jbb", "kdb"};
    const auto j = judged(house(), town);
    EXPECT_EQ(j.verdict.findings[0].rule, Rule::jbb);
    EXPECT_EQ(j.verdict.findings[1].rule, Rule::kdb);
    EXPECT_EQ(j.verdict.findings[2].rule, Rule::plan_extent) << "the others follow in the engine's order";
}

TEST(Verdict, AMeasureThatTheEngineDoesNotJudgeIsUndetermined) {
    SmallTown town;
    town.regulate(Rule::sempadan_sungai);
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::sempadan_sungai).outcome, Outcome::undetermined);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::undetermined);
}

TEST(Verdict, ARegulatedCodeThatNobodyKnowsIsMissingAndNamed) {
    SmallTown town;
    town.plan.regulates.emplace_back("parkir");
    const auto j = judged(house(), town);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::undetermined);
    EXPECT_EQ(j.verdict.missing_required, Texts{"parkir"});
}

TEST(Verdict, WhereThePlanDoesNotRegulateLandUseItCannotBeConforming) {
    SmallTown town;
    town.plan.regulates.clear();
    town.limit(Rule::kdb, 60);
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::kdb).outcome, Outcome::complies);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::undetermined);
    EXPECT_EQ(j.verdict.missing_required, Texts{"land_use"});
}

TEST(Verdict, WhatWasNotAskedGivesNoFindingAndIsNotRequired) {
    auto law = Law::of({full_town().made()});
    const auto verdict = check(house(), *law, today, {{Rule::land_use, Rule::kdb}});
    EXPECT_EQ(verdict->outcome, VerdictOutcome::conforming);
    for (const auto& f : verdict->findings) EXPECT_TRUE(f.rule != Rule::land_use && f.rule != Rule::kdb);
}

TEST(Verdict, ListsTheLayersAndWhetherTheyReach) {
    auto town = full_town();
    town.plan.road_facts->complete_within = CompleteWithin{rect(0, 0, 20, 25)};
    const auto j = judged(house(), town);
    ASSERT_EQ(j.verdict.layers.size(), 3U);
    EXPECT_EQ(j.verdict.layers[0].facts->id, "zones");
    EXPECT_TRUE(j.verdict.layers[0].reaches);
    EXPECT_FALSE(j.verdict.layers[1].reaches) << "roads in front would lie outside";
    EXPECT_EQ(j.verdict.layers[2].facts->id, "terrain");
    EXPECT_TRUE(j.verdict.layers[2].reaches);
}

std::string everything(const Judged& j) {
    std::string text = text_of(j.verdict.outcome);
    for (const auto& f : j.verdict.findings) {
        text += "\n" + f.id() + " " + text_of(f.outcome) + " " + f.trace + " " + f.message.id + " " + f.message.en;
        for (const auto& remark : f.remarks) text += " " + remark;
        if (f.margin) text += " " + decimal(*f.margin, 17);
        for (const auto& part : f.place.region.parts) {
            for (const auto& p : part.shell) text += " " + decimal(p.x, 17) + "," + decimal(p.y, 17);
        }
    }
    return text;
}

TEST(Verdict, IsTheSameEveryTime) {
    auto proposal = house();
    build(proposal, rect(-1, 6, 4, 9));
    proposal.plot->shape = rect(0, -3, 30, 25);
    const auto first = everything(judged(proposal, full_town()));
    for (int i = 0; i < 5; ++i) EXPECT_EQ(everything(judged(proposal, full_town())), first);
}

TEST(Verdict, SaysItInTwoLanguages) {
    const auto j = judged(house(), full_town());
    for (const auto& f : j.verdict.findings) {
        EXPECT_FALSE(f.message.id.empty()) << f.id();
        EXPECT_FALSE(f.message.en.empty()) << f.id();
    }
}

TEST(Verdict, EveryNotApplicableHasAReason) {
    for (const auto& proposal : {house(), bare_plot()}) {
        const auto j = judged(proposal, full_town());
        for (const auto& f : j.verdict.findings) {
            EXPECT_EQ(f.reason.has_value(), f.outcome == Outcome::not_applicable) << f.id();
        }
    }
}

TEST(Verdict, OfAnEmptyPlotIsNoBuildingForEveryMeasureOfABuilding) {
    const auto j = judged(bare_plot(), full_town());
    EXPECT_EQ(j.verdict.scope, Scope::plot);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conforming);
    for (const auto& facts : rule_table()) {
        if (!facts.needs_building) continue;
        const auto& f = j.one(facts.rule);
        EXPECT_EQ(f.reason, Reason::no_building) << facts.code;
        EXPECT_TRUE(f.limit) << facts.code;
        EXPECT_FALSE(f.measured) << facts.code;
        EXPECT_NE(f.provision, nullptr) << facts.code;
    }
}

TEST(Verdict, OfAPlotWithOldBuildingsOnlyIsNoBuildingToo) {
    auto proposal = bare_plot();
    build(proposal, rect(1, 1, 19, 24), BuildingStatus::existing).height = m(30);
    const auto j = judged(proposal, full_town());
    EXPECT_EQ(j.verdict.scope, Scope::plot);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conforming);
    EXPECT_GT(j.verdict.counts.existing, 0);
}

TEST(RuleTable, NamesEveryRuleOnceAndFindsItByItsCode) {
    std::set<std::string_view> codes;
    for (const auto& facts : rule_table()) {
        EXPECT_TRUE(codes.insert(facts.code).second) << facts.code;
        const bool about = facts.kind == RuleKind::overlay || facts.kind == RuleKind::hazard;
        const std::string code = std::string{facts.code} + (about ? ":x" : "");
        EXPECT_EQ(rule_from_code(code), facts.rule);
    }
    EXPECT_FALSE(rule_from_code("KDB"));
    EXPECT_FALSE(rule_from_code(""));
}

}  // namespace
}  // namespace sipejuang::rules
