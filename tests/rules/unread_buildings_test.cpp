// SPDX-License-Identifier: Apache-2.0
// "Missing data is undetermined, never complies", and "a sure violation is never hidden by an unknown": a screening that sets a
// building aside must not judge its plot as if it were not there.
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

SmallTown town_with_kdb(double limit) {
    SmallTown town;
    town.limit(Rule::kdb, "R-3", limit);
    return town;
}

Proposal with_unread(Proposal proposal) {
    proposal.unread = {"b9"};
    return proposal;
}

TEST(UnreadBuildings, LeaveWhatCompliesWithoutThemUndetermined) {
    EXPECT_EQ(judged(house(), town_with_kdb(60)).one(Rule::kdb).outcome, Outcome::complies);
    const auto j = judged(with_unread(house()), town_with_kdb(60));
    EXPECT_EQ(j.one(Rule::kdb).outcome, Outcome::undetermined);
    EXPECT_FALSE(j.one(Rule::kdb).measured);
    EXPECT_TRUE(mentions(j.one(Rule::kdb).missing, "b9"));
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::undetermined);
}

TEST(UnreadBuildings, DoNotHideASureViolation) {
    const auto j = judged(with_unread(house()), town_with_kdb(10));
    EXPECT_EQ(j.one(Rule::kdb).outcome, Outcome::violates);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::nonconforming);
}

TEST(UnreadBuildings, OnAPlotWithoutOthersLeaveItUndetermined) {
    const auto j = judged(with_unread(bare_plot()), town_with_kdb(60));
    EXPECT_EQ(j.one(Rule::kdb).outcome, Outcome::undetermined);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::undetermined);
}

}  // namespace
}  // namespace sipejuang::rules
