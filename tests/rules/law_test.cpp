// SPDX-License-Identifier: Apache-2.0
// "Ordered by `level`, then id, never by the command line." "In force on a date is decided by valid_from / valid_until alone"
// (both inclusive). Two versions valid on one date, two plans of one level that overlap: a Problem.
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

SmallTown version(const std::string& number, std::optional<Date> from, std::optional<Date> until) {
    SmallTown town;
    town.plan.identity.version = number;
    town.plan.identity.valid = {from, until};
    return town;
}

SmallTown named(const std::string& id, Level level, geo::MultiPolygon where) {
    auto town = SmallTown::empty(id, level);
    town.zone("P", std::move(where));
    return town;
}

TEST(Law, OrdersByLevelThenById) {
    const auto east = rect(300, 0, 400, 100), west = rect(0, 0, 100, 100);
    const auto law = Law::of({named("c", Level::national, west).made(), named("b", Level::detail, east).made(),
                              named("a", Level::city, west).made(), named("a2", Level::detail, west).made()});
    Texts ids;
    for (const auto& plan : law->plans()) ids.push_back(plan->identity().id);
    EXPECT_EQ(ids, (Texts{"a2", "b", "a", "c"}));
}

TEST(Law, IsInForceOnItsFirstAndItsLastDay) {
    const auto town = version("1", Date{2026, 1, 1}, Date{2026, 12, 31});
    EXPECT_EQ(problem_of(house(), {town}, {2025, 12, 31}), "no-plan-in-force");
    EXPECT_EQ(problem_of(house(), {town}, {2026, 1, 1}), "");
    EXPECT_EQ(problem_of(house(), {town}, {2026, 12, 31}), "");
    EXPECT_EQ(problem_of(house(), {town}, {2027, 1, 1}), "no-plan-in-force");
}

TEST(Law, WithoutEndsIsAlwaysInForce) { EXPECT_EQ(problem_of(house(), {version("1", {}, {})}, {1900, 1, 1}), ""); }

TEST(Law, StatusNeverRemovesAPlan) {
    auto town = version("1", {}, {});
    town.plan.identity.status = PlanStatus::sample;
    EXPECT_EQ(judged(house(), town).verdict.status, PlanStatus::sample);
}

TEST(Law, TwoVersionsOnOneDateAreAProblem) {
    const auto old = version("1", {}, Date{2026, 6, 30});
    EXPECT_EQ(problem_of(house(), {old, version("2", Date{2026, 6, 30}, {})}), "plan-versions-overlap");
    EXPECT_EQ(problem_of(house(), {version("2", {}, {}), old}), "plan-versions-overlap");
}

TEST(Law, TwoVersionsOneAfterTheOtherAreUsedByTheirDates) {
    const auto old = version("1", {}, Date{2026, 6, 30});
    const auto now = version("2", Date{2026, 7, 1}, {});
    EXPECT_EQ(judged(house(), {now, old}).verdict.plans.front()->identity().version, "2");
    EXPECT_EQ(judged(house(), {now, old}, {2026, 6, 30}).verdict.plans.front()->identity().version, "1");
}

TEST(Law, TwoPlansOfOneLevelThatOverlapAreAProblem) {
    EXPECT_EQ(problem_of(house(), {SmallTown{}, named("lain", Level::detail, rect(10, 10, 30, 30))}), "plans-overlap");
}

TEST(Law, TwoPlansOfOneLevelThatTouchAreNone) {
    EXPECT_EQ(problem_of(house(), {SmallTown{}, named("lain", Level::detail, rect(200, 0, 300, 200))}), "");
}

TEST(Law, TwoPlansOfOneLevelAtDifferentTimesAreNone) {
    auto other = named("lain", Level::detail, rect(10, 10, 30, 30));
    other.plan.identity.valid = {{}, Date{2020, 12, 31}};
    auto own = version("1", Date{2021, 1, 1}, {});
    EXPECT_EQ(problem_of(house(), {own, other}), "");
}

TEST(Law, TwoPlansOfTwoLevelsMayOverlap) {
    EXPECT_EQ(problem_of(house(), {SmallTown{}, named("lain", Level::city, rect(10, 10, 30, 30))}), "");
}

TEST(Law, OfNoPlanIsAProblem) { EXPECT_EQ(problem_of(house(), {}), "plan-not-found"); }

TEST(Date, ReadsIsoDates) {
    EXPECT_EQ(Date::parse("2026-11-24"), (Date{2026, 11, 24}));
    EXPECT_EQ(Date::parse("2024-02-29"), (Date{2024, 2, 29}));
    EXPECT_EQ(Date::parse("2000-02-29"), (Date{2000, 2, 29}));
}

TEST(Date, RefusesDaysThatDoNotExist) {
    for (const auto* text : {"2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00"}) {
        EXPECT_FALSE(Date::parse(text)) << text;
    }
}

TEST(Date, RefusesOtherSpellings) {
    for (const auto* text : {"", "2026-1-1", "24-11-2026", "2026/11/24", "2026-11-24 ", " 2026-11-24",
                             "2026-11-24T00:00", "+026-11-24", "2026-+1-24", "202-011-24", "20261124"}) {
        EXPECT_FALSE(Date::parse(text)) << text;
    }
}

TEST(Date, PrintsWhatItReads) {
    for (const auto* text : {"2026-11-24", "0999-01-05"}) EXPECT_EQ(Date::parse(text)->text(), text);
}

TEST(Date, ComparesByTime) {
    EXPECT_LT((Date{2025, 12, 31}), (Date{2026, 1, 1}));
    EXPECT_LT((Date{2026, 1, 31}), (Date{2026, 2, 1}));
}

}  // namespace
}  // namespace sipejuang::rules
