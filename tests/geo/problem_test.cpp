// SPDX-License-Identifier: Apache-2.0
#include "geo/problem.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace sipejuang::geo {
namespace {

TEST(ProblemCodes, AreSortedAndUnique) {
    const auto& all = problem_codes();
    const auto not_ascending = [](const ProblemCode& a, const ProblemCode& b) { return a.code >= b.code; };
    const auto fault = std::adjacent_find(all.begin(), all.end(), not_ascending);
    EXPECT_EQ(fault, all.end()) << fault->code;
}

TEST(ProblemCodes, HaveTitleAndAdviceInBothLanguages) {
    for (const auto& entry : problem_codes()) {
        EXPECT_FALSE(entry.title_id.empty() || entry.title_en.empty()) << entry.code;
        EXPECT_FALSE(entry.advice_id.empty() || entry.advice_en.empty()) << entry.code;
        EXPECT_TRUE(entry.advice_id.back() == '.' || entry.advice_id.back() == '?') << entry.code;
        EXPECT_TRUE(entry.advice_en.back() == '.' || entry.advice_en.back() == '?') << entry.code;
        EXPECT_NE(entry.title_id, entry.title_en) << entry.code;
    }
}

TEST(ProblemCodes, AreWrittenInLowerCaseWithHyphens) {
    for (const auto& entry : problem_codes()) {
        const bool plain = std::all_of(entry.code.begin(), entry.code.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        });
        EXPECT_TRUE(plain) << entry.code;
    }
}

TEST(ProblemCodes, AreAllFound) {
    for (const auto& entry : problem_codes()) EXPECT_EQ(&problem_code(entry.code), &entry);
}

TEST(Problem, CarriesItsPlace) {
    const auto made = problem("file-empty", {"a", "b"}).in_file("x.geojson").of_feature("b1").located("line 1");
    EXPECT_EQ(made.code, "file-empty");
    EXPECT_EQ(made.file, "x.geojson");
    EXPECT_EQ(made.feature, "b1");
    EXPECT_EQ(made.at, "line 1");
}

TEST(ProblemDeathTest, WithAnUnlistedCodeIsABug) { EXPECT_DEATH((void)problem("no-such-code", {}), ""); }

}  // namespace
}  // namespace sipejuang::geo
