// SPDX-License-Identifier: Apache-2.0
#include "data/screen/screening.hpp"

#include "data/import/projection.hpp"
#include "tests/data/small_package.hpp"

#include <gtest/gtest.h>

#include <map>

namespace sipejuang::data {
namespace {

constexpr double west = 123.6002, south = -10.1708;  // inside R-3 of the small package

/// A rectangle in metres from the corner of the town, about.
RawGeometry box(double x, double y, double width, double height) {
    const auto at = [](double east, double north) {
        return geo::SourcePoint{west + east / 109'600.0, south + north / 110'600.0};
    };
    RawGeometry geometry;
    geometry.kind = RawGeometry::Kind::polygon;
    geometry.type_name = "Polygon";
    geometry.polygons.parts.push_back({{at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height)}, {}});
    return geometry;
}

RawGeometry bow_tie(double x, double y, double width, double height) {
    auto geometry = box(x, y, width, height);
    std::swap(geometry.polygons.parts[0].shell[2], geometry.polygons.parts[0].shell[3]);
    return geometry;
}

/// Layers of a city against the small package, whose kdb in R-3 is 60 %.
class SmallCity {
public:
    SmallCity() {
        plots_.columns = buildings_.columns = {"id", "floors", "activity"};
        plots_.file = "plots.gpkg";
        buildings_.file = "buildings.gpkg";
    }
    void plot(const std::string& id, RawGeometry shape) {
        const auto fid = static_cast<std::int64_t>(plots_.features.size()) + 1;
        plots_.features.push_back({fid, {id, std::monostate{}, std::string{"rumah"}}, std::move(shape)});
    }
    void building(const std::string& id, RawGeometry shape, RawValue floors = 1.0) {
        const auto fid = static_cast<std::int64_t>(buildings_.features.size()) + 1;
        buildings_.features.push_back({fid, {id, std::move(floors), std::monostate{}}, std::move(shape)});
    }
    [[nodiscard]] City taken_in() const {
        const auto map = ColumnMap::of({});
        const auto to_working = projection(geo::wgs84, geo::Epsg{23'840});
        City city;
        EXPECT_TRUE(take_in_layer(city, plots_, CityLayer::plots, *map, **to_working, false));
        EXPECT_TRUE(take_in_layer(city, buildings_, CityLayer::buildings, *map, **to_working, false));
        return city;
    }
    /// The summary of each piece of land.
    [[nodiscard]] std::map<std::string, SummaryRow> screened() const {
        const auto plan = package_.load();
        const auto law = rules::Law::of({plan->plan});
        ScreenOptions options;
        options.has_plots = options.has_buildings = true;
        std::map<std::string, SummaryRow> rows;
        EXPECT_TRUE(screen(
            taken_in(), *law, {2026, 11, 24}, options,
            [&](LandRows&& land) { rows.emplace(land.summary.subject, std::move(land.summary)); },
            [](std::size_t, std::size_t) { return true; }));
        return rows;
    }

private:
    RawLayer plots_, buildings_;
    tests::SmallPackage package_;
};

TEST(Screening, APlotWithItsBuildingConforms) {
    SmallCity city;
    city.plot("p1", box(0, 0, 20, 20));
    city.building("b1", box(2, 2, 10, 10));
    const auto rows = city.screened();
    EXPECT_EQ(rows.at("p1").outcome, "conforming");
    EXPECT_EQ(rows.at("p1").buildings, 1);
}

TEST(Screening, ABuildingSetAsideForANumberLeavesItsPlotUndetermined) {
    SmallCity city;
    city.plot("p1", box(0, 0, 20, 20));
    city.plot("p2", box(20, 0, 20, 20));
    city.building("b1", box(2, 2, 10, 10));
    city.building("b2", box(2, 13, 10, 5), std::string{"1,5"});
    city.building("b3", box(22, 2, 10, 10));
    const auto rows = city.screened();
    EXPECT_EQ(rows.at("p1").outcome, "undetermined");
    EXPECT_NE(rows.at("p1").note.find("b2"), std::string::npos);
    EXPECT_EQ(rows.at("p2").outcome, "conforming");
    const auto taken = city.taken_in();
    ASSERT_EQ(taken.bad.size(), 1U);
    EXPECT_EQ(taken.bad[0].problem.code, "number-expected");
    EXPECT_EQ(taken.bad[0].problem.at, "floors");
}

TEST(Screening, ABuildingSetAsideForItsShapeLeavesItsPlotUndetermined) {
    SmallCity city;
    city.plot("p1", box(0, 0, 20, 20));
    city.building("b1", bow_tie(2, 2, 10, 10));
    EXPECT_EQ(city.screened().at("p1").outcome, "undetermined");
}

TEST(Screening, ASureViolationStaysBesideABuildingSetAside) {
    SmallCity city;
    city.plot("p1", box(0, 0, 20, 20));
    city.building("b1", box(1, 1, 18, 15));
    city.building("b2", bow_tie(2, 17, 10, 2));
    EXPECT_EQ(city.screened().at("p1").outcome, "nonconforming");
}

TEST(Screening, ABuildingOverTwoPlotsIsNotedOnBoth) {
    SmallCity city;
    city.plot("p1", box(0, 0, 20, 20));
    city.plot("p2", box(20, 0, 20, 20));
    city.building("b1", box(12, 2, 12, 10));
    const auto rows = city.screened();
    EXPECT_NE(rows.at("p1").note.find("b1"), std::string::npos);
    EXPECT_NE(rows.at("p2").note.find("b1"), std::string::npos);
}

TEST(Screening, RepeatedIdsGiveWayToNamesThatNobodyHas) {
    SmallCity city;
    city.plot("plot-2", box(0, 0, 20, 20));
    city.plot("plot-2", box(20, 0, 20, 20));
    city.plot("", box(40, 0, 20, 20));
    city.plot("plot-3", box(60, 0, 20, 20));
    std::set<std::string> ids;
    for (const auto& plot : city.taken_in().plots) EXPECT_TRUE(ids.insert(plot.plot.id).second) << plot.plot.id;
    EXPECT_EQ(ids.size(), 4U);
}

TEST(Screening, AnEmptyPolygonHasNoGeometry) {
    SmallCity city;
    RawGeometry empty;
    empty.kind = RawGeometry::Kind::polygon;
    city.plot("p1", empty);
    EXPECT_EQ(city.taken_in().bad.at(0).problem.code, "geometry-missing");
}

}  // namespace
}  // namespace sipejuang::data
