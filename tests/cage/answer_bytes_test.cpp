// SPDX-License-Identifier: Apache-2.0
#include "data/import/foreign_answer.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace sipejuang::data {
namespace {

template <class T>
std::string bytes_of(const geo::Result<T>& answer) {
    std::string bytes;
    ByteWriter out{[&](std::string_view piece) { bytes += piece; }};
    write_answer(out, answer);
    return bytes;
}

RawLayer layer() {
    RawLayer made;
    made.file = "plots.gpkg";
    made.name = "plots";
    made.crs = geo::Epsg{4'294'967'295};
    made.crs_text = "a CRS";
    made.columns = {"id", "ukuran"};
    RawFeature feature;
    feature.fid = -7;
    feature.values = {std::string{"a\0b", 3}, 0.1};
    feature.geometry.kind = RawGeometry::Kind::polygon;
    feature.geometry.type_name = "MultiPolygon";
    feature.geometry.polygons.parts = {{{{0.1, -0.0}, {1e308, 2}, {3, 4}}, {{{5, 6}, {7, 8}, {9, 1}}, {}}}, {}};
    feature.geometry.lines.parts = {{{1, 2}}, {}};
    feature.geometry.points = {{std::numeric_limits<double>::infinity(), std::nan("")}};
    feature.geometry.unclosed_ring = "part 0, ring 1";
    made.features = {feature, RawFeature{3, {std::monostate{}, std::monostate{}}, {}}};
    return made;
}

RasterFile raster() {
    RasterFile made;
    made.raster.placement = {100.5, 200.25, 2, 3, 3, 2};
    made.raster.cells = {1, 2, 3, 4, 5, std::nanf("")};
    made.raster.nodata = -9999.0F;
    made.crs_text = "none";
    return made;
}

TEST(AnswerBytes, OfALayerComeBackAsTheyWere) {
    const auto bytes = bytes_of<RawLayer>(layer());
    const auto back = layer_in(bytes);
    ASSERT_TRUE(back);
    EXPECT_EQ(bytes_of<RawLayer>(*back), bytes);
    EXPECT_EQ(back->crs, layer().crs);
    EXPECT_EQ(std::get<std::string>(back->features[0].values[0]).size(), 3U);
    EXPECT_TRUE(std::signbit(back->features[0].geometry.polygons.parts[0].shell[0].y));
    EXPECT_TRUE(std::isnan(back->features[0].geometry.points[0].y));
    EXPECT_EQ(back->features[0].geometry.unclosed_ring, "part 0, ring 1");
}

TEST(AnswerBytes, OfARasterComeBackAsTheyWere) {
    const auto bytes = bytes_of<RasterFile>(raster());
    const auto back = raster_in(bytes);
    ASSERT_TRUE(back);
    EXPECT_EQ(bytes_of<RasterFile>(*back), bytes);
    EXPECT_EQ(back->raster.at(1, 1), 5.0F);
    EXPECT_FALSE(back->crs);
}

TEST(AnswerBytes, OfProblemsComeBackAsTheyWere) {
    geo::Problem problem = geo::problem("file-empty", {"kosong", "empty"});
    problem.feature = "F1";
    problem.at = "ring 0";
    problem.place = geo::SourcePoint{1, 2};
    const auto back = names_in(bytes_of<std::vector<std::string>>(geo::Problems{problem, problem}));
    ASSERT_FALSE(back);
    ASSERT_EQ(back.error().size(), 2U);
    EXPECT_EQ(back.error()[1].detail.en, "empty");
    EXPECT_EQ(back.error()[1].place->y, 2);
}

template <class Read>
void expect_refused_when_cut(const std::string& bytes, const Read& read) {
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        const auto answer = read(bytes.substr(0, length));
        ASSERT_FALSE(answer) << length;
        EXPECT_EQ(answer.error().front().code, "reader-failed") << length;
    }
    EXPECT_FALSE(read(bytes + "x"));
}

TEST(AnswerBytes, CutAnywhereOrWithMoreBehindThemAreNoAnswer) {
    expect_refused_when_cut(bytes_of<RawLayer>(layer()), layer_in);
    expect_refused_when_cut(bytes_of<RasterFile>(raster()), raster_in);
    expect_refused_when_cut(bytes_of<std::vector<std::string>>(std::vector<std::string>{"a", "bc"}), names_in);
    expect_refused_when_cut(bytes_of<geo::Done>(geo::Done{}), done_in);
}

TEST(AnswerBytes, ChangedAnywhereAreReadOrRefused) {
    const auto whole = bytes_of<RawLayer>(layer());
    for (std::size_t i = 0; i < whole.size(); ++i) {
        for (const int flip : {0xFF, 0x80, 0x01}) {
            auto changed = whole;
            changed[i] = static_cast<char>(changed[i] ^ flip);
            static_cast<void>(layer_in(changed));
        }
    }
}

TEST(AnswerBytes, OfOneKindAreNoAnswerOfAnother) {
    EXPECT_FALSE(raster_in(bytes_of<RawLayer>(layer())));
    EXPECT_FALSE(layer_in(bytes_of<RasterFile>(raster())));
}

TEST(AnswerBytes, WithACodeThatIsNotListedAreNoAnswer) {
    geo::Problem problem = geo::problem("file-empty", {"kosong", "empty"});
    auto bytes = bytes_of<geo::Done>(problem);
    bytes.replace(bytes.find("file-empty"), 10, "file-emptx");
    EXPECT_EQ(done_in(bytes).error().front().code, "reader-failed");
}

}  // namespace
}  // namespace sipejuang::data
