// SPDX-License-Identifier: Apache-2.0
// A building on no plot: what rests on the plot cannot be judged, and says so.
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

Proposal on_no_plot() {
    auto proposal = house();
    proposal.plot.reset();
    return proposal;
}

TEST(WithoutAPlot, TheFrontSetbackIsUndetermined) {
    SmallTown town;
    town.limit(Rule::gsb, 3);
    const auto j = judged(on_no_plot(), town);
    EXPECT_EQ(j.one(Rule::gsb).outcome, Outcome::undetermined);
    EXPECT_EQ(j.one(Rule::gsb).missing, Texts{"plot"});
}

TEST(WithoutAPlot, ALimitThatDependsOnItsAreaIsUnknown) {
    SmallTown town;
    town.limit(Rule::height, "R-3", 6).plot_area = {std::nullopt, 400, false, false};
    town.limit(Rule::height, "R-3", 12).plot_area = {400, std::nullopt, false, false};
    const auto j = judged(on_no_plot(), town);  // 8 m high
    EXPECT_EQ(j.one(Rule::height).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(j.one(Rule::height).missing, "plot area"));
}

}  // namespace
}  // namespace sipejuang::rules
