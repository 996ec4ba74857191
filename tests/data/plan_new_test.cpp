// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_new.hpp"
#include "data/import/plan_package.hpp"
#include "tests/data/small_package.hpp"

#include <gtest/gtest.h>

namespace sipejuang::data {
namespace {

using tests::SmallPackage;

TEST(PlanNew, WhatItWritesLoadsAndHoldsNoValue) {
    const SmallPackage source;
    const tests::TemporaryFiles files;
    const auto made = write_new_plan({source.path("zones.geojson"), std::nullopt, files.path("kota-baru")});
    ASSERT_TRUE(made) << made.error().front().code;
    EXPECT_EQ(made->working_crs.code, 23840U);
    const auto plan = load_plan(files.path("kota-baru"));
    ASSERT_TRUE(plan) << plan.error().front().code << plan.error().front().detail.en;
    EXPECT_EQ(plan->plan->identity().id, "kota-baru");
    EXPECT_EQ(plan->plan->content().subzones.size(), 2U);
    EXPECT_FALSE(plan->plan->intensity().rows().empty());
    for (const auto& row : plan->plan->intensity().rows()) EXPECT_EQ(row.limit.state, rules::LimitCell::State::missing);
    EXPECT_GT(tests::error_count(plan->issues), 0U);
}

TEST(PlanNew, RefusesAFolderThatHoldsSomething) {
    const SmallPackage source;
    const auto made = write_new_plan({source.path("zones.geojson"), std::nullopt, source.path()});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().front().code, "plan-folder-exists");
}

}  // namespace
}  // namespace sipejuang::data
