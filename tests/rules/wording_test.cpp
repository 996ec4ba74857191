// SPDX-License-Identifier: Apache-2.0
// The sentences of a finding: digits enough to tell a measure from its limit, bounds that read well, no excess of nothing.
#include "rules/check/wording.hpp"

#include <gtest/gtest.h>

namespace sipejuang::rules {
namespace {

Finding coverage(Outcome outcome, double measured, double limit, double margin_m2) {
    Finding finding;
    finding.rule = Rule::kdb;
    finding.outcome = outcome;
    finding.measured = measured;
    finding.limit = limit;
    finding.margin = limit - measured;
    finding.margin_quantity = Amount{margin_m2, Unit::square_metres};
    return finding;
}

TEST(Wording, TellsAMeasureFromItsLimitHoweverNear) {
    EXPECT_EQ(measure_message(coverage(Outcome::violates, 60.004, 60, -0.008)).id,
              "Koefisien dasar bangunan (KDB): 60,004 %, padahal paling banyak 60 %; kelebihan 0,01 m².");
    EXPECT_EQ(measure_message(coverage(Outcome::violates, 80.01, 80, -0.0036)).en,
              "Building coverage (KDB): 80.01 %, but the law allows at most 80 %; too much by 0.0036 m².");
}

TEST(Wording, SaysThatAToleranceWasNeeded) {
    EXPECT_EQ(measure_message(coverage(Outcome::complies, 60.004, 60, -0.008)).en,
              "Building coverage (KDB): 60.004 %; the limit is at most 60 %; the difference is within the tolerance.");
}

TEST(Wording, OfALimitBetweenBoundsSaysTheStrictOneFirst) {
    auto finding = coverage(Outcome::complies, 40, 60, 40);
    finding.limit.reset();
    finding.margin.reset();
    finding.limit_min = 50;
    finding.limit_max = 60;
    EXPECT_EQ(measure_message(finding).en, "Building coverage (KDB): 40 %; the limit is at most 50 % to 60 %.");
    finding.limit_max.reset();
    EXPECT_EQ(measure_message(finding).id,
              "Koefisien dasar bangunan (KDB): 40 %; batasnya paling banyak 50 % atau lebih longgar.");
    finding.limit_min.reset();
    EXPECT_EQ(no_building_message(finding).en,
              "Building coverage (KDB): no building is proposed; the limit is not known.");
}

TEST(Wording, OfAMeasureBetweenBoundsSaysSo) {
    auto finding = coverage(Outcome::violates, 0, 60, 0);
    finding.measured.reset();
    finding.margin.reset();
    finding.measured_min = 61;
    EXPECT_EQ(measure_message(finding).en, "Building coverage (KDB): at least 61 %, but the law allows at most 60 %.");
    finding.measured_max = 70;
    EXPECT_EQ(measure_message(finding).id,
              "Koefisien dasar bangunan (KDB): 61 % sampai 70 %, padahal paling banyak 60 %.");
}

}  // namespace
}  // namespace sipejuang::rules
