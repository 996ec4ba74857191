// SPDX-License-Identifier: Apache-2.0
// "Policy per measure: per_part, strictest, area_weighted, majority (a tie is undetermined). The finding names the policy and
// the zones that lost" (semantics 2).
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

/// The plot lies in R-3 (kdb 40) from x0 to 20 and in K-2 (kdb 80) from there to x1; the building covers 12 m x 10 m of it.
Judged kdb_by(ZonePolicy policy, double x0, double x1, geo::MultiPolygon footprint = rect(14, 6, 26, 16)) {
    SmallTown town;
    town.limit(Rule::kdb, "R-3", 40);
    town.limit(Rule::kdb, "K-2", 80);
    town.plan.policies.several_zones[Rule::kdb] = policy;
    auto proposal = bare_plot();
    proposal.plot->shape = rect(x0, 0, x1, 20);
    build(proposal, std::move(footprint));
    return judged(proposal, town);
}

TEST(Strictest, IsTheDefaultForEverythingButLandUse) {
    for (const auto& facts : rule_table()) {
        EXPECT_EQ(Policies{}.zone_policy(facts.rule),
                  facts.rule == Rule::land_use ? ZonePolicy::per_part : ZonePolicy::strictest)
            << facts.code;
    }
}

TEST(Strictest, TakesTheTightestLimitOverTheWholePlotAndNamesTheLost) {
    const auto j = kdb_by(ZonePolicy::strictest, 10, 40);
    const auto& kdb = j.one(Rule::kdb);
    EXPECT_EQ(kdb.limit, 40);
    EXPECT_DOUBLE_EQ(*kdb.measured, 20);
    EXPECT_EQ(kdb.zone, "R-3");
    EXPECT_EQ(kdb.lost, Texts{"K-2"});
    EXPECT_EQ(kdb.policy, "strictest");
}

TEST(Strictest, OfAMinimumIsTheLargest) {
    SmallTown town;
    town.limit(Rule::kdh, "R-3", 40);
    town.limit(Rule::kdh, "K-2", 10);
    auto proposal = house();
    proposal.plot->shape = rect(10, 0, 30, 25);
    proposal.buildings[0].shape = rect(15, 6, 25, 18);
    EXPECT_EQ(judged(proposal, town).one(Rule::kdh).limit, 40);
}

TEST(Strictest, WithAnUnknownRowBesideItStillViolatesWhenTheKnownOneDoes) {
    SmallTown town;
    town.limit(Rule::kdb, "R-3", 10);
    town.gap(Rule::kdb, "K-2");
    auto proposal = house();
    proposal.plot->shape = rect(10, 0, 30, 25);
    EXPECT_EQ(judged(proposal, town).one(Rule::kdb).outcome, Outcome::violates) << "a gap cannot make it looser";
    town.plan.intensity[0].limit.value = 60;
    EXPECT_EQ(judged(proposal, town).one(Rule::kdb).outcome, Outcome::undetermined);
}

TEST(PerPart, MeasuresTheFootprintInThePartOverTheAreaOfThePart) {
    const auto j = kdb_by(ZonePolicy::per_part, 10, 40);
    EXPECT_EQ(j.all(Rule::kdb).size(), 2U);
    EXPECT_DOUBLE_EQ(*j.one(Rule::kdb, "R-3").measured, 30);
    EXPECT_DOUBLE_EQ(*j.one(Rule::kdb, "K-2").measured, 15);
    EXPECT_EQ(j.one(Rule::kdb, "R-3").limit, 40);
    EXPECT_TRUE(j.one(Rule::kdb, "R-3").lost.empty());
}

TEST(PerPart, MayViolateInOnePartAlone) {
    const auto j = kdb_by(ZonePolicy::per_part, 10, 40, rect(11, 5, 19, 16));
    EXPECT_EQ(j.one(Rule::kdb, "R-3").outcome, Outcome::violates);
    EXPECT_EQ(j.one(Rule::kdb, "K-2").outcome, Outcome::complies);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::nonconforming);
}

TEST(PerPart, AreaInNoZoneIsAnUndeterminedFindingOfItsOwn) {
    SmallTown town;
    town.limit(Rule::kdb, 60);
    town.plan.policies.several_zones[Rule::kdb] = ZonePolicy::per_part;
    town.plan.zone_shapes[0] = rect(-200, 0, 15, 200);
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::kdb, "R-3").outcome, Outcome::complies);
    EXPECT_EQ(j.one(Rule::kdb, "").outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(j.one(Rule::kdb, "").missing, "zone"));
}

TEST(AreaWeighted, IsTheSumOfLimitTimesAreaOverArea) {
    const auto j = kdb_by(ZonePolicy::area_weighted, 10, 40);
    EXPECT_NEAR(*j.one(Rule::kdb).limit, (40.0 * 200 + 80.0 * 400) / 600, 1e-9);
    EXPECT_EQ(j.one(Rule::kdb).policy, "area_weighted");
    const auto& trace = j.one(Rule::kdb).trace;
    for (const auto* piece : {"40 x 200 m2", "80 x 400 m2", "/ 600 m2"}) {
        EXPECT_NE(trace.find(piece), std::string::npos) << trace;
    }
}

TEST(Majority, TakesTheZoneWithMostArea) {
    EXPECT_EQ(kdb_by(ZonePolicy::majority, 10, 31).one(Rule::kdb).limit, 80);
    EXPECT_EQ(kdb_by(ZonePolicy::majority, 9, 30).one(Rule::kdb).limit, 40);
    EXPECT_EQ(kdb_by(ZonePolicy::majority, 10, 31).one(Rule::kdb).lost, Texts{"R-3"});
}

TEST(Majority, ATieIsUndeterminedBetweenTheTwo) {
    const auto j = kdb_by(ZonePolicy::majority, 10, 30, rect(12, 5, 28, 18));  // 52 %
    EXPECT_EQ(j.one(Rule::kdb).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(j.one(Rule::kdb).missing, "zone with most area"));
}

TEST(Majority, ATieIsATieWhereverThePlotLies) {
    for (int k = 1; k < 40; ++k) {
        const double half = 7.77777 + 0.33331 * k;
        const auto j = kdb_by(ZonePolicy::majority, 20 - half, 20 + half, rect(20 - half, 0, 20 + half, 10.4));
        EXPECT_EQ(j.one(Rule::kdb).outcome, Outcome::undetermined) << half;
    }
}

TEST(Majority, ATieDoesNotHideASureViolation) {
    EXPECT_EQ(kdb_by(ZonePolicy::majority, 10, 30, rect(10, 0, 30, 19)).one(Rule::kdb).outcome, Outcome::violates);
}

TEST(Majority, LandInNoZoneCouldTipTheScale) {
    SmallTown town;
    town.limit(Rule::kdb, "R-3", 10);
    town.limit(Rule::kdb, "K-2", 80);
    town.plan.policies.several_zones[Rule::kdb] = ZonePolicy::majority;
    town.plan.zone_shapes[0] = rect(-200, 0, 15, 200);  // 15..20 is a hole
    auto proposal = house();
    proposal.plot->shape = rect(8, 0, 30, 25);  // R-3 7 m, hole 5 m, K-2 10 m
    EXPECT_EQ(judged(proposal, town).one(Rule::kdb).outcome, Outcome::undetermined);
}

TEST(Hole, UnderStrictestAdmitsAnyRowAndNotRegulated) {
    SmallTown town;
    town.limit(Rule::kdb, "R-3", 60);
    town.limit(Rule::kdb, "K-2", 20);
    town.plan.zone_shapes[0] = rect(-200, 0, 15, 200);
    const auto j = judged(house(), town);  // 24 %
    EXPECT_EQ(j.one(Rule::kdb).outcome, Outcome::undetermined);
    EXPECT_EQ(j.one(Rule::kdb).limit_min, 20);
    EXPECT_EQ(j.one(Rule::kdb).limit_max, 60) << "not regulated in the hole leaves R-3's own limit";
    EXPECT_TRUE(mentions(j.one(Rule::kdb).missing, "zone of a part of the plot"));
}

TEST(Hole, UnderStrictestCompliesWhereEveryRowIsMet) {
    SmallTown town;
    town.limit(Rule::kdb, "R-3", 60);
    town.limit(Rule::kdb, "K-2", 25);
    town.plan.zone_shapes[0] = rect(-200, 0, 15, 200);
    EXPECT_EQ(judged(house(), town).one(Rule::kdb).outcome, Outcome::complies);
}

TEST(Hole, UnderAreaWeightedHasNoUpperEnd) {
    SmallTown town;
    town.limit(Rule::kdb, "R-3", 20);
    town.plan.policies.several_zones[Rule::kdb] = ZonePolicy::area_weighted;
    town.plan.zone_shapes[0] = rect(-200, 0, 15, 200);
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::kdb).outcome, Outcome::undetermined);
    EXPECT_FALSE(j.one(Rule::kdb).limit_max);
}

}  // namespace
}  // namespace sipejuang::rules
