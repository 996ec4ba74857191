// SPDX-License-Identifier: Apache-2.0
// "A building belongs to the plot with most of its area (ties and buildings over several plots are reported)".
#include "rules/proposal/assignment.hpp"
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

const geo::PolygonLayer plots{{rect(0, 0, 10, 10), rect(10, 0, 20, 10), rect(30, 0, 40, 10)}};

Belonging of(double x0, double x1) { return belonging(rect(x0, 2, x1, 8), plots, m2(0.01)); }

TEST(Belonging, IsToThePlotWithMostOfItsArea) {
    EXPECT_EQ(of(2, 8).plot, 0U);
    EXPECT_EQ(of(8, 13).plot, 1U);
    EXPECT_EQ(of(7, 12).plot, 0U);
}

TEST(Belonging, ToNoPlotIsNone) { EXPECT_FALSE(of(22, 28).plot); }

TEST(Belonging, OverSeveralPlotsListsThem) {
    EXPECT_EQ(of(8, 13).over, (std::vector<std::uint32_t>{0, 1}));
    EXPECT_TRUE(of(2, 8).over.empty());
    EXPECT_TRUE(of(2, 10.0001).over.empty()) << "not by more than the tolerance";
}

TEST(Belonging, OfATieIsReportedAndTakesTheFirst) {
    EXPECT_TRUE(of(8, 12).tie);
    EXPECT_EQ(of(8, 12).plot, 0U);
    EXPECT_FALSE(of(8, 13).tie);
}

}  // namespace
}  // namespace sipejuang::rules
