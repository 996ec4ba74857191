// SPDX-License-Identifier: Apache-2.0
#include "data/export/verdict_json.hpp"

#include "data/import/projection.hpp"
#include "tests/data/sample_verdict.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sipejuang::data {
namespace {

using testing::HasSubstr;
using testing::Not;

VerdictRecord record() { return {std::string(64, 'c'), "sipejuang 0.1.0", {23840}, {23840}, nullptr, {}}; }

TEST(VerdictJson, MembersStandInTheOrderOfTheContract) {
    const tests::SampleVerdict sample;
    const auto text = verdict_json(sample.verdict, record());
    std::size_t at = 0;
    for (const char* name :
         {"\"type\":\"FeatureCollection\"", "\"crs\":", "\"verdict\":", "\"outcome\":\"nonconforming\"",
          "\"scope\":\"building\"", "\"status\":\"sample\"", "\"date\":\"2026-11-24\"",
          "\"plans\":", "\"layers\":", "\"counts\":", "\"allowed_part\":", "\"proposal_sha256\":", "\"engine\":",
          "\"working_crs\":", "\"operation\":", "\"features\":"}) {
        const auto found = text.find(name, at);
        ASSERT_NE(found, std::string::npos) << name;
        at = found;
    }
    EXPECT_EQ(text.back(), '\n');
}

TEST(VerdictJson, AFindingHoldsItsNumbersAndItsArticle) {
    const tests::SampleVerdict sample;
    const auto text = verdict_json(sample.verdict, record());
    EXPECT_THAT(
        text,
        HasSubstr(
            R"("measured":71.418605,"limit":60,"relation":"<=","unit":"%","margin":-11.418605,"margin_quantity":{"value":-24.55,"unit":"m2"},"policy":"strictest","lost":["K-2"])"));
    EXPECT_THAT(
        text,
        HasSubstr(
            R"("provision":{"id":"p1","instrument":"Perda Contoh","article":"Pasal 7","text":"KDB paling tinggi 60%.\u001b[31m","law_status":"sample"})"));
    EXPECT_THAT(
        text,
        HasSubstr(
            R"("measured_min":0,"measured_max":null,"limit":1.2,"relation":"<=","unit":"x","missing":["floor_area_m2"])"));
    EXPECT_THAT(
        text,
        HasSubstr(
            R"("conditions":[{"code":"T1","kind":"authority","text":{"id":"izin lurah","en":"leave of the village head"},"issuer":"Lurah","provision":{)"));
    EXPECT_THAT(text, HasSubstr(R"("id":"kota/height/b%2F1/R-3/-")"));
}

TEST(VerdictJson, RingsGoOutClosedAndCounterClockwiseFromTheSameVertex) {
    const tests::SampleVerdict sample;
    const auto text = verdict_json(sample.verdict, record());
    EXPECT_THAT(
        text,
        HasSubstr(
            R"({"type":"GeometryCollection","geometries":[{"type":"Polygon","coordinates":[[[0,0],[10,0],[10,10],[0,10],[0,0]]]},{"type":"LineString","coordinates":[[0,0],[3,4]]}]})"));
    EXPECT_THAT(text, HasSubstr(R"("conditional":null)"));
}

TEST(VerdictJson, LonLatComesBackWithNineDecimalsAndWithoutACrsMember) {
    const tests::SampleVerdict sample;
    auto lon_lat = record();
    lon_lat.output_crs = geo::wgs84;
    lon_lat.transformation = *projection(geo::wgs84, {23840});
    const auto text = verdict_json(sample.verdict, lon_lat);
    EXPECT_THAT(text, Not(HasSubstr("\"crs\":{")));
    EXPECT_THAT(text, HasSubstr("\"operation\":\"" + lon_lat.transformation->operation().substr(0, 10)));
    EXPECT_THAT(verdict_json(sample.verdict, record()),
                HasSubstr(R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::23840"}})"));
}

TEST(VerdictJson, TheSameVerdictIsTheSameBytes) {
    const tests::SampleVerdict one;
    const tests::SampleVerdict two;
    EXPECT_EQ(verdict_json(one.verdict, record()), verdict_json(two.verdict, record()));
}

}  // namespace
}  // namespace sipejuang::data
