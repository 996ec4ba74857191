// SPDX-License-Identifier: Apache-2.0
// land_use (semantics 5): "X anywhere in it: violates. I alone: complies. Empty or `-`: undetermined. A condition that is a
// number: failed -> violates, met -> met. Any open condition: conditional. A code not in conditions.csv: undetermined."
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

using Kind = Condition::Kind;
using Q = Condition::QuantityKind;

SmallTown town_with_cell(const std::string& cell) {
    SmallTown town;
    town.plan.activities = {};
    town.activity("rumah", {{"R-3", cell}});
    town.condition("T1", Kind::words);
    town.condition("B2", Kind::document);
    return town;
}

Outcome of_cell(const std::string& cell) { return judged(house(), town_with_cell(cell)).one(Rule::land_use).outcome; }

TEST(LandUse, IAloneComplies) { EXPECT_EQ(of_cell("I"), Outcome::complies); }
TEST(LandUse, XViolates) { EXPECT_EQ(of_cell("X"), Outcome::violates); }
TEST(LandUse, XAmongOtherCodesViolates) { EXPECT_EQ(of_cell("T1+X"), Outcome::violates); }
TEST(LandUse, AnOpenConditionIsConditional) { EXPECT_EQ(of_cell("T1"), Outcome::conditional); }
TEST(LandUse, IWithAConditionIsConditional) { EXPECT_EQ(of_cell("I+T1"), Outcome::conditional); }
TEST(LandUse, AnEmptyCellIsUndetermined) { EXPECT_EQ(of_cell(""), Outcome::undetermined); }
TEST(LandUse, ADashIsUndetermined) { EXPECT_EQ(of_cell("-"), Outcome::undetermined); }
TEST(LandUse, ACodeThatNobodyDefinedIsUndetermined) { EXPECT_EQ(of_cell("T9"), Outcome::undetermined); }
TEST(LandUse, AnUndefinedCodeBesideAnOpenConditionIsUndetermined) {
    EXPECT_EQ(of_cell("T1+T9"), Outcome::undetermined);
}
TEST(LandUse, AnUndefinedCodeDoesNotHideAnX) { EXPECT_EQ(of_cell("T9+X"), Outcome::violates); }

TEST(LandUse, ADashReadsBelumDiatur) {
    const auto j = judged(house(), town_with_cell("-"));
    EXPECT_NE(j.one(Rule::land_use).message.id.find("belum diatur"), std::string::npos);
}

TEST(LandUse, ListsEveryConditionOfTheCell) {
    const auto j = judged(house(), town_with_cell("T1+B2"));
    const auto& finding = j.one(Rule::land_use);
    ASSERT_EQ(finding.conditions.size(), 2U);
    EXPECT_EQ(finding.conditions[0].code, "T1");
    EXPECT_EQ(finding.conditions[0].kind, "words");
    EXPECT_EQ(finding.conditions[1].kind, "document");
    EXPECT_EQ(finding.conditions[1].status, FindingCondition::Status::open);
    EXPECT_NE(finding.conditions[1].provision, nullptr);
    EXPECT_EQ(finding.object, "rumah");
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conditional);
}

SmallTown town_with_number(Q quantity, Relation relation, std::optional<Amount> limit) {
    auto town = town_with_cell("T5");
    town.number_condition("T5", quantity, relation, limit);
    return town;
}

Outcome of_plot_area(double limit) {
    return judged(house(), town_with_number(Q::plot_area, Relation::at_most, Amount{limit, Unit::square_metres}))
        .one(Rule::land_use)
        .outcome;
}

TEST(LandUse, ANumberThatIsMetComplies) { EXPECT_EQ(of_plot_area(500), Outcome::complies); }
TEST(LandUse, ANumberMetWithinTheToleranceComplies) { EXPECT_EQ(of_plot_area(499.99), Outcome::complies); }
TEST(LandUse, ANumberThatFailsViolates) { EXPECT_EQ(of_plot_area(499.98), Outcome::violates); }

TEST(LandUse, ANumberMetBesideAnOpenConditionIsConditional) {
    auto town = town_with_number(Q::plot_area, Relation::at_most, Amount{500, Unit::square_metres});
    town.plan.activities = {};
    town.activity("rumah", {{"R-3", "T5+B2"}});
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::land_use).outcome, Outcome::conditional);
    EXPECT_EQ(j.one(Rule::land_use).conditions[0].status, FindingCondition::Status::met);
}

TEST(LandUse, AFailedNumberBesideAnUndefinedCodeViolates) {
    auto town = town_with_number(Q::plot_area, Relation::at_most, Amount{400, Unit::square_metres});
    town.plan.activities = {};
    town.activity("rumah", {{"R-3", "T9+T5"}});
    EXPECT_EQ(judged(house(), town).one(Rule::land_use).outcome, Outcome::violates);
}

TEST(LandUse, EachNumberIsHeldAgainstWhatItNames) {
    // The house: 120 m2 of footprint, 240 m2 of floor, 2 floors, 8 m high, on 500 m2.
    const auto outcome = [](Q quantity, double limit, Unit unit) {
        return judged(house(), town_with_number(quantity, Relation::at_most, Amount{limit, unit}))
            .one(Rule::land_use)
            .outcome;
    };
    EXPECT_EQ(outcome(Q::footprint_area, 120, Unit::square_metres), Outcome::complies);
    EXPECT_EQ(outcome(Q::footprint_area, 119.98, Unit::square_metres), Outcome::violates);
    EXPECT_EQ(outcome(Q::height, 8, Unit::metres), Outcome::complies);
    EXPECT_EQ(outcome(Q::height, 7.989, Unit::metres), Outcome::violates);
    EXPECT_EQ(outcome(Q::floors, 2, Unit::floors), Outcome::complies);
    EXPECT_EQ(outcome(Q::floors, 1.5, Unit::floors), Outcome::violates);
    auto unknown = house();
    unknown.buildings[0].height.reset();
    const auto town = town_with_number(Q::height, Relation::at_most, Amount{8, Unit::metres});
    EXPECT_EQ(judged(unknown, town).one(Rule::land_use).outcome, Outcome::undetermined);
}

TEST(LandUse, ANumberThatFailsIsTheReasonThatIsTold) {
    auto town = town_with_number(Q::height, Relation::at_most, Amount{6, Unit::metres});
    town.plan.conditions["T5"].text = {"tinggi paling banyak 6 m", "at most 6 m high"};
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::land_use).message.en,
              "rumah in zone R-3 is not allowed: condition T5 is not met (at most 6 m high).");
}

TEST(LandUse, ANumberWithoutItsLimitIsUndetermined) {
    EXPECT_EQ(judged(house(), town_with_number(Q::floors, Relation::at_most, {})).one(Rule::land_use).outcome,
              Outcome::undetermined);
}

TEST(LandUse, ANumberThatTheProposalDoesNotStateIsUndetermined) {
    auto proposal = house();
    proposal.buildings[0].floor_area.reset();
    const auto town = town_with_number(Q::floor_area, Relation::at_most, Amount{300, Unit::square_metres});
    EXPECT_EQ(judged(proposal, town).one(Rule::land_use).outcome, Outcome::undetermined);
}

TEST(LandUse, AMissingNumberDoesNotHideASureViolation) {
    auto proposal = house();
    build(proposal, rect(16, 6, 19, 18)).floor_area = m2(301);
    proposal.buildings[0].floor_area.reset();
    const auto town = town_with_number(Q::floor_area, Relation::at_most, Amount{300, Unit::square_metres});
    EXPECT_EQ(judged(proposal, town).one(Rule::land_use).outcome, Outcome::violates);
}

TEST(LandUse, ANumberOfABuildingStaysOpenWhileNoneIsProposed) {
    const auto town = town_with_number(Q::height, Relation::at_most, Amount{12, Unit::metres});
    EXPECT_EQ(judged(bare_plot(), town).one(Rule::land_use).outcome, Outcome::conditional);
}

TEST(LandUse, NumbersMayBeMinima) {
    const auto town = town_with_number(Q::floors, Relation::at_least, Amount{3, Unit::floors});
    EXPECT_EQ(judged(house(), town).one(Rule::land_use).outcome, Outcome::violates);
}

TEST(LandUse, WithoutAnActivityIsUndeterminedAndNamesIt) {
    auto proposal = house();
    proposal.activities.clear();
    const auto j = judged(proposal, SmallTown{});
    EXPECT_EQ(j.one(Rule::land_use).outcome, Outcome::undetermined);
    EXPECT_EQ(j.one(Rule::land_use).missing, Texts{"activity"});
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::undetermined);
}

TEST(LandUse, AnActivityInNoPlanIsAProblem) {
    auto proposal = house();
    proposal.activities = {"bandara"};
    EXPECT_EQ(problem_of(proposal, {SmallTown{}}), "activity-unknown");
}

TEST(LandUse, APlanThatDoesNotRegulateItExcusesNoUnknownActivity) {
    auto proposal = house();
    proposal.activities = {"bandara"};
    const auto city = SmallTown::empty("rtrw", Level::city);
    EXPECT_EQ(problem_of(proposal, {SmallTown{}, city}), "activity-unknown");
    EXPECT_EQ(problem_of(house(), {SmallTown{}, city}), "");
}

TEST(LandUse, IsJudgedWithoutABuilding) {
    EXPECT_EQ(judged(bare_plot(), town_with_cell("X")).verdict.outcome, VerdictOutcome::nonconforming);
}

TEST(LandUse, OfAProvisionThatNobodyDefinedIsUndetermined) {
    auto town = town_with_cell("I");
    auto all = town.plan.activities.all();
    all[0].provision = "q";
    town.plan.activities = ActivityMatrix{all};
    EXPECT_EQ(judged(house(), town).one(Rule::land_use).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(judged(house(), town).one(Rule::land_use).missing, "q"));
}

TEST(LandUse, OfAConditionWhoseProvisionIsNotInForceIsUndetermined) {
    auto town = town_with_cell("T1");
    town.provision("old", {{}, Date{2025, 12, 31}});
    town.plan.conditions["T1"].provision = "old";
    EXPECT_EQ(judged(house(), town).one(Rule::land_use).outcome, Outcome::undetermined);
}

}  // namespace
}  // namespace sipejuang::rules
