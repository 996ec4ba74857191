// SPDX-License-Identifier: Apache-2.0
#include "data/export/json_writer.hpp"
#include "data/export/verdict_json.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace sipejuang::data {
namespace {

std::string number(double value, int decimals = 6) { return JsonWriter{}.number(value, decimals).take(); }

TEST(JsonWriter, NumbersAreFixedTrimmedAndNeverMinusZero) {
    EXPECT_EQ(number(60.0), "60");
    EXPECT_EQ(number(71.4186046), "71.418605");
    EXPECT_EQ(number(-0.0000001), "0");
    EXPECT_EQ(number(-0.0), "0");
    EXPECT_EQ(number(1e21), "1000000000000000000000");
    EXPECT_EQ(number(1e-7), "0");
    EXPECT_EQ(number(123.6012345678, 9), "123.601234568");
    EXPECT_EQ(number(std::nan("")), "null");
    EXPECT_EQ(number(INFINITY), "null");
}

TEST(JsonWriter, TextIsEscapedAndAlwaysUtf8) {
    const auto text = [](std::string_view value) { return JsonWriter{}.string(value).take(); };
    EXPECT_EQ(text("a\"b\\c\n\x01\x7F"), R"("a\"b\\c\n\u0001\u007f")");
    EXPECT_EQ(text("\xC3\xA9"), "\"\xC3\xA9\"");
    EXPECT_EQ(text("\xE9"), "\"\xC3\xA9\"") << "Latin-1 of an old table";
    EXPECT_EQ(text(std::string_view{"\0", 1}), "\"\\u0000\"");
}

TEST(JsonWriter, CommasStandBetweenMembersAndNowhereElse) {
    JsonWriter json;
    json.begin_object()
        .member("a", 1.0)
        .text("empty", "")
        .key("b")
        .begin_array()
        .begin_object()
        .end_object()
        .null()
        .boolean(true);
    json.end_array().texts("none", {"", ""}).texts("some", {"", "x", "y"}).end_object();
    EXPECT_EQ(json.take(), R"({"a":1,"b":[{},null,true],"some":["x","y"]})");
}

TEST(ProblemJson, OneProblemIsADocumentAndSeveralStandInAList) {
    const auto one = geo::problem("ring-self-crossing", {"i", "e"})
                         .in_file("h.geojson")
                         .of_feature("b1")
                         .located("ring 0, vertex 7");
    auto placed = one;
    placed.place = geo::SourcePoint{123.6012, -10.1701};
    EXPECT_EQ(
        problems_json({placed}).rfind(
            R"({"type":"https://sipejuang.example/problems/ring-self-crossing","code":"ring-self-crossing","title":{"id":)",
            0),
        0U);
    EXPECT_NE(problems_json({placed}).find(R"("at":"ring 0, vertex 7","place":[123.6012,-10.1701],"advice":{"id":)"),
              std::string::npos);
    EXPECT_EQ(problems_json({one}).find("\"place\""), std::string::npos);
    EXPECT_EQ(problems_json({one, one}).rfind("{\"problems\":[", 0), 0U);
    EXPECT_EQ(problems_json({one}).back(), '\n');
}

}  // namespace
}  // namespace sipejuang::data
