// SPDX-License-Identifier: Apache-2.0
#include "data/import/proposal_file.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace sipejuang::data {
namespace {

const std::string square =
    R"("geometry":{"type":"Polygon","coordinates":[[[123.6,-10.17],[123.601,-10.17],[123.601,-10.169],[123.6,-10.17]]]})";

std::string feature(const std::string& properties, const std::string& before = "",
                    const std::string& geometry = square) {
    return R"({"type":"Feature",)" + before + R"("properties":)" + properties + "," + geometry + "}";
}
std::string collection(const std::string& features, const std::string& members = "") {
    return R"({"type":"FeatureCollection",)" + members + R"("features":[)" + features + "]}";
}
const std::string plot = feature(R"({"role":"plot"})");

geo::Result<RawProposal> read(const std::string& bytes, const ProposalOptions& options = {}) {
    return read_proposal_geojson(bytes, "house.geojson", options);
}

struct Bad {
    const char* name;
    std::string bytes;
    const char* code;
    const char* feature;
    const char* at;
};
class BadProposal : public testing::TestWithParam<Bad> {};

TEST_P(BadProposal, IsRefusedWithCodeFeatureAndPlace) {
    const auto result = read(GetParam().bytes);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().front().code, GetParam().code);
    EXPECT_EQ(result.error().front().feature, GetParam().feature);
    EXPECT_EQ(result.error().front().at, GetParam().at);
    EXPECT_EQ(result.error().front().file, "house.geojson");
}

std::string with_building(const std::string& property) {
    return collection(plot + "," + feature(R"({"role":"building",)" + property + "}"));
}
std::string with_plot(const std::string& property) {
    return collection(feature(R"({"role":"plot",)" + property + "}"));
}
std::string with_geometry(const std::string& geometry) {
    return collection(feature(R"({"role":"plot"})", "", R"("geometry":)" + geometry));
}
std::string with_statement(const std::string& statement) {
    return collection(plot, R"("proposal":)" + statement + ",");
}

INSTANTIATE_TEST_SUITE_P(
    Files, BadProposal,
    testing::Values(
        Bad{"NoFeature", collection(""), "no-plot", "", ""},
        Bad{"OnlyABuilding", collection(feature(R"({"role":"building"})")), "no-plot", "", ""},
        Bad{"TwoPlots", collection(plot + "," + plot), "two-plots", "features.1", ""},
        Bad{"TwoPolygonsWithoutRole", collection(feature("{}") + "," + feature("null")), "role-missing", "features.0",
            ""},
        Bad{"PolygonWithoutRoleBesideAPlot", collection(plot + "," + feature("{}", R"("id":"x",)")), "role-missing",
            "x", ""},
        Bad{"UnknownRole", collection(plot + "," + feature(R"({"role":"garage"})")), "role-unknown", "features.1",
            "properties.role"},
        Bad{"RoleIsANumber", collection(feature(R"({"role":1})")), "role-unknown", "features.0", "properties.role"},
        Bad{"SameIdTwice",
            collection(feature(R"({"role":"plot"})", R"("id":"a",)") + "," +
                       feature(R"({"role":"building"})", R"("id":"a",)")),
            "duplicate-id", "a", "features.1"},
        Bad{"IdIsAnObject", collection(feature(R"({"role":"plot"})", R"("id":{},)")), "file-not-geojson", "",
            "features.0.id"},
        Bad{"UnknownStatus", with_building(R"("status":"planned")"), "status-unknown", "b1", "properties.status"},
        Bad{"FloorsAsText", with_building(R"("floors":"2")"), "number-expected", "b1", "properties.floors"},
        Bad{"FloorsAsTruth", with_building(R"("floors":true)"), "number-expected", "b1", "properties.floors"},
        Bad{"NegativeHeight", with_building(R"("height_m":-1)"), "number-negative", "b1", "properties.height_m"},
        Bad{"FloorsInQuarters", with_building(R"("floors":1.25)"), "number-out-of-range", "b1", "properties.floors"},
        Bad{"AbsurdFloors", with_building(R"("floors":201)"), "number-out-of-range", "b1", "properties.floors"},
        Bad{"AbsurdHeight", with_building(R"("height_m":1000.5)"), "number-out-of-range", "b1", "properties.height_m"},
        Bad{"AbsurdArea", with_building(R"("floor_area_m2":1e9)"), "number-out-of-range", "b1",
            "properties.floor_area_m2"},
        Bad{"FrontRoadIsTruth", with_plot(R"("front_road":true)"), "front-road-unknown", "plot",
            "properties.front_road"},
        Bad{"EdgesAreText", with_plot(R"("edges":"front")"), "edges-invalid", "plot", "properties.edges"},
        Bad{"UnknownEdge", with_plot(R"("edges":["front","left"])"), "edges-invalid", "plot", "properties.edges.1"},
        Bad{"KbliAsNumber", with_statement(R"({"kbli":47112})"), "kbli-invalid", "", "proposal.kbli"},
        Bad{"KbliTooShort", with_statement(R"({"kbli":["471"]})"), "kbli-invalid", "", "proposal.kbli.0"},
        Bad{"KbliWithLetters", with_statement(R"({"kbli":["47112","47A12"]})"), "kbli-invalid", "", "proposal.kbli.1"},
        Bad{"DateThatDoesNotExist", with_statement(R"({"date":"2026-02-30"})"), "date-invalid", "", "proposal.date"},
        Bad{"DateAsNumber", with_statement(R"({"date":2026})"), "date-invalid", "", "proposal.date"},
        Bad{"ActivityList", with_statement(R"({"activity":["a"]})"), "activity-unknown", "", "proposal.activity"},
        Bad{"StatementIsText", with_statement(R"("x")"), "file-not-geojson", "", "proposal"},
        Bad{"NullGeometry", with_geometry("null"), "geometry-missing", "features.0", ""},
        Bad{"EmptyPolygon", with_geometry(R"({"type":"Polygon","coordinates":[]})"), "geometry-missing", "features.0",
            ""},
        Bad{"EmptyRing", with_geometry(R"({"type":"Polygon","coordinates":[[]]})"), "geometry-missing", "features.0",
            ""},
        Bad{"Point", with_geometry(R"({"type":"Point","coordinates":[1,2]})"), "wrong-geometry-type", "features.0", ""},
        Bad{"Line", with_geometry(R"({"type":"LineString","coordinates":[[1,2],[3,4]]})"), "wrong-geometry-type",
            "features.0", ""},
        Bad{"Collection", with_geometry(R"({"type":"GeometryCollection","geometries":[]})"), "wrong-geometry-type",
            "features.0", ""},
        Bad{"UnknownType", with_geometry(R"({"type":"Circle","coordinates":[]})"), "wrong-geometry-type", "features.0",
            ""},
        Bad{"NoCoordinates", with_geometry(R"({"type":"Polygon"})"), "coordinates-invalid", "features.0", "geometry"},
        Bad{"TextCoordinate", with_geometry(R"({"type":"Polygon","coordinates":[[[1,"2"]]]})"), "coordinates-invalid",
            "features.0", "part 0, ring 0, vertex 0"},
        Bad{"NullCoordinate", with_geometry(R"({"type":"Polygon","coordinates":[[[1,2],[null,2]]]})"),
            "coordinates-invalid", "features.0", "part 0, ring 0, vertex 1"},
        Bad{"OneOrdinate", with_geometry(R"({"type":"Polygon","coordinates":[[[1]]]})"), "coordinates-invalid",
            "features.0", "part 0, ring 0, vertex 0"},
        Bad{"FlatCoordinates", with_geometry(R"({"type":"Polygon","coordinates":[[1,2,3]]})"), "coordinates-invalid",
            "features.0", "part 0, ring 0, vertex 0"},
        Bad{"GeometryWithCrs", with_geometry(R"({"type":"Polygon","crs":{},"coordinates":[]})"), "crs-not-usable",
            "features.0", ""},
        Bad{"CrsLink", collection(plot, R"("crs":{"type":"link","properties":{"href":"http://127.0.0.1:9/"}},)"),
            "unknown-crs", "", "crs"},
        Bad{"CrsUrlOfNobody",
            collection(plot, R"("crs":{"type":"name","properties":{"name":"http://127.0.0.1:9/crs"}},)"), "unknown-crs",
            "", "crs.properties.name"}),
    [](const auto& tested) { return tested.param.name; });

TEST(Proposal, ReadsEverythingThatTheContractNames) {
    const auto result = read(collection(
        feature(
            R"({"role":"plot","front_road":["J1","J2"],"green_area_m2":40,"edges":["front",null,"rear"],"anything":{"x":1}})",
            R"("id":"P",)") +
            "," +
            feature(
                R"({"role":"building","status":"existing","floors":1.5,"height_m":8.5,"floor_area_m2":180,"basement_area_m2":0,"use":"rumah"})") +
            "," + feature(R"({"role":"building","front_road":null})", R"("id":7,)") + "," +
            feature(R"({"role":"green"})"),
        R"("proposal":{"activity":"rumah_tunggal","kbli":"47112","date":"2026-11-24","title":"Rumah"},)"));
    ASSERT_TRUE(result) << result.error().front().detail.en;
    EXPECT_EQ(result->activity, "rumah_tunggal");
    EXPECT_THAT(result->kbli, testing::ElementsAre("47112"));
    EXPECT_EQ(result->date->text(), "2026-11-24");
    EXPECT_EQ(result->title, "Rumah");
    ASSERT_EQ(result->items.size(), 4U);
    EXPECT_EQ(result->items[0].id, "P");
    EXPECT_THAT(*result->items[0].front_roads, testing::ElementsAre("J1", "J2"));
    EXPECT_EQ(result->items[0].edges->size(), 3U);
    EXPECT_EQ(result->items[1].id, "b1");
    EXPECT_EQ(result->items[1].status, "existing");
    EXPECT_EQ(result->items[1].numbers.size(), 4U);
    EXPECT_EQ(result->items[2].id, "7");
    EXPECT_FALSE(result->items[2].front_roads);
    EXPECT_EQ(result->items[3].id, "green1");
}

TEST(Proposal, AFeatureWithoutIdNeverTakesAnIdInUse) {
    const auto result = read(collection(plot + "," + feature(R"({"role":"building"})") + "," +
                                        feature(R"({"role":"building"})", R"("id":"b1",)")));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->items[1].id, "b2");
    EXPECT_FALSE(result->notes.empty());
}

TEST(Proposal, ABareFeatureOrPolygonIsThePlotAndThatIsSaid) {
    const std::string geometry = square.substr(std::string{"\"geometry\":"}.size());
    for (const auto& bytes : {feature("null"), geometry}) {
        const auto result = read(bytes);
        ASSERT_TRUE(result) << bytes;
        EXPECT_EQ(result->items.front().id, "plot");
        EXPECT_FALSE(result->notes.empty());
    }
}

TEST(Proposal, AByteOrderMarkIsSkipped) { EXPECT_TRUE(read("\xEF\xBB\xBF" + collection(plot))); }

TEST(Proposal, NamedCrsInEveryFormIsRead) {
    for (const char* name : {"urn:ogc:def:crs:EPSG::23840", "EPSG:23840", "epsg:23840",
                             "urn:ogc:def:crs:EPSG:9.8:23840", "http://www.opengis.net/def/crs/EPSG/0/23840"}) {
        const auto result = read(
            collection(plot, R"("crs":{"type":"name","properties":{"name":")" + std::string{name} + R"("}},)"));
        ASSERT_TRUE(result) << name;
        EXPECT_EQ(result->crs.code, 23840U);
    }
    for (const char* name :
         {"urn:ogc:def:crs:OGC:1.3:CRS84", "OGC:CRS84", "http://www.opengis.net/def/crs/OGC/1.3/CRS84"}) {
        const auto result = read(
            collection(plot, R"("crs":{"type":"name","properties":{"name":")" + std::string{name} + R"("}},)"));
        ASSERT_TRUE(result) << name;
        EXPECT_EQ(result->crs, geo::wgs84);
    }
}

TEST(Proposal, OptionsBeatTheFile) {
    const auto bytes = collection(plot, R"("crs":{"type":"link"},"proposal":{"activity":"a","kbli":["47112"]},)");
    const auto result = read(bytes, {geo::Epsg{32751}, "b", {"4711"}, {}});
    ASSERT_TRUE(result);
    EXPECT_EQ(result->crs.code, 32751U);
    EXPECT_EQ(result->activity, "b");
    EXPECT_THAT(result->kbli, testing::ElementsAre("4711"));
    EXPECT_EQ(read(collection(plot), {{}, "", {"47"}, {}}).error().front().at, "--kbli");
}

TEST(Proposal, AllFaultsOfOneReadingComeTogetherButNotMoreThanFifty) {
    const auto two = read(collection(plot + "," + feature(R"({"role":"building","floors":-1,"height_m":"x"})")));
    ASSERT_FALSE(two);
    EXPECT_EQ(two.error().size(), 2U);
    std::string many = plot;
    for (int i = 0; i < 100; ++i) many += "," + feature(R"({"role":"building","floors":-1})");
    EXPECT_EQ(read(collection(many)).error().size(), 50U);
}

TEST(Proposal, AnUnclosedRingIsKeptAsItIsAndRemembered) {
    const auto result = read(with_geometry(R"({"type":"Polygon","coordinates":[[[1,2],[3,2],[3,4]]]})"));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->items[0].geometry.unclosed_ring, "part 0, ring 0");
    EXPECT_EQ(result->items[0].geometry.polygons.parts[0].shell.size(), 3U);
}

TEST(Proposal, HashIsThatOfTheBytesHandedIn) {
    const auto bytes = collection(plot);
    EXPECT_EQ(read(bytes)->sha256.size(), 64U);
    EXPECT_EQ(read(bytes)->sha256, read(bytes)->sha256);
    EXPECT_NE(read(bytes)->sha256, read(bytes + " ")->sha256);
}

}  // namespace
}  // namespace sipejuang::data
