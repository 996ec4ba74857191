// SPDX-License-Identifier: Apache-2.0
// A plan whose zones overlap is wrong, and nobody can say which zone is meant: that ground is "a gap: undetermined, never
// passed on" (semantics 2), whatever the order of the polygons in the file.
#include "small_town.hpp"

#include <algorithm>

namespace sipejuang::rules {
namespace {

SmallTown with_park(geo::MultiPolygon where, bool first) {
    SmallTown town;
    town.zone("RTH-4", std::move(where));
    town.activity("rumah", {{"R-3", "I"}, {"K-2", "I"}, {"BJ", "X"}, {"RTH-4", "X"}});
    town.limit(Rule::kdb, "R-3", 60);
    town.limit(Rule::kdb, "RTH-4", 0);
    if (first) {
        std::rotate(town.plan.zones.rbegin(), town.plan.zones.rbegin() + 1, town.plan.zones.rend());
        std::rotate(town.plan.zone_shapes.rbegin(), town.plan.zone_shapes.rbegin() + 1, town.plan.zone_shapes.rend());
    }
    return town;
}

Proposal a_house() {
    auto proposal = house();
    proposal.activities = {"rumah"};
    return proposal;
}

TEST(OverlappingZones, UnderTheWholePlotLeaveItUndeterminedInEitherOrder) {
    for (const bool first : {false, true}) {
        const auto j = judged(a_house(), with_park(rect(-200, 0, 20, 200), first));
        EXPECT_EQ(j.verdict.outcome, VerdictOutcome::undetermined);
        EXPECT_EQ(j.one(Rule::land_use).outcome, Outcome::undetermined);
        EXPECT_EQ(j.one(Rule::kdb).outcome, Outcome::undetermined);
        const auto shares = j.all(Rule::zone_share);
        EXPECT_EQ(shares.size(), 2U) << "of the plot and of the building, in no single zone";
        for (const auto* share : shares) EXPECT_EQ(share->zone, "");
    }
}

TEST(OverlappingZones, UnderAPartLeaveThatPartUndetermined) {
    const auto j = judged(a_house(), with_park(rect(-200, 0, 10, 200), false));
    EXPECT_EQ(j.one(Rule::land_use, "R-3").outcome, Outcome::complies);
    EXPECT_EQ(j.one(Rule::land_use, "").outcome, Outcome::undetermined);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::undetermined);
}

TEST(OverlappingZones, OfOneSubzoneAreOneGround) {
    SmallTown town;
    town.zone("R-3", rect(-100, 0, 10, 100));
    town.limit(Rule::kdb, "R-3", 60);
    EXPECT_EQ(judged(house(), town).one(Rule::kdb).outcome, Outcome::complies);
}

TEST(OverlappingZones, AreAGapEvenWhereThePlanIsCompleteNowhere) {
    auto town = with_park(rect(-200, 0, 20, 200), false);
    town.plan.zone_facts.complete_within = {};
    EXPECT_EQ(judged(a_house(), town).verdict.outcome, VerdictOutcome::undetermined);
}

}  // namespace
}  // namespace sipejuang::rules
