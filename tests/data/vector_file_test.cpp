// SPDX-License-Identifier: Apache-2.0
#include "data/import/vector_file.hpp"
#include "data/import/vector_here.hpp"
#include "tests/data/stored_zip.hpp"
#include "tests/data/temporary_file.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>

namespace sipejuang::data {
namespace {

namespace fs = std::filesystem;
using tests::bytes_of;

const std::string fixtures = "tests/data/files/";

class VectorFile : public testing::Test {
protected:
    tests::TemporaryFiles files;

    static std::string refusal(const std::string& file, const std::string& layer = "") {
        const auto result = read_vector({file, layer});
        return result ? "" : result.error().front().code;
    }
    [[nodiscard]] std::string refused(const std::string& name, std::string_view bytes) const {
        return refusal(files.write(name, bytes));
    }
};

TEST_F(VectorFile, EveryFormatHoldsTheSameFeature) {
    for (const char* name : {"plot.gpkg", "plot.fgb", "plot.kml", "plot.shp"}) {
        const auto layer = read_vector({fixtures + name, ""});
        ASSERT_TRUE(layer) << name << ": " << layer.error().front().detail.en;
        EXPECT_EQ(layer->crs, geo::wgs84) << name << ": " << layer->crs_text;
        ASSERT_EQ(layer->features.size(), 1U) << name;
        const auto& feature = layer->features.front();
        ASSERT_EQ(feature.geometry.kind, RawGeometry::Kind::polygon) << name;
        ASSERT_EQ(feature.geometry.polygons.parts.size(), 1U);
        EXPECT_EQ(feature.geometry.polygons.parts[0].shell.size(), 3U);
        EXPECT_FALSE(feature.geometry.unclosed_ring);
        if (name == std::string{"plot.kml"}) continue;  // GDAL's KML driver reads names and places, not extended data
        const auto kode = layer->column("KODE");
        ASSERT_TRUE(kode) << name;
        EXPECT_EQ(text_of(feature.values[*kode]), "5371") << name;
        EXPECT_EQ(text_of(feature.values[*layer->column("nama")]), "D\xC3\xA9sa") << name;
    }
}

TEST_F(VectorFile, ReadingAGeoPackageLeavesNoFileAndNoChange) {
    const auto file = files.write("plot.gpkg", bytes_of(fixtures + "plot.gpkg"));
    const auto before = bytes_of(file);
    fs::permissions(file, fs::perms::owner_read);
    ASSERT_TRUE(read_vector({file, "plot"}));
    EXPECT_EQ(bytes_of(file), before);
    EXPECT_FALSE(fs::exists(file + "-wal"));
    EXPECT_FALSE(fs::exists(file + "-shm"));
    EXPECT_FALSE(fs::exists(file + "-journal"));
}

TEST_F(VectorFile, ContentDecidesNotTheName) {
    EXPECT_TRUE(read_vector({files.write("plot.tif", bytes_of(fixtures + "plot.gpkg")), ""}));
    EXPECT_EQ(refused("x.gpkg", "<OGRVRTDataSource><OGRVRTLayer/></OGRVRTDataSource>"), "driver-not-allowed");
    EXPECT_EQ(refused("x.shp", "\x89PNG\r\n\x1a\n"), "driver-not-allowed");
    EXPECT_EQ(refused("x.geojson", "%PDF-1.7"), "driver-not-allowed");
    EXPECT_EQ(refused("x.kml", "<?xml version=\"1.0\"?><gml/>"), "driver-not-allowed");
    EXPECT_EQ(refused("x.csv", "a,b\n1,2\n"), "driver-not-allowed");
    EXPECT_EQ(refused("x.gpkg", std::string{"\0\0\0\0", 4}), "driver-not-allowed");
}

TEST_F(VectorFile, NetworkNamesFoldersAndAddressesAreRefused) {
    for (const char* name :
         {"/vsicurl/http://127.0.0.1:9/x.geojson", "/vsizip/x.zip", "http://127.0.0.1:9/x.geojson", "."}) {
        EXPECT_EQ(refusal(name), "driver-not-allowed") << name;
    }
    fs::create_directory(files.path("x.gdb"));
    EXPECT_EQ(refusal(files.path("x.gdb")), "driver-not-allowed");
    EXPECT_EQ(refusal("PG:dbname=x"), "file-not-found");
    EXPECT_EQ(refusal(files.path("none")), "file-not-found");
    EXPECT_EQ(refused("x.gpkg", ""), "file-empty");
}

TEST_F(VectorFile, ACutFileIsRefusedWhereverItIsCut) {
    for (const char* name : {"plot.gpkg", "plot.shp"}) {
        const auto whole = bytes_of(fixtures + name);
        for (const char* beside : {"plot.shx", "plot.dbf"}) files.write(beside, bytes_of(fixtures + beside));
        for (std::size_t length = 0; length < whole.size(); length += 1 + whole.size() / 40) {
            EXPECT_NE(refused(name, whole.substr(0, length)), "") << name << " " << length;
        }
    }
}

TEST_F(VectorFile, ChangedBytesAreAnsweredOrRefused) {
    for (const char* name : {"plot.fgb", "plot.shp", "plot.kml"}) {
        const auto whole = bytes_of(fixtures + name);
        for (const char* beside : {"plot.shx", "plot.dbf"}) files.write(beside, bytes_of(fixtures + beside));
        for (std::size_t i = 0; i < whole.size(); ++i) {
            auto changed = whole;
            changed[i] = static_cast<char>(changed[i] ^ 0xFF);
            static_cast<void>(read_vector_here({files.write(name, changed), ""}));  // a crash must show
        }
    }
}

TEST_F(VectorFile, AShapefileNamesThePartThatIsMissing) {
    const auto shp = files.write("x.shp", bytes_of(fixtures + "plot.shp"));
    auto problem = read_vector({shp, ""}).error().front();
    EXPECT_EQ(problem.code, "shapefile-incomplete");
    EXPECT_NE(problem.detail.en.find(".shx"), std::string::npos);
    files.write("x.SHX", bytes_of(fixtures + "plot.shx"));
    problem = read_vector({shp, ""}).error().front();
    EXPECT_NE(problem.detail.en.find(".dbf"), std::string::npos);
}

TEST_F(VectorFile, AShapefileWithoutPrjHasNoCrs) {
    for (const char* part : {"shp", "shx", "dbf"})
        files.write(std::string{"x."} + part, bytes_of(fixtures + "plot." + part));
    const auto layer = read_vector({files.path("x.shp"), ""});
    ASSERT_TRUE(layer);
    EXPECT_FALSE(layer->crs);
    EXPECT_TRUE(layer->crs_text.empty());
}

TEST_F(VectorFile, AZippedShapefileIsUnpackedByUs) {
    tests::StoredZip zip;
    for (const char* part : {"shp", "shx", "dbf", "prj"})
        zip.add(std::string{"data/plot."} + part, bytes_of(fixtures + "plot." + part));
    const auto file = files.write("x.zip", zip.bytes());
    EXPECT_THAT(*layer_names(file), testing::ElementsAre("plot"));
    const auto layer = read_vector({file, ""});
    ASSERT_TRUE(layer);
    EXPECT_EQ(layer->file, file);
    EXPECT_EQ(layer->features.size(), 1U);
}

TEST_F(VectorFile, AnArchiveOfSeveralFilesAsksWhichLayer) {
    const auto fgb = bytes_of(fixtures + "plot.fgb");
    const auto json = R"({"type":"FeatureCollection","features":[]})";
    const auto file = files.write("x.zip", tests::StoredZip{}.add("a.geojson", json).add("b.geojson", json).bytes());
    EXPECT_EQ(refusal(file), "layer-ambiguous");
    EXPECT_EQ(refusal(file, "b"), "");
    EXPECT_EQ(refusal(file, "c"), "layer-not-found");
}

TEST_F(VectorFile, AnArchiveWithoutAVectorFileSaysWhatItHolds) {
    EXPECT_EQ(refused("x.zip", tests::StoredZip{}.add("x.gdb/a.gdbtable", "x").bytes()), "driver-not-allowed");
    const auto incomplete = read_vector(
        {files.write("y.zip", tests::StoredZip{}.add("a.shp", bytes_of(fixtures + "plot.shp")).bytes()), ""});
    EXPECT_EQ(incomplete.error().front().code, "shapefile-incomplete");
    EXPECT_EQ(incomplete.error().front().file, files.path("y.zip") + "/a.shp");
}

TEST_F(VectorFile, GeoJsonNeverAsksTheNetworkForItsCrs) {
    const std::string rest = R"(,"features":[]})";
    EXPECT_EQ(
        refused("a.geojson",
                R"({"type":"FeatureCollection","crs":{"type":"link","properties":{"href":"http://127.0.0.1:9/"}})" +
                    rest),
        "unknown-crs");
    EXPECT_EQ(
        refused("b.geojson",
                R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"http://127.0.0.1:9/"}})" +
                    rest),
        "unknown-crs");
    const auto named = read_vector(
        {files.write("c.geojson",
                     R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:32751"}})" + rest),
         ""});
    EXPECT_EQ(named->crs->code, 32751U);
}

TEST_F(VectorFile, GeoJsonColumnsAreTheUnionOfAllProperties) {
    const auto layer = read_vector({files.write("x.geojson", R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"a":1,"b":"x"},"geometry":null},
        {"type":"Feature","id":"f","properties":{"c":true,"a":null,"d":[1,{"e":2}]},"geometry":{"type":"LineString","coordinates":[[1,2,3],[4,5]]}}]})"),
                                    ""});
    ASSERT_TRUE(layer);
    EXPECT_THAT(layer->columns, testing::ElementsAre("a", "b", "id", "c", "d"));
    EXPECT_EQ(layer->features[0].values.size(), 5U);
    EXPECT_EQ(text_of(layer->features[1].values[4]), "[1,{\"e\":2}]");
    EXPECT_EQ(layer->features[0].geometry.kind, RawGeometry::Kind::none);
    EXPECT_EQ(layer->features[1].geometry.lines.parts[0][0], (geo::SourcePoint{1, 2}));
}

TEST_F(VectorFile, AnUnknownLayerIsToldWithThoseThereAre) {
    const auto result = read_vector({fixtures + "plot.gpkg", "zones"});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().front().code, "layer-not-found");
    EXPECT_NE(result.error().front().detail.id.find("plot"), std::string::npos);
}

TEST_F(VectorFile, LayerSourceSplitsAtTheLastColonThatIsNotTheFiles) {
    EXPECT_EQ(LayerSource::parse("a.gpkg:zones").layer, "zones");
    EXPECT_EQ(LayerSource::parse("a.gpkg").layer, "");
    EXPECT_EQ(LayerSource::parse("http://x/y").file, "http://x/y");
    const auto odd = files.write("odd:name", "x");
    EXPECT_EQ(LayerSource::parse(odd).file, odd);
    EXPECT_EQ(LayerSource::parse(odd + ":layer").file, odd);
}

TEST(RawValue, NumbersAreWrittenWithoutTrailingZerosAndReadWhole) {
    EXPECT_EQ(text_of(RawValue{32103300.0}), "32103300");
    EXPECT_EQ(text_of(RawValue{12.5}), "12.5");
    EXPECT_EQ(text_of(RawValue{-0.0}), "0");
    EXPECT_EQ(text_of(RawValue{}), "");
    EXPECT_EQ(number_of(RawValue{std::string{"12.5"}}), 12.5);
    for (const char* text : {"12,5", "12 ", "", "nan", "inf", "0x10", "1e999"})
        EXPECT_FALSE(number_of(RawValue{std::string{text}})) << text;
}

}  // namespace
}  // namespace sipejuang::data
