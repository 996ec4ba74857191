// SPDX-License-Identifier: Apache-2.0
// What a row says or fails to say: gaps, `-`, provisions, contradictions, alternatives, unknown keys (semantics 1, 2).
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

const Finding& kdb_of(const Judged& j) { return j.one(Rule::kdb); }

TEST(Row, EmptyCellIsAGapAndUndetermined) {
    SmallTown town;
    town.gap(Rule::kdb, "R-3");
    const auto j = judged(house(), town);
    EXPECT_EQ(kdb_of(j).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(kdb_of(j).missing, "intensity.csv, line 2"));
    EXPECT_FALSE(kdb_of(j).limit);
    EXPECT_FALSE(kdb_of(j).margin);
    EXPECT_DOUBLE_EQ(*kdb_of(j).measured, 24);
}

TEST(Row, UnreadableCellSaysWhereItStands) {
    SmallTown town;
    town.row(Rule::kdb, "R-3", {LimitCell::State::missing, 0, "not a number: 6O"});
    EXPECT_TRUE(mentions(kdb_of(judged(house(), town)).missing, "a readable value in intensity.csv"));
}

TEST(Row, AbsentIsAGapThatNamesTheZone) {
    SmallTown town;
    town.limit(Rule::kdb, "K-2", 60);
    const auto j = judged(house(), town);
    EXPECT_EQ(kdb_of(j).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(kdb_of(j).missing, "R-3"));
}

TEST(Row, DashIsNotRegulatedWithTheProvisionThatSaysSo) {
    SmallTown town;
    town.unregulated(Rule::kdb, "R-3");
    const auto j = judged(house(), town);
    EXPECT_EQ(kdb_of(j).outcome, Outcome::not_applicable);
    EXPECT_EQ(kdb_of(j).reason, Reason::not_regulated);
    ASSERT_NE(kdb_of(j).provision, nullptr);
    EXPECT_EQ(kdb_of(j).zone, "R-3");
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conforming) << "a required finding that is `-` is there";
}

TEST(Row, WhoseProvisionNobodyDefinedIsUndeterminedAndNamesIt) {
    SmallTown town;
    town.limit(Rule::kdb, "R-3", 60).provision = "pasal hilang";
    EXPECT_EQ(kdb_of(judged(house(), town)).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(kdb_of(judged(house(), town)).missing, "pasal hilang"));
}

TEST(Row, WithoutAProvisionIsUndetermined) {
    SmallTown town;
    town.limit(Rule::kdb, "R-3", 60).provision = "";
    EXPECT_EQ(kdb_of(judged(house(), town)).outcome, Outcome::undetermined);
}

TEST(Row, DashWhoseProvisionNobodyDefinedIsUndetermined) {
    SmallTown town;
    town.row(Rule::kdb, "R-3", {LimitCell::State::not_regulated, 0, {}}).provision = "pasal hilang";
    EXPECT_EQ(kdb_of(judged(house(), town)).outcome, Outcome::undetermined);
}

TEST(Row, OfAProvisionNotInForceDoesNotApplyAndNothingLeftIsUndetermined) {
    SmallTown town;
    town.provision("old", {{}, Date{2026, 6, 30}});
    town.limit(Rule::kdb, "R-3", 20).provision = "old";
    EXPECT_EQ(kdb_of(judged(house(), town)).outcome, Outcome::undetermined);
    EXPECT_EQ(kdb_of(judged(house(), town, {2026, 6, 30})).outcome, Outcome::violates) << "the last day counts";
}

TEST(Row, OfAnOldProvisionGivesWayToTheNewOne) {
    SmallTown town;
    town.provision("old", {{}, Date{2026, 6, 30}});
    town.provision("new", {Date{2026, 7, 1}, {}});
    town.limit(Rule::kdb, "R-3", 20).provision = "old";
    town.limit(Rule::kdb, "R-3", 60).provision = "new";
    EXPECT_EQ(kdb_of(judged(house(), town)).limit, 60);
    EXPECT_EQ(kdb_of(judged(house(), town, {2026, 6, 30})).limit, 20);
    EXPECT_EQ(kdb_of(judged(house(), town, {2026, 7, 1})).limit, 60);
}

TEST(Row, TwoEquallySpecificOnesContradictAndAreBothNamed) {
    SmallTown town;
    town.limit(Rule::kdb, "R-3", 60);
    town.limit(Rule::kdb, "R-3", 70);
    const auto j = judged(house(), town);
    EXPECT_EQ(kdb_of(j).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(kdb_of(j).missing, "line 2"));
    EXPECT_TRUE(mentions(kdb_of(j).missing, "line 3"));
}

SmallTown with_alternatives(double first, double second) {
    SmallTown town;
    town.limit(Rule::kdb, "R-3", first).alternative = "Alternatif 1";
    town.limit(Rule::kdb, "R-3", second).alternative = "Alternatif 2";
    return town;
}

TEST(Alternatives, OneThatHoldsIsEnoughAndIsNamed) {
    const auto j = judged(house(), with_alternatives(20, 30));  // 24 %
    EXPECT_EQ(kdb_of(j).outcome, Outcome::complies);
    ASSERT_EQ(kdb_of(j).alternatives.size(), 2U);
    EXPECT_FALSE(kdb_of(j).alternatives[0].holds);
    EXPECT_TRUE(kdb_of(j).alternatives[1].holds);
    EXPECT_EQ(kdb_of(j).alternatives[1].name, "Alternatif 2");
}

TEST(Alternatives, NoneThatHoldsViolatesAndAllAreListed) {
    const auto j = judged(house(), with_alternatives(10, 20));
    EXPECT_EQ(kdb_of(j).outcome, Outcome::violates);
    EXPECT_EQ(kdb_of(j).alternatives.size(), 2U);
}

TEST(Alternatives, DoNotDependOnTheOrderOfTheRows) {
    EXPECT_EQ(kdb_of(judged(house(), with_alternatives(30, 20))).outcome, Outcome::complies);
    EXPECT_EQ(kdb_of(judged(house(), with_alternatives(30, 20))).limit, 30);
}

TEST(Alternatives, OfAMinimumTakeTheSmaller) {
    SmallTown town;
    town.limit(Rule::kdh, "R-3", 50).alternative = "1";
    town.limit(Rule::kdh, "R-3", 30).alternative = "2";
    EXPECT_EQ(judged(house(), town).one(Rule::kdh).outcome, Outcome::complies);  // 40 %
}

TEST(Alternatives, AGapAmongThemLeavesAFailureUndetermined) {
    auto town = with_alternatives(10, 20);
    town.plan.intensity[1].limit = {};
    EXPECT_EQ(kdb_of(judged(house(), town)).outcome, Outcome::undetermined);
    town.plan.intensity[0].limit.value = 30;
    EXPECT_EQ(kdb_of(judged(house(), town)).outcome, Outcome::complies);
}

TEST(UnknownKey, AdmitsEveryRowThatCouldMatch) {
    SmallTown town;
    auto& low = town.limit(Rule::kdb, "R-3", 20);
    low.floors = {4, {}, false, false};
    auto& high = town.limit(Rule::kdb, "R-3", 60);
    high.floors = {{}, 4, false, false};
    auto proposal = house();
    proposal.buildings[0].floors.reset();
    const auto j = judged(proposal, town);
    EXPECT_EQ(kdb_of(j).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(kdb_of(j).missing, "floors"));
    EXPECT_EQ(kdb_of(j).limit_min, 20);
    EXPECT_EQ(kdb_of(j).limit_max, 60);
}

TEST(UnknownKey, IsNoMatterWhereEveryRowThatCouldMatchIsMet) {
    SmallTown town;
    town.limit(Rule::kdb, "R-3", 30).floors = {4, {}, false, false};
    town.limit(Rule::kdb, "R-3", 60).floors = {{}, 4, false, false};
    auto proposal = house();
    proposal.buildings[0].floors.reset();
    EXPECT_EQ(kdb_of(judged(proposal, town)).outcome, Outcome::complies);
}

TEST(UnknownKey, RoadClassAdmitsTheRowForAnyClassToo) {
    SmallTown town;
    town.plan.roads[0].road_class.clear();
    town.limit(Rule::kdb, "R-3", 60).road_classes = {"arteri"};
    town.limit(Rule::kdb, "R-3", 20);
    EXPECT_EQ(kdb_of(judged(house(), town)).outcome, Outcome::undetermined);
}

TEST(UnknownKey, RoadClassIsNoMatterWhereNoRowAsksForIt) {
    SmallTown town;
    town.plan.roads[0].road_class.clear();
    town.limit(Rule::kdb, "R-3", 60);
    EXPECT_EQ(kdb_of(judged(house(), town)).outcome, Outcome::complies);
}

TEST(KnownKey, SaysInTheFindingWhatTheLimitDependsOn) {
    SmallTown town;
    town.limit(Rule::kdb, "R-3", 60).plot_area = {400, 600, false, false};
    EXPECT_TRUE(mentions(kdb_of(judged(house(), town)).remarks, "plot_area from 400 to 600"));
}

TEST(KnownKey, IsShownWithoutABuildingToo) {
    SmallTown town;
    town.limit(Rule::kdb, "R-3", 60).road_classes = {"lokal"};
    EXPECT_TRUE(mentions(kdb_of(judged(bare_plot(), town)).remarks, "lokal"));
}

}  // namespace
}  // namespace sipejuang::rules
