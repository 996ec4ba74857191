// SPDX-License-Identifier: Apache-2.0
#include "data/import/proposal_file.hpp"
#include "geo/area.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace sipejuang::data {
namespace {

constexpr geo::Epsg tm3{23840};

std::string polygon(const std::string& ring) { return R"({"type":"Polygon","coordinates":[[)" + ring + "]]}"; }
const std::string good = "[123.6,-10.17],[123.601,-10.17],[123.601,-10.169],[123.6,-10.169],[123.6,-10.17]";
const std::string bow = "[123.6,-10.17],[123.601,-10.169],[123.601,-10.17],[123.6,-10.169],[123.6,-10.17]";

geo::Result<Intake> intake(const std::string& bytes, bool repair = false, const ProposalOptions& options = {}) {
    const auto raw = read_proposal_geojson(bytes, "house.geojson", options);
    if (!raw) return raw.error();
    return take_in(*raw, tm3, repair);
}

geo::Problem refusal(const std::string& bytes, const ProposalOptions& options = {}) {
    const auto result = intake(bytes, false, options);
    return result ? geo::Problem{} : result.error().front();
}

TEST(Intake, APlotInLonLatHasTheAreaOfTheCadastre) {
    const auto result = intake(polygon(good));
    ASSERT_TRUE(result) << result.error().front().detail.en;
    // 0.001 degree of longitude by 0.001 of latitude at 10.17 degrees south, on the ellipsoid
    EXPECT_NEAR(geo::area(result->proposal.plot->shape).value(), 12119.0, 5.0);
    EXPECT_TRUE(result->repairs.empty());
}

TEST(Intake, ASelfCrossingRingIsRefusedWithThePlaceInTheCrsThatWasSent) {
    const auto problem = refusal(polygon(bow));
    EXPECT_EQ(problem.code, "ring-self-crossing");
    EXPECT_EQ(problem.feature, "plot");
    ASSERT_TRUE(problem.place);
    EXPECT_NEAR(problem.place->x, 123.6005, 1e-6);
    EXPECT_NEAR(problem.place->y, -10.1695, 1e-6);
}

TEST(Intake, ARepairIsMadeOnlyWhenAskedAndRecorded) {
    const auto result = intake(polygon(bow), true);
    ASSERT_TRUE(result) << result.error().front().detail.en;
    ASSERT_EQ(result->repairs.size(), 1U);
    EXPECT_EQ(result->repairs[0].feature, "plot");
    EXPECT_EQ(result->repairs[0].reason, "ring-self-crossing");
}

TEST(Intake, AnUnclosedRingIsAProblemAndClosedOnlyOnRequest) {
    const auto open = polygon("[123.6,-10.17],[123.601,-10.17],[123.601,-10.169]");
    EXPECT_EQ(refusal(open).code, "ring-not-closed");
    EXPECT_EQ(refusal(open).at, "part 0, ring 0");
    const auto closed = intake(open, true);
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->repairs[0].reason, "ring-not-closed");
}

struct Bad {
    const char* name;
    std::string ring;
    std::uint32_t crs;
    const char* code;
};
class Misplaced : public testing::TestWithParam<Bad> {};

TEST_P(Misplaced, CoordinatesAreRefusedWithPlaceAndVertex) {
    ProposalOptions options;
    if (GetParam().crs != 0) options.crs = geo::Epsg{GetParam().crs};
    const auto problem = refusal(polygon(GetParam().ring), options);
    EXPECT_EQ(problem.code, GetParam().code);
    const auto raw = read_proposal_geojson(polygon(GetParam().ring), "x", options);
    EXPECT_EQ(lon_lat_box(*raw).has_value(), false) << "the box is refused for the same reason";
}

INSTANTIATE_TEST_SUITE_P(
    Coordinates, Misplaced,
    testing::Values(Bad{"LatLonSwapped", "[-10.17,123.6],[-10.17,123.601],[-10.169,123.601],[-10.17,123.6]", 0,
                        "coordinates-swapped"},
                    Bad{"MetresWithoutCrs", "[566000,8875000],[566100,8875000],[566100,8875100],[566000,8875000]", 0,
                        "metres-without-crs"},
                    Bad{"NorthingFirst", "[8875000,566000],[8875000,566100],[8875100,566100],[8875000,566000]", 32751,
                        "coordinates-swapped"},
                    Bad{"BeyondTheGlobe", "[200,-10],[201,-10],[201,-9],[200,-10]", 0, "coordinate-out-of-range"},
                    Bad{"UnknownCode", "[566000,8875000],[566100,8875000],[566100,8875100],[566000,8875000]", 999999,
                        "unknown-crs"},
                    Bad{"VerticalCrs", "[566000,8875000],[566100,8875000],[566100,8875100],[566000,8875000]", 5773,
                        "crs-not-usable"}),
    [](const auto& tested) { return tested.param.name; });

TEST(Intake, AMisplacedVertexIsNamed) {
    const auto problem = refusal(polygon("[123.6,-10.17],[123.601,-10.17],[566000,8875000],[123.6,-10.17]"));
    EXPECT_EQ(problem.at, "ring 0, vertex 2");
    ASSERT_TRUE(problem.place);
    EXPECT_EQ(problem.place->x, 566000.0);
}

TEST(Intake, TheSamePlotInMetresAndInDegreesIsTheSamePlot) {
    const auto degrees = intake(polygon(good));
    const auto& shell = degrees->proposal.plot->shape.parts[0].shell;
    std::string ring;
    for (std::size_t i = 0; i <= shell.size(); ++i) {
        const auto& p = shell[i % shell.size()];
        ring += (i == 0 ? "[" : ",[") + std::to_string(p.x) + "," + std::to_string(p.y) + "]";
    }
    const auto metres = intake(polygon(ring), false, {tm3, "", {}, {}});
    ASSERT_TRUE(metres) << metres.error().front().detail.en;
    EXPECT_EQ(metres->proposal.plot->shape, degrees->proposal.plot->shape);
}

TEST(Intake, TooManyVerticesAreRefusedAtOnce) {
    std::string ring = "[123.6,-10.17]";
    for (int i = 0; i < 6000; ++i)
        ring += ",[123." + std::to_string(60000 + i % 2 * 500 + i) + ",-10.1" + std::to_string(1000 + i % 7) + "]";
    ring += ",[123.6,-10.17]";
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(refusal(polygon(ring)).code, "geometry-too-complex");
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{5});
}

TEST(Intake, EveryFaultyFeatureIsTold) {
    const auto bytes =
        R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"role":"plot"},"geometry":)" +
        polygon(bow) + R"(},{"type":"Feature","properties":{"role":"building"},"geometry":)" + polygon(bow) + "}]}";
    const auto result = intake(bytes);
    ASSERT_FALSE(result);
    ASSERT_EQ(result.error().size(), 2U);
    EXPECT_EQ(result.error()[1].feature, "b1");
}

TEST(Intake, AbsentNumbersStayAbsentAndZeroStaysZero) {
    const auto bytes =
        R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"role":"plot","green_area_m2":0},"geometry":)" +
        polygon(good) +
        R"(},{"type":"Feature","properties":{"role":"building","floors":2,"basement_area_m2":null},"geometry":)" +
        polygon(good) + "}]}";
    const auto result = intake(bytes);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->proposal.plot->green_area, geo::SquareMetres::of(0));
    EXPECT_EQ(result->proposal.buildings[0].floors, 2.0);
    EXPECT_FALSE(result->proposal.buildings[0].basement_area);
    EXPECT_FALSE(result->proposal.buildings[0].height);
}

}  // namespace
}  // namespace sipejuang::data
