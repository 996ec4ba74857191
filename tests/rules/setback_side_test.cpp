// SPDX-License-Identifier: Apache-2.0
// Setbacks that differ on the two sides of one line (semantics 4). The house stands from x = 5 to 15; a river runs from south to north
// at x = 40, 14 m wide: the house lies on its left, 18 m from the bank.
#include "river_town.hpp"

namespace sipejuang::rules {
namespace {

TEST(SetbackSide, CountsOnlyOnTheSideThatTheRowNames) {
    auto town = river_town(20);  // drawn from south to north: the house lies on the left
    town.plan.setbacks[0].side = SetbackSide::left;
    EXPECT_EQ(river(judged(house(), town)).outcome, Outcome::violates);
    town.plan.setbacks[0].side = SetbackSide::right;
    EXPECT_EQ(river(judged(house(), town)).reason, Reason::not_affected);
    town.plan.references["rivers"].references[0].line = {{{{10, -100}, {10, 100}}}};
    EXPECT_EQ(river(judged(house(), town)).outcome, Outcome::violates) << "crossing counts on both sides";
}

TEST(SetbackSide, MayDifferOnTheTwoSidesOfOneLine) {
    auto town = river_town(20);  // the house lies on the left, 18 m from the bank
    town.plan.setbacks[0].side = SetbackSide::left;
    town.setback(Rule::sempadan_sungai, "rivers", SetbackLine::channel_edge, 5).side = SetbackSide::right;
    EXPECT_EQ(river(judged(house(), town)).outcome, Outcome::violates);
    EXPECT_DOUBLE_EQ(*river(judged(house(), town)).limit, 20);
    town.plan.setbacks[0].side = SetbackSide::right;
    town.plan.setbacks[1].side = SetbackSide::left;
    EXPECT_EQ(river(judged(house(), town)).outcome, Outcome::complies);
    EXPECT_DOUBLE_EQ(*river(judged(house(), town)).limit, 5);
}

/// Left 10 m and right what is given, of a line under the house.
SmallTown crossed(LimitCell right) {
    auto town = river_town(10);
    town.plan.references["rivers"].references[0].line = {{{{10, -100}, {10, 100}}}};
    town.plan.setbacks[0].side = SetbackSide::left;
    auto& row = town.setback(Rule::sempadan_sungai, "rivers", SetbackLine::channel_edge, 2);
    row.side = SetbackSide::right;
    row.distance = std::move(right);
    return town;
}

TEST(SetbackSide, ABuildingAcrossTheLineKeepsTheDistancesOfBothSides) {
    const auto two = judged(house(), crossed({LimitCell::State::value, 2, {}}));
    EXPECT_EQ(river(two).outcome, Outcome::violates);
    EXPECT_EQ(river(two).limit, 10) << "the side that is harder to meet is told";
    const auto dash = judged(house(), crossed({LimitCell::State::not_regulated, 0, {}}));
    EXPECT_EQ(river(dash).outcome, Outcome::violates) << "no distance on the right is none on the left";
    const auto unknown = judged(house(), crossed({}));
    EXPECT_EQ(unknown.one(Rule::sempadan_sungai, "s1").outcome, Outcome::violates)
        << "a sure violation is not hidden by an unknown";
}

}  // namespace
}  // namespace sipejuang::rules
