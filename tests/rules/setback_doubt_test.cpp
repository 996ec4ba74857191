// SPDX-License-Identifier: Apache-2.0
// What is not known of a setback is never judged mildly: unreadable rows, reaches about which no row may be, rows that differ. The house
// stands from x = 5 to 15; the near bank of a river at x = 32, 14 m wide, is 10 m from it.
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

const AttributeTest in_town{"urban", Comparison::equal, "yes", {}};
const AttributeTest out_of_town{"urban", Comparison::equal, "no", {}};
const AttributeTest shallow{"depth_m", Comparison::at_most, "3", 3};
const AttributeTest deep{"depth_m", Comparison::greater, "3", 3};

SmallTown river_town(const Attributes& more = {}) {
    SmallTown town;
    Attributes attributes{{"width_m", "14"}};
    attributes.insert(more.begin(), more.end());
    town.reference("rivers", "s1", {{32, -100}, {32, 100}}, attributes);
    return town;
}

SetbackRow& row(SmallTown& town, double distance, std::vector<AttributeTest> when = {}) {
    return town.setback(Rule::sempadan_sungai, "rivers", SetbackLine::channel_edge, distance, std::move(when));
}

Finding river(const SmallTown& town, const Proposal& proposal = house()) {
    return judged(proposal, town).one(Rule::sempadan_sungai, "s1");
}

TEST(SetbackDoubt, ARowWhoseLineOrSideCannotBeReadIsNotOneFromTheAxis) {
    auto town = river_town();
    auto& own = row(town, 12);
    own.unreadable = true;
    own.line = SetbackLine::axis;  // what stands there when nothing was read; the axis is 17 m away
    EXPECT_EQ(river(town).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(river(town).missing, "a readable row at setbacks.csv, line 2"));
}

TEST(SetbackDoubt, AnUnknownKeyIsNotJudgedBetterThanAKnownOne) {
    auto town = river_town();
    row(town, 10, {in_town});
    EXPECT_EQ(river(town).outcome, Outcome::undetermined) << "out of town no row is about it";
    EXPECT_TRUE(mentions(river(town).missing, "urban of s1"));
    row(town, 15, {out_of_town});
    row(town, 50, {{"dike", Comparison::equal, "yes", {}}, out_of_town});
    EXPECT_EQ(river(town).outcome, Outcome::undetermined) << "with a dike out of town two rows would differ";
}

TEST(SetbackDoubt, BandsThatCoverEveryDepthSettleAReachOfUnknownDepth) {
    auto town = river_town();
    row(town, 10, {shallow});
    EXPECT_EQ(river(town).outcome, Outcome::undetermined) << "a deep one has no row";
    row(town, 10, {deep});
    EXPECT_EQ(river(town).outcome, Outcome::complies) << "10 m are enough by both";
}

TEST(SetbackDoubt, AValueThatOnlyAnotherReachHasMayBeThisOnesToo) {
    auto town = river_town();
    row(town, 10, {{"order", Comparison::equal, "main", {}}});
    EXPECT_EQ(river(town).outcome, Outcome::complies) << "main is all that anybody speaks of";
    town.reference("rivers", "s2", {{400, -100}, {400, 100}}, {{"width_m", "14"}, {"order", "side"}});
    EXPECT_EQ(river(town).outcome, Outcome::undetermined);
}

TEST(SetbackDoubt, TwoRowsThatDifferAreUndeterminedEvenWhereBothAreMet) {
    auto town = river_town();
    row(town, 10);
    row(town, 9);
    EXPECT_EQ(river(town).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(river(town).missing, "contradicting rows"));
}

TEST(SetbackDoubt, APlotWithinTheMildestOfTheRowsViolates) {
    auto town = river_town();  // the plot ends 5 m from the bank and begins 25 m from it
    row(town, 40, {shallow});
    row(town, 50, {deep});
    const auto finding = river(town, bare_plot());
    EXPECT_EQ(finding.outcome, Outcome::violates);
    EXPECT_TRUE(finding.missing.empty());
    EXPECT_NE(finding.message.en.find("must be at least 40 m: the whole plot is too near"), std::string::npos)
        << finding.message.en;
}

}  // namespace
}  // namespace sipejuang::rules
