// SPDX-License-Identifier: Apache-2.0
// Hazards from rasters: exact shares per class, thresholds, NODATA and outside, what is unknown. The house stands from x = 5 to 15
// and y = 6 to 18 (120 m2); cells are 10 m wide.
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

constexpr float nodata = -9999;

/// A raster of 10 m cells with its upper left corner at (left, 20), two rows.
HazardRaster raster(double left, std::vector<float> cells) {
    HazardRaster hazard;
    hazard.facts.id = "hazard_flood";
    const auto columns = static_cast<std::int32_t>(cells.size() / 2);
    hazard.raster = {{left, 20, 10, 10, columns, 2}, std::move(cells), nodata};
    return hazard;
}

HazardRow& row(SmallTown& town, const char* name, std::optional<double> from, std::optional<double> to,
               HazardEffect effect) {
    HazardRow own;
    own.kind = "flood";
    own.name = name;
    own.values = {from, to, false, false};
    own.effect = effect;
    own.authority = "BPBD";
    own.text = {"teks", "text"};
    own.provision = "p";
    own.origin = "hazards.csv, line " + std::to_string(town.plan.hazards.size() + 2);
    town.plan.hazards.push_back(own);
    return town.plan.hazards.back();
}

/// West of x = 10 the value is `west`, east of it `east`. low: below 1, asks nothing; high: 1 and more, has the given effect.
SmallTown town_with(float west, float east, HazardEffect high) {
    SmallTown town;
    town.plan.regulates.emplace_back("hazard:flood");
    row(town, "low", 0, 1, HazardEffect::none);
    row(town, "high", 1, std::nullopt, high);
    town.plan.hazard_rasters["flood"] = raster(0, {west, east, west, east});
    return town;
}

TEST(Hazard, ClassesAreExactAreasThatSumToTheFootprint) {
    const auto j = judged(house(), town_with(0.5F, 3, HazardEffect::condition));
    const auto& low = j.one(Rule::hazard, "low");
    const auto& high = j.one(Rule::hazard, "high");
    EXPECT_EQ(low.id(), "kota/hazard:flood/b1/-/low");
    EXPECT_NEAR(*low.measured, 60, 1e-9);
    EXPECT_NEAR(*high.measured, 60, 1e-9);
    EXPECT_EQ(low.reason, Reason::fact);
    EXPECT_EQ(high.outcome, Outcome::conditional);
    EXPECT_EQ(high.conditions.at(0).text.en, "text");
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conditional);
}

TEST(Hazard, AThresholdIsClosedBelow) {
    EXPECT_EQ(judged(house(), town_with(0.999F, 0.999F, HazardEffect::forbid)).one(Rule::hazard).object, "low");
    EXPECT_EQ(judged(house(), town_with(1, 1, HazardEffect::forbid)).one(Rule::hazard).object, "high");
    EXPECT_EQ(judged(house(), town_with(1.001F, 1.001F, HazardEffect::forbid)).one(Rule::hazard).outcome,
              Outcome::violates);
}

TEST(Hazard, AnAuthorityIsAskedByName) {
    const auto j = judged(house(), town_with(2, 2, HazardEffect::authority));
    EXPECT_EQ(j.one(Rule::hazard).conditions.at(0).kind, "authority");
    EXPECT_EQ(j.one(Rule::hazard).conditions.at(0).issuer, "BPBD");
}

TEST(Hazard, AHarmlessClassAloneLeavesTheVerdictConforming) {
    EXPECT_EQ(judged(house(), town_with(0, 0, HazardEffect::forbid)).verdict.outcome, VerdictOutcome::conforming);
}

TEST(Hazard, APlotPartlyInABannedClassIsConditionalAndOneWhollyInItViolates) {
    // The plot reaches from x = 0 to 20 and y = 0 to 25; the raster ends at y = 20.
    auto town = town_with(0.5F, 3, HazardEffect::forbid);
    auto plot = bare_plot();
    plot.plot->shape = rect(0, 0, 20, 20);
    EXPECT_EQ(judged(plot, town).one(Rule::hazard, "high").outcome, Outcome::conditional);
    town = town_with(3, 3, HazardEffect::forbid);
    EXPECT_EQ(judged(plot, town).one(Rule::hazard, "high").outcome, Outcome::violates);
}

TEST(Hazard, NoMoreThanTheAreaToleranceOfAClassAsksNothingAndStaysARow) {
    // The border of the classes is x = 10; the house is 12 m long: 0.0008 m of it are 0.0096 m2, 0.0009 m are 0.0108 m2.
    auto proposal = house();
    proposal.buildings[0].shape = rect(0, 6, 10.0008, 18);
    const auto j = judged(proposal, town_with(0.5F, 3, HazardEffect::forbid));
    EXPECT_EQ(j.one(Rule::hazard, "high").reason, Reason::fact);
    EXPECT_NEAR(*j.one(Rule::hazard, "high").measured + *j.one(Rule::hazard, "low").measured, 120.0096, 1e-9);
    EXPECT_EQ(judged(proposal, town_with(0.5F, nodata, HazardEffect::forbid)).verdict.outcome,
              VerdictOutcome::conforming);
    proposal.buildings[0].shape = rect(0, 6, 10.0009, 18);
    EXPECT_EQ(judged(proposal, town_with(0.5F, 3, HazardEffect::forbid)).one(Rule::hazard, "high").outcome,
              Outcome::violates);
}

TEST(Hazard, NodataIsUnknownUnlessTheLayerSaysThatItMeansNone) {
    auto town = town_with(0.5F, nodata, HazardEffect::forbid);
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::hazard, "NODATA").missing, Texts{"value of hazard_flood here"});
    EXPECT_NEAR(*j.one(Rule::hazard, "NODATA").measured, 60, 1e-9);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::undetermined);
    town.plan.hazard_rasters["flood"].nodata_is_none = true;
    EXPECT_EQ(judged(house(), town).one(Rule::hazard, "NODATA").reason, Reason::fact);
    EXPECT_EQ(judged(house(), town).verdict.outcome, VerdictOutcome::conforming);
}

TEST(Hazard, OutsideTheRasterIsARowOfItsOwnAndUndetermined) {
    auto town = town_with(0.5F, 0.5F, HazardEffect::forbid);
    town.plan.hazard_rasters["flood"] = raster(-10, {0.5F, 0.5F, 0.5F, 0.5F});  // ends at x = 10
    const auto j = judged(house(), town);
    EXPECT_NEAR(*j.one(Rule::hazard, "outside").measured, 60, 1e-9);
    EXPECT_EQ(j.one(Rule::hazard, "outside").outcome, Outcome::undetermined);
    town.plan.hazard_rasters["flood"] = raster(100, {0.5F, 0.5F});
    EXPECT_NEAR(*judged(house(), town).one(Rule::hazard, "outside").measured, 120, 1e-9);
}

TEST(Hazard, ASureBanIsNotHiddenByNodata) {
    const auto j = judged(house(), town_with(3, nodata, HazardEffect::forbid));
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::nonconforming);
}

TEST(Hazard, AValueWithoutARowOrWithTwoIsUndeterminedByName) {
    auto town = town_with(-1, -1, HazardEffect::forbid);
    EXPECT_EQ(judged(house(), town).one(Rule::hazard).missing, Texts{"row for hazard:flood value -1"});
    town = town_with(2, 2, HazardEffect::forbid);
    row(town, "very high", 2, std::nullopt, HazardEffect::forbid);
    EXPECT_TRUE(mentions(judged(house(), town).one(Rule::hazard).missing, "contradicting rows"));
}

TEST(Hazard, AnUnreadableRowOrAnUndefinedProvisionIsUndetermined) {
    auto town = town_with(2, 2, HazardEffect::condition);
    town.plan.hazards[1].unreadable = true;
    EXPECT_EQ(judged(house(), town).one(Rule::hazard).missing, Texts{"a readable row at hazards.csv, line 3"});
    town = town_with(2, 2, HazardEffect::condition);
    town.plan.hazards[1].provision = "p9";
    EXPECT_EQ(judged(house(), town).one(Rule::hazard).missing, Texts{"provision p9"});
}

TEST(Hazard, WithoutItsRasterIsUndetermined) {
    auto town = town_with(2, 2, HazardEffect::condition);
    town.plan.hazard_rasters.clear();
    EXPECT_EQ(judged(house(), town).one(Rule::hazard).missing, Texts{"layer hazard_flood"});
}

TEST(Hazard, ThatThePlanDoesNotListIsNotJudged) {
    auto town = town_with(2, 2, HazardEffect::forbid);
    town.plan.regulates = {"land_use"};
    EXPECT_TRUE(judged(house(), town).all(Rule::hazard).empty());
}

TEST(Hazard, RowsThatCallTheirClassesAlikeStayApart) {
    auto town = town_with(0.5F, 3, HazardEffect::forbid);
    for (auto& own : town.plan.hazards) own.name = "banjir";
    town.plan.hazards[0].effect = HazardEffect::condition;
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::hazard, "banjir (hazards.csv, line 2)").outcome, Outcome::conditional);
    EXPECT_EQ(j.one(Rule::hazard, "banjir (hazards.csv, line 3)").outcome, Outcome::violates)
        << "a ban is never told as a condition";
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::nonconforming);
}

TEST(Hazard, AClassMayBeCalledLikeOurOwnRows) {
    auto town = town_with(0.5F, nodata, HazardEffect::forbid);
    town.plan.hazards[0].name = "NODATA";
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::hazard, "NODATA").outcome, Outcome::undetermined);
    EXPECT_EQ(j.one(Rule::hazard, "NODATA (hazards.csv, line 2)").reason, Reason::fact);
}

}  // namespace
}  // namespace sipejuang::rules
