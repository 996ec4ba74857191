// SPDX-License-Identifier: Apache-2.0
#include "data/import/execute_request.hpp"

#include <gtest/gtest.h>

namespace sipejuang::data {
namespace {

using Kind = ExecuteInput::Kind;

TEST(ExecuteRequest, KeepsAnObjectByteForByte) {
    const std::string proposal = R"({ "type":"FeatureCollection" , "n": 1.50000000000000000001, "t":"\u0041" })";
    const auto request = read_execute_request(R"({"response":"raw","inputs":{"proposal": )" + proposal +
                                              " , \"date\":\"2026-11-24\"}}");
    ASSERT_TRUE(request) << request.error().front().detail.en;
    EXPECT_EQ(request->input("proposal")->kind, Kind::object);
    EXPECT_EQ(request->input("proposal")->value, proposal);
    EXPECT_EQ(request->text("date"), "2026-11-24");
    EXPECT_EQ(request->response, "raw");
    EXPECT_EQ(request->input("kbli"), nullptr);
}

TEST(ExecuteRequest, UnwrapsAQualifiedValue) {
    const auto request = read_execute_request(
        R"({"inputs":{"a":{"mediaType":"x","value":{"b":1}},"c":{"value":"text"}}})");
    ASSERT_TRUE(request);
    EXPECT_EQ(request->input("a")->value, R"({"b":1})");
    EXPECT_EQ(request->text("c"), "text");
}

TEST(ExecuteRequest, KeepsOtherKindsAsJson) {
    const auto request = read_execute_request(R"({"inputs":{"n":3.5 ,"t":true,"l":[ 1, 2 ],"z":null}})");
    ASSERT_TRUE(request);
    EXPECT_EQ(request->text("n"), "3.5");
    EXPECT_EQ(request->text("t"), "true");
    EXPECT_EQ(request->text("l"), "[ 1, 2 ]");
    EXPECT_EQ(request->input("z")->kind, Kind::other);
}

TEST(ExecuteRequest, SkipsAByteOrderMark) { EXPECT_TRUE(read_execute_request("\xEF\xBB\xBF{\"inputs\":{}}")); }

TEST(ExecuteRequest, FollowsNoReference) {
    const auto request = read_execute_request(R"({"inputs":{"a":{"href":"http://127.0.0.1/x"}}})");
    ASSERT_FALSE(request);
    EXPECT_EQ(request.error().front().code, "parameter-invalid");
}

TEST(ExecuteRequest, IsAnObjectWithInputs) {
    for (const char* text : {"[]", "3", "{}", R"({"inputs":3})", R"({"inputs":[]})"}) {
        const auto request = read_execute_request(text);
        ASSERT_FALSE(request) << text;
        EXPECT_EQ(request.error().front().code, "parameter-invalid") << text;
    }
    for (const char* text : {"", "{", R"({"inputs":{"a":1,"a":2}})", "{\"inputs\":{\"a\":\"\xff\"}}"})
        EXPECT_FALSE(read_execute_request(text)) << text;
}

TEST(TextsOfJson, TakesArraysOfTextsAlone) {
    EXPECT_EQ(texts_of_json(R"(["a=b","c"])"), (std::vector<std::string>{"a=b", "c"}));
    EXPECT_EQ(texts_of_json("[]"), std::vector<std::string>{});
    for (const char* text : {"", "{}", "[1]", R"(["a",null])", R"("a")"}) EXPECT_FALSE(texts_of_json(text)) << text;
}

}  // namespace
}  // namespace sipejuang::data
