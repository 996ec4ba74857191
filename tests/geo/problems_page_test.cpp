// SPDX-License-Identifier: Apache-2.0
// docs/problems.md is what users read; the table is what the engine says.
#include "geo/problem.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>

namespace sipejuang::geo {
namespace {

std::string page() {
    std::ifstream file{"docs/problems.md"};  // tests run in the root of the project
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

TEST(ProblemsPage, HasTheRowOfEachCodeWordForWord) {
    const std::string text = page();
    ASSERT_FALSE(text.empty());
    for (const auto& code : problem_codes()) {
        std::ostringstream row;
        row << "| `" << code.code << "` | " << code.title_id << " / " << code.title_en << " | " << code.advice_id
            << " / " << code.advice_en << " |";
        EXPECT_NE(text.find(row.str()), std::string::npos) << "docs/problems.md lacks this row:\n" << row.str();
    }
}

TEST(ProblemsPage, HasNoCodeThatTheTableLacks) {
    std::istringstream lines{page()};
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("| `")) continue;
        const std::string code = line.substr(3, line.find('`', 3) - 3);
        bool known = false;
        for (const auto& own : problem_codes()) known = known || own.code == code;
        EXPECT_TRUE(known) << code;
    }
}

}  // namespace
}  // namespace sipejuang::geo
