// SPDX-License-Identifier: Apache-2.0
// The comparisons that a row of setbacks.csv makes with what a feature says of itself.
#include "rules/law/attribute_test.hpp"

#include <gtest/gtest.h>

namespace sipejuang::rules {
namespace {

Truth deep(Comparison comparison, const std::string& depth) {
    return holds({"depth_m", comparison, "3", 3.0}, {{"depth_m", depth}});
}

TEST(AttributeTest, ComparesNumbersJustUnderOnAndJustOver) {
    struct Expected {
        Comparison comparison;
        Truth under, on, over;
    };
    constexpr auto yes = Truth::yes, no = Truth::no;
    for (const auto& e : {Expected{Comparison::equal, no, yes, no}, Expected{Comparison::unequal, yes, no, yes},
                          Expected{Comparison::less, yes, no, no}, Expected{Comparison::at_most, yes, yes, no},
                          Expected{Comparison::greater, no, no, yes}, Expected{Comparison::at_least, no, yes, yes}}) {
        EXPECT_EQ(deep(e.comparison, "2.999"), e.under) << text_of(e.comparison);
        EXPECT_EQ(deep(e.comparison, "3.0"), e.on) << text_of(e.comparison);
        EXPECT_EQ(deep(e.comparison, "3.001"), e.over) << text_of(e.comparison);
    }
}

TEST(AttributeTest, ComparesTextsForEqualityAlone) {
    const Attributes dike{{"dike", "no"}};
    EXPECT_EQ(holds({"dike", Comparison::equal, "no", {}}, dike), Truth::yes);
    EXPECT_EQ(holds({"dike", Comparison::unequal, "no", {}}, dike), Truth::no);
    EXPECT_EQ(holds({"dike", Comparison::at_most, "3", 3.0}, dike), Truth::unknown)
        << "a text where a number is asked for";
}

TEST(AttributeTest, WhatIsNotSaidIsUnknown) {
    EXPECT_EQ(deep(Comparison::at_most, ""), Truth::unknown);
    EXPECT_EQ(holds({"depth_m", Comparison::at_most, "3", 3.0}, {}), Truth::unknown);
}

TEST(AttributeTest, IsWrittenAsTheTableSaysIt) {
    EXPECT_EQ(text_of(AttributeTest{"depth_m", Comparison::at_least, "3", 3.0}), "depth_m>=3");
    EXPECT_EQ(text_of(AttributeTest{"depth_m", Comparison::less, "3", 3.0}), "depth_m<3");
    EXPECT_EQ(text_of(AttributeTest{"dike", Comparison::unequal, "no", {}}), "dike!=no");
}

}  // namespace
}  // namespace sipejuang::rules
