// SPDX-License-Identifier: Apache-2.0
// Several rows about one value: whose article is told, and which of them are in force.
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

TEST(OverlayRows, ABanIsToldWithItsOwnArticle) {
    SmallTown town;
    town.provision("ban");
    town.special("LP2B_2", "LP2B", OverlayEffect::condition);
    town.special("LP2B_2", "LP2B", OverlayEffect::forbid).provision = "ban";
    town.special_area("LP2B_2", "LP2B", rect(-1, -1, 50, 50));
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::overlay).outcome, Outcome::violates);
    EXPECT_EQ(j.one(Rule::overlay).provision->id, "ban");
}

TEST(OverlayRows, ALimitOutOfForceRaisesNoDoubt) {
    SmallTown town;
    town.limit(Rule::height, "R-3", 12);
    town.provision("past", {Date{2010, 1, 1}, Date{2020, 12, 31}});
    town.special_limit("KKOP_1", "K01E", Rule::height, 6, Combine::strictest).provision = "past";
    town.special_area("KKOP_1", "K01E", rect(60, 0, 80, 50)).facts.complete_within = CompleteWithin{
        rect(50, 0, 90, 60)};
    EXPECT_EQ(judged(house(), town).one(Rule::height).outcome, Outcome::complies);
    town.provision("past");
    EXPECT_EQ(judged(house(), town).one(Rule::height).outcome, Outcome::undetermined) << "in force it may lie here";
}

TEST(OverlayRows, ASliverOfABarePlotIsNotTouched) {
    SmallTown town;
    town.plan.slivers.width = m(0.5);
    town.special("LP2B_2", "LP2B", OverlayEffect::forbid);
    town.special_area("LP2B_2", "LP2B", rect(19.8, 0, 50, 50));
    EXPECT_EQ(judged(bare_plot(), town).one(Rule::overlay).reason, Reason::not_affected);
    EXPECT_EQ(judged(house(), town).one(Rule::overlay).reason, Reason::not_affected);
}

}  // namespace
}  // namespace sipejuang::rules
