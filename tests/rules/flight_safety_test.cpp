// SPDX-License-Identifier: Apache-2.0
// kkop: the room between the lowest surface over a footprint and the highest ground under it. The house is 8 m high and stands under
// the inner horizontal surface, 145 m above the datum; ground at 137 m leaves just 8 m.
#include "airfield.hpp"

namespace sipejuang::rules {
namespace {

constexpr float nodata = -9999;

Terrain terrain(float west, float east) {
    Terrain ground;
    ground.facts.id = "terrain";
    // 10 m cells with the upper left corner at (0, 20); the house stands from x = 5 to 15.
    ground.raster = {{0, 20, 10, 10, 2, 2}, {west, east, west, east}, nodata};
    return ground;
}

SmallTown town(float west, float east, SurfaceEffect effect = SurfaceEffect::authority) {
    SmallTown town;
    town.regulate(Rule::kkop);
    town.plan.identity.vertical_datum = "EPSG:5773";
    town.plan.airports = {airfield({0, 3000}, {2500, 3000})};
    town.plan.airports[0].effect = effect;
    town.plan.terrain = terrain(west, east);
    return town;
}

/// Without its provision, which goes with the law.
Finding kkop(const SmallTown& town, const Proposal& proposal = house()) {
    auto finding = judged(proposal, town).one(Rule::kkop);
    finding.provision = nullptr;
    return finding;
}

TEST(FlightSafety, JustUnderAndOnTheSurfaceComplies) {
    const auto under = kkop(town(136.9F, 136.9F));
    EXPECT_EQ(under.outcome, Outcome::complies);
    EXPECT_NEAR(*under.margin, 0.1, 1e-5);
    const auto on = kkop(town(137, 137));
    EXPECT_EQ(on.outcome, Outcome::complies);
    EXPECT_DOUBLE_EQ(*on.limit, 8);
    EXPECT_DOUBLE_EQ(*on.measured, 8);
    EXPECT_EQ(on.id(), "kota/kkop/b1/-/WATT");
}

TEST(FlightSafety, SurfaceGroundAndRoomArePrintedWithTheirDatum) {
    EXPECT_EQ(
        kkop(town(137, 137)).trace,
        "height_m 8 m; limit inner horizontal surface of 07/25 145 m EPSG:5773 - highest ground 137 m EPSG:5773 = 8 m");
}

TEST(FlightSafety, AboveTheSurfaceTheAuthorityIsAsked) {
    const auto f = kkop(town(137.1F, 137.1F));
    EXPECT_EQ(f.outcome, Outcome::conditional);
    EXPECT_LT(*f.margin, 0);
    ASSERT_EQ(f.conditions.size(), 1U);
    EXPECT_EQ(f.conditions[0].kind, "authority");
    EXPECT_EQ(f.conditions[0].issuer, "Otoritas Bandar Udara");
    EXPECT_NE(f.message.id.find("Perlu persetujuan Otoritas Bandar Udara"), std::string::npos) << f.message.id;
}

TEST(FlightSafety, AboveTheSurfaceIsAViolationWhereThePlanForbidsIt) {
    const auto f = kkop(town(137.1F, 137.1F, SurfaceEffect::forbid));
    EXPECT_EQ(f.outcome, Outcome::violates);
    EXPECT_TRUE(f.conditions.empty());
}

TEST(FlightSafety, GroundAboveTheSurfaceLeavesNegativeRoom) {
    const auto f = kkop(town(150, 150, SurfaceEffect::forbid));
    EXPECT_EQ(f.outcome, Outcome::violates);
    EXPECT_DOUBLE_EQ(*f.limit, -5);
    EXPECT_DOUBLE_EQ(*f.margin, -13);
}

TEST(FlightSafety, TheHighestGroundUnderTheFootprintCounts) {
    EXPECT_DOUBLE_EQ(*kkop(town(120, 130)).limit, 15);
    EXPECT_DOUBLE_EQ(*kkop(town(130, 120)).limit, 15);
    auto proposal = house();
    proposal.buildings[0].shape = rect(1, 6, 9, 18);
    EXPECT_DOUBLE_EQ(*kkop(town(120, 130), proposal).limit, 25);
}

TEST(FlightSafety, WithoutTerrainUnderAllOfItIsUndeterminedUnlessItIsTooHighAnyhow) {
    const auto low = kkop(town(120, nodata));
    EXPECT_EQ(low.outcome, Outcome::undetermined);
    EXPECT_EQ(low.missing, Texts{"terrain under b1"});
    const auto high = kkop(town(140, nodata, SurfaceEffect::forbid));
    EXPECT_EQ(high.outcome, Outcome::violates);
    EXPECT_EQ(kkop(town(nodata, nodata)).outcome, Outcome::undetermined);
    auto none = town(120, 120);
    none.plan.terrain.reset();
    EXPECT_EQ(kkop(none).missing, Texts{"layer terrain"});
}

TEST(FlightSafety, WithoutHeightIsUndetermined) {
    auto proposal = house();
    proposal.buildings[0].height.reset();
    const auto f = kkop(town(120, 120), proposal);
    EXPECT_EQ(f.outcome, Outcome::undetermined);
    EXPECT_EQ(f.missing, Texts{"height_m: b1"});
}

TEST(FlightSafety, UnknownOrDifferingDatumsAreUndetermined) {
    auto unknown = town(120, 120);
    unknown.plan.identity.vertical_datum.clear();
    EXPECT_EQ(kkop(unknown).missing, Texts{"vertical datum of the terrain"});
    auto differing = town(120, 120);
    differing.plan.airports[0].vertical_datum = "EPSG:3855";
    EXPECT_EQ(kkop(differing).missing, Texts{"one vertical datum instead of EPSG:5773 | EPSG:3855"});
}

TEST(FlightSafety, GapsOfThePlanAreUndeterminedWithTheirNames) {
    auto no_airport = town(120, 120);
    no_airport.plan.airports.clear();
    EXPECT_EQ(kkop(no_airport).missing, Texts{"airports in plan.toml"});
    auto incomplete = town(120, 120);
    incomplete.plan.airports[0].missing = {"airports.WATT.strip"};
    EXPECT_EQ(kkop(incomplete).missing, Texts{"airports.WATT.strip"});
    auto undefined = town(120, 120);
    undefined.plan.airports[0].provision = "nobody";
    EXPECT_EQ(kkop(undefined).missing, Texts{"provision nobody"});
    EXPECT_EQ(kkop(undefined).outcome, Outcome::undetermined);
}

TEST(FlightSafety, BeyondAllSurfacesNothingIsAsked) {
    auto far = town(120, 120);
    far.plan.airports = {airfield({0, 20000}, {2500, 20000})};
    const auto j = judged(house(), far);
    EXPECT_EQ(j.one(Rule::kkop).reason, Reason::not_affected);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conforming);
}

TEST(FlightSafety, APlotWithoutABuildingIsToldItsRoom) {
    const auto f = kkop(town(120, 130), bare_plot());
    EXPECT_EQ(f.outcome, Outcome::not_applicable);
    EXPECT_EQ(f.reason, Reason::no_building);
    EXPECT_FALSE(f.measured);
    auto unknown = town(120, 120);
    unknown.plan.identity.vertical_datum.clear();
    EXPECT_EQ(kkop(unknown, bare_plot()).reason, Reason::no_building);
}

TEST(FlightSafety, AnExistingBuildingIsMarked) {
    auto proposal = house();
    build(proposal, rect(16, 6, 19, 18), BuildingStatus::existing).height = m(100);
    const auto j = judged(proposal, town(120, 120));
    EXPECT_TRUE(j.one(Rule::kkop, "b2").existing);
    EXPECT_FALSE(j.one(Rule::kkop, "b2").folds);
}

}  // namespace
}  // namespace sipejuang::rules
