// SPDX-License-Identifier: Apache-2.0
// "klb per part needs floor areas per part" (semantics 2); green and basements as well: a number cannot say where it lies.
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

/// A plot half in R-3 and half in K-2, 500 m2, with 100 m2 of green somewhere on it.
Judged judged_across(double least) {
    SmallTown town;
    town.limit(Rule::kdh, least);
    town.plan.policies.several_zones[Rule::kdh] = ZonePolicy::per_part;
    auto proposal = house();
    proposal.plot->shape = rect(10, 0, 30, 25);
    proposal.buildings[0].shape = rect(12, 6, 18, 18);
    proposal.plot->green_area = m2(100);
    return judged(proposal, town);
}

TEST(GreenPerPart, IsBetweenNoneAndAllOfWhatIsStated) {
    const auto j = judged_across(20);
    EXPECT_EQ(j.one(Rule::kdh, "R-3").outcome, Outcome::undetermined) << "0 to 100 m2 of 250 m2";
    EXPECT_TRUE(mentions(j.one(Rule::kdh, "R-3").missing, "green area per part"));
}

TEST(GreenPerPart, IsASureViolationWhereEvenAllOfItIsTooLittle) {
    EXPECT_EQ(judged_across(41).one(Rule::kdh, "K-2").outcome, Outcome::violates) << "100 m2 of 250 m2 are 40 %";
}

}  // namespace
}  // namespace sipejuang::rules
