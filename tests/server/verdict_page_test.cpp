// SPDX-License-Identifier: Apache-2.0
// What a page says of a verdict that is not known for want of a finding: never that all is well.
#include "server/pages/verdict_page.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sipejuang::server {
namespace {

using testing::HasSubstr;
using testing::Not;

data::VerdictDocument without_a_finding() {
    data::VerdictDocument verdict;
    verdict.outcome = "undetermined";
    verdict.scope = "plot";
    verdict.status = "sample";
    verdict.date = *rules::Date::parse("2026-11-24");
    return verdict;
}

std::string page_of(const data::VerdictDocument& verdict) {
    VerdictShown shown;
    shown.english = true;
    return *verdict_page(verdict, shown).body;
}

TEST(VerdictPage, NamesWhatThePlanRequiresAndNothingWasFoundAbout) {
    auto verdict = without_a_finding();
    verdict.missing_required = {"land_use", "kdb"};
    const auto page = page_of(verdict);
    EXPECT_THAT(page, HasSubstr("The data for 2 provision(s) are incomplete."));
    EXPECT_THAT(page, HasSubstr("2 cannot be assessed"));
    EXPECT_THAT(page, HasSubstr("(KDB)</strong>: the plan requires this provision, but nothing could be assessed."));
    EXPECT_THAT(page, HasSubstr("Ask an officer, because it cannot be assessed: "));
    EXPECT_THAT(page, Not(HasSubstr("Nothing needs to be changed")));
}

TEST(VerdictPage, SaysWhereNothingAtAllCouldBeAssessed) {
    const auto page = page_of(without_a_finding());
    EXPECT_THAT(page, HasSubstr("No provision could be assessed. This does not mean that it is allowed."));
    EXPECT_THAT(page, Not(HasSubstr("Nothing needs to be changed")));
    EXPECT_THAT(page, Not(HasSubstr(" 0 provision")));
}

TEST(VerdictPage, NamesWhatStandsInTablesButWasNotJudged) {
    auto verdict = without_a_finding();
    verdict.not_judged = {"kdb"};
    EXPECT_THAT(page_of(verdict), HasSubstr("In tables of the plan, but not assessed: Building coverage"));
}

}  // namespace
}  // namespace sipejuang::server
