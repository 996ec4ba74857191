// SPDX-License-Identifier: Apache-2.0
// [airports.ID] of plan.toml: what is read, what is missing, what `plan validate` says of it.
#include "tests/data/small_package.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <string>

namespace sipejuang::data {
namespace {

using tests::has_issue;
using tests::SmallPackage;

constexpr const char* airport = R"([airports.WATT]
name = "El Tari"
vertical_datum = "EPSG:5773"
crs = "EPSG:4326"
elevation_m = 102.1
reference_point = [123.6720, -10.1722]
effect = "forbid"
provision = "p1"
[airports.WATT.runways."07/25"]
first = [123.6610, -10.1748]
first_elevation_m = 102
second = [123.6830, -10.1696]
second_elevation_m = 101
[airports.WATT.strip]
beyond_m = 60
width_m = 280
[airports.WATT.approach]
divergence_percent = 15
lengths_m = [3000, 3600, 8400]
slopes_percent = [2, 2.5, 0]
[airports.WATT.take_off]
inner_width_m = 180
final_width_m = 1800
length_m = 15000
divergence_percent = 12.5
slope_percent = 2
[airports.WATT.transitional]
slope_percent = 14.3
[airports.WATT.inner_horizontal]
height_m = 45
radius_m = 4000
[airports.WATT.conical]
slope_percent = 5
height_m = 100
[airports.WATT.outer_horizontal]
height_m = 150
radius_m = 15000
)";

std::string without(std::string text, const std::string& line) {
    const auto at = text.find(line);
    EXPECT_NE(at, std::string::npos) << line;
    return text.erase(at, line.size());
}

std::string with(std::string text, const std::string& old, const std::string& other) {
    const auto at = text.find(old);
    EXPECT_NE(at, std::string::npos) << old;
    return text.replace(at, old.size(), other);
}

SmallPackage package_with(const std::string& airports, bool terrain = true) {
    SmallPackage package;
    const auto raster = std::filesystem::absolute("data/kupang/layers/terrain.tif").string();
    const auto layer = terrain ? "[layers.terrain]\nfile = \"" + raster + "\"\n" : std::string{};
    auto toml = with(SmallPackage::toml("", layer + airports), "\"kdb\"]", "\"kdb\", \"kkop\"]");
    toml = with(toml, "[plan]\n", "[plan]\nvertical_datum = \"EPSG:5773\"\n");
    package.write("plan.toml", toml);
    return package;
}

/// The names of what the plan's one airport lacks.
std::vector<std::string> missing(const std::string& airports) {
    const auto loaded = package_with(airports).load();
    EXPECT_TRUE(loaded);
    EXPECT_EQ(loaded->plan->airports().size(), 1U);
    EXPECT_TRUE(has_issue(loaded->issues, "airport-incomplete"));
    return loaded->plan->airports().at(0).airport().missing;
}

using Names = std::vector<std::string>;

TEST(PlanAirports, AreReadInTheirUnitsAndBroughtIntoTheWorkingCrs) {
    const auto loaded = package_with(airport).load();
    ASSERT_TRUE(loaded);
    EXPECT_EQ(tests::error_count(loaded->issues), 0U);
    const auto& own = loaded->plan->airports().at(0).airport();
    EXPECT_EQ(own.id, "WATT");
    EXPECT_EQ(own.effect, rules::SurfaceEffect::forbid);
    EXPECT_EQ(own.elevation, geo::Metres::of(102.1));
    EXPECT_DOUBLE_EQ(own.measures.approach.at(1).slope.value(), 0.025);
    EXPECT_DOUBLE_EQ(own.measures.conical_slope.value(), 0.05);
    const auto& runway = own.runways.at(0);
    const double dx = runway.second.at.x - runway.first.at.x, dy = runway.second.at.y - runway.first.at.y;
    EXPECT_NEAR(std::hypot(dx, dy), 2478, 5) << "the two thresholds lie about 2.5 km apart";
    EXPECT_EQ(runway.second.elevation, geo::Metres::of(101));
    EXPECT_TRUE(loaded->plan->content().terrain);
}

TEST(PlanAirports, WithAKeyMissingOrUnusableHaveUnknownSurfaces) {
    EXPECT_EQ(missing(without(airport, "width_m = 280\n")), Names{"airports.WATT.strip.width_m"});
    EXPECT_EQ(missing(with(airport, "width_m = 280", "width_m = -1")), Names{"airports.WATT.strip.width_m"});
    EXPECT_EQ(missing(with(airport, "[3000, 3600, 8400]", "[3000, 3600]")),
              Names{"airports.WATT.approach.slopes_percent"});
    EXPECT_EQ(missing(with(airport, "[3000, 3600, 8400]", "\"far\"")), (Names{"airports.WATT.approach.lengths_m"}));
    EXPECT_EQ(missing(with(airport, "slope_percent = 14.3", "slope_percent = 0")),
              Names{"airports.WATT.transitional.slope_percent"});
    EXPECT_EQ(missing(with(airport, "EPSG:4326", "EPSG:1")), Names{"airports.WATT.crs"});
    EXPECT_EQ(missing(with(airport, "[123.6720, -10.1722]", "[123.6720]")), Names{"airports.WATT.reference_point"});
    EXPECT_EQ(missing(with(airport, "\"forbid\"", "\"maybe\"")), Names{"airports.WATT.effect"});
    EXPECT_EQ(missing(with(airport, "second = [123.6830, -10.1696]", "second = [123.6610, -10.1748]")),
              Names{"airports.WATT.runways.07/25.second"});
    EXPECT_EQ(missing(without(airport, "elevation_m = 102.1\n")), Names{"airports.WATT.elevation_m"});
}

TEST(PlanAirports, WithoutATerrainOrAirportAreAGap) {
    EXPECT_TRUE(has_issue(package_with(airport, false).load()->issues, "layer-missing"));
    EXPECT_TRUE(has_issue(package_with("").load()->issues, "airport-missing"));
}

TEST(PlanAirports, OfAnUnknownOrOtherDatumAreAGap) {
    const auto unknown = package_with(without(airport, "vertical_datum = \"EPSG:5773\"\n")).load();
    EXPECT_TRUE(has_issue(unknown->issues, "vertical-datum-unknown"));
    const auto other = package_with(with(airport, "EPSG:5773", "EPSG:3855")).load();
    EXPECT_TRUE(has_issue(other->issues, "vertical-datum-differs"));
}

TEST(PlanAirports, ThatAreNotListedAsRegulatedAreSaid) {
    SmallPackage package;
    package.write("plan.toml", SmallPackage::toml("", airport));
    const auto loaded = package.load();
    EXPECT_TRUE(has_issue(loaded->issues, "measure-not-listed"));
    EXPECT_TRUE(loaded->plan->content().not_judged.contains("kkop"));
}

TEST(PlanAirports, WithAProvisionThatNobodyDefinedAreAnError) {
    EXPECT_TRUE(has_issue(package_with(with(airport, "\"p1\"", "\"nobody\"")).load()->issues, "provision-undefined"));
}

}  // namespace
}  // namespace sipejuang::data
