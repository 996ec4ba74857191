// SPDX-License-Identifier: Apache-2.0
// A cell of the matrix by itself reads as a check reads it (semantics 5): what is not known is never a permission.
#include "rules/check/zone_permission.hpp"

#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

SmallTown town_with_cell(const std::string& cell) {
    SmallTown town;
    town.plan.activities = {};
    town.activity("rumah", {{"R-3", cell}});
    town.condition("T1", Condition::Kind::words);
    town.condition("B2", Condition::Kind::document);
    town.number_condition("T5", Condition::QuantityKind::plot_area, Relation::at_most,
                          Amount{300, Unit::square_metres});
    town.number_condition("T6", Condition::QuantityKind::floors, Relation::at_most, Amount{2, Unit::floors});
    town.number_condition("T7", Condition::QuantityKind::floors, Relation::at_most, std::nullopt);
    return town;
}

ZonePermission in_r3(const SmallTown& town, Date on = today) {
    const auto plan = town.made();
    return zone_permission(*plan, plan->content().activities.all().front(), "R-3", on);
}

TEST(ZonePermission, ReadsTheCell) {
    for (const auto& [cell, outcome] : {std::pair{"I", Outcome::complies},
                                        {"X", Outcome::violates},
                                        {"T1", Outcome::conditional},
                                        {"T1+B2", Outcome::conditional},
                                        {"T9+X", Outcome::violates},
                                        {"T5", Outcome::conditional},
                                        {"T6", Outcome::conditional}})
        EXPECT_EQ(in_r3(town_with_cell(cell)).outcome, outcome) << cell;
    EXPECT_TRUE(in_r3(town_with_cell("-")).unregulated);
}

TEST(ZonePermission, NeverAllowsWhatIsNotKnown) {
    for (const char* cell : {"", "-", "T9", "B9", "T1+T9", "T7"}) {
        const auto own = in_r3(town_with_cell(cell));
        EXPECT_EQ(own.outcome, Outcome::undetermined) << cell;
        EXPECT_FALSE(own.missing.empty()) << cell;
    }
    const auto plan = town_with_cell("I").made();
    const auto elsewhere = zone_permission(*plan, plan->content().activities.all().front(), "K-9", today);
    EXPECT_EQ(elsewhere.outcome, Outcome::undetermined) << "no such column";
}

TEST(ZonePermission, AsksForAnArticleThatIsInForce) {
    auto town = town_with_cell("I");
    town.provision("p", {*Date::parse("2026-01-01"), *Date::parse("2026-06-30")});
    EXPECT_EQ(in_r3(town, *Date::parse("2026-06-30")).outcome, Outcome::complies) << "on its last day";
    EXPECT_EQ(in_r3(town, *Date::parse("2026-07-01")).outcome, Outcome::undetermined) << "the day after";
    town.plan.provisions = {};
    EXPECT_EQ(in_r3(town).outcome, Outcome::undetermined) << "of nobody";
}

}  // namespace
}  // namespace sipejuang::rules
