// SPDX-License-Identifier: Apache-2.0
#include "data/import/json_fault.hpp"
#include "data/import/proposal_file.hpp"

#include <gtest/gtest.h>

#include <string>

namespace sipejuang::data {
namespace {

/// How a proposal of these bytes is refused: code and place.
geo::Problem refusal(std::string_view bytes) {
    const auto result = read_proposal_geojson(bytes, "x.geojson", {});
    return result ? geo::Problem{} : result.error().front();
}

struct Bad {
    const char* name;
    std::string bytes;
    const char* code;
    const char* at;
};

class BadJson : public testing::TestWithParam<Bad> {};

TEST_P(BadJson, IsRefusedWithItsCodeAndPlace) {
    const auto problem = refusal(GetParam().bytes);
    EXPECT_EQ(problem.code, GetParam().code);
    EXPECT_EQ(problem.at, GetParam().at);
    EXPECT_EQ(problem.file, "x.geojson");
    EXPECT_FALSE(problem.detail.id.empty());
    EXPECT_FALSE(problem.detail.en.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Texts, BadJson,
    testing::Values(
        Bad{"Empty", "", "file-empty", ""}, Bad{"OnlySpace", " \n ", "file-empty", ""},
        Bad{"Truncated", "{\"type\": \"FeatureCollection\",\n \"features\": [", "file-truncated", "line 2, column 15"},
        Bad{"TruncatedInText", "{\"type\": \"Fea", "file-truncated", "line 1, column 14"},
        Bad{"TruncatedInWord", "{\"a\": tr", "file-truncated", "line 1, column 7"},
        Bad{"DoubleComma", "{\"a\": [1,2,,3]}", "file-not-json", "line 1, column 12"},
        Bad{"TrailingText", "{} x", "file-not-json", "line 1, column 4"},
        Bad{"TrailingZeroByte", std::string{"{}\0", 3}, "file-not-json", "line 1, column 3"},
        Bad{"LeadingZero", "{\"a\": 01}", "file-not-json", "line 1, column 7"},
        Bad{"Nan", "{\"a\": NaN}", "coordinate-not-finite", "line 1, column 7"},
        Bad{"Infinity", "{\"a\": -Infinity}", "coordinate-not-finite", "line 1, column 7"},
        Bad{"HugeExponent", "{\"a\": [1, 1e999]}", "number-out-of-range", "line 1, column 11"},
        Bad{"HugeInteger", "{\"a\": 123456789012345678901234567890}", "number-out-of-range", "line 1, column 7"},
        Bad{"InvalidUtf8", "{\"a\":\n\"\xFF\"}", "text-not-utf8", "line 2"},
        Bad{"Utf16", std::string{"\xFF\xFE{\0}\0", 6}, "text-not-utf8", "line 1"},
        Bad{"KeyTwice", "{\"a\": {\"b\": 1, \"c\": 2, \"b\": 3}}", "json-duplicate-key", "a.b"},
        Bad{"NotAnObject", "[1, 2]", "file-not-geojson", ""},
        Bad{"NoFeatures", "{\"type\": \"FeatureCollection\"}", "file-not-geojson", "features"},
        Bad{"TopoJson", "{\"type\": \"Topology\"}", "file-not-geojson", "type"},
        Bad{"FeatureThatIsText", "{\"type\": \"FeatureCollection\", \"features\": [\"x\"]}", "file-not-geojson",
            "features.0"}),
    [](const auto& tested) { return tested.param.name; });

TEST(JsonDocument, TwoHundredThousandNestedArraysAreRefusedAtOnce) {
    const std::string open(200'000, '[');
    EXPECT_EQ(refusal(open).code, "json-too-deep");
    EXPECT_EQ(refusal(open + std::string(200'000, ']')).code, "json-too-deep");
    EXPECT_EQ(
        refusal("{\"type\": \"FeatureCollection\", \"features\": [], \"x\": " + open + std::string(200'000, ']') + "}")
            .code,
        "json-too-deep");
    std::string objects;
    for (int i = 0; i < 200'000; ++i) objects += "{\"a\":";
    EXPECT_EQ(refusal(objects).code, "json-too-deep");
}

TEST(JsonDocument, LoneSurrogatesAreRefused) {
    EXPECT_NE(refusal("{\"a\": \"\\udc00\"}").code, "");
    EXPECT_NE(refusal("{\"a\": \"\\ud800x\"}").code, "");
}

TEST(JsonDocument, AnyCutOfAProposalIsAProblemAndNeverACrash) {
    const std::string whole =
        R"({"type":"Feature","id":"plot","properties":{"role":"plot","x":-1.5e2,"y":[true,null,"\u00e9"]},)"
        R"("geometry":{"type":"Polygon","coordinates":[[[123,-10],[124,-10],[124,-9],[123,-10]]]}})";
    EXPECT_TRUE(read_proposal_geojson(whole, "x", {}).has_value());
    for (std::size_t length = 1; length < whole.size(); ++length) {
        EXPECT_EQ(refusal(whole.substr(0, length)).code, "file-truncated") << whole.substr(0, length);
    }
}

TEST(JsonDocument, AnyByteReplacedIsAnsweredOrRefused) {
    const std::string whole = R"({"type":"Polygon","coordinates":[[[123,-10],[124,-10],[124,-9],[123,-10]]]})";
    for (std::size_t i = 0; i < whole.size(); ++i) {
        for (const char c : {'\0', '"', '[', ']', '{', '}', ',', ':', '9', '-', 'e', '\\', '\x80', '\xFF'}) {
            auto changed = whole;
            changed[i] = c;
            const auto result = read_proposal_geojson(changed, "x", {});
            EXPECT_TRUE(result || !result.error().empty());
        }
    }
}

TEST(FirstFault, FindsNothingInValidJson) {
    for (const char* text : {"{}", "[]", "0", "-0.5e-10", "\"\\\"\"", "[1,{\"a\":[]}]", " true ", "1e-400"}) {
        EXPECT_FALSE(first_fault(text, 64)) << text;
    }
}

TEST(LineAndColumn, CountsCharactersNotBytes) { EXPECT_EQ(line_and_column("\xC3\xA9x", 2), "line 1, column 2"); }

}  // namespace
}  // namespace sipejuang::data
