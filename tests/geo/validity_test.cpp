// SPDX-License-Identifier: Apache-2.0
#include "geo/validity.hpp"

#include "geo/area.hpp"
#include "tests/geo/shapes.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <limits>

namespace sipejuang::geo {
namespace {

using shapes::rectangle;
using shapes::rectangle_ring;

MultiPolygon only(Ring ring) { return {{{std::move(ring), {}}}}; }

std::string code(const MultiPolygon& region) {
    const auto found = invalidity(region, proposal_complexity);
    return found ? found->problem.code : "valid";
}

std::string at(const MultiPolygon& region) {
    const auto found = invalidity(region, proposal_complexity);
    return found ? found->problem.at : "valid";
}

TEST(Validity, OfASquareIsGiven) {
    EXPECT_EQ(code(rectangle(0, 0, 1, 1)), "valid");
    EXPECT_EQ(code(MultiPolygon{}), "valid");
}

TEST(Validity, AllowsRepeatedVertices) {
    EXPECT_EQ(code(only({{0, 0}, {1, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}})), "valid");
}

TEST(Validity, AllowsAHoleThatTouchesItsShellAtAPoint) {
    EXPECT_EQ(code({{{rectangle_ring(0, 0, 10, 10), {{{5, 0}, {6, 2}, {4, 2}}}}}}), "valid");
}

TEST(Validity, OfABowTieIsRefusedWhereItCrosses) {
    const auto found = invalidity(only({{0, 0}, {10, 10}, {10, 0}, {0, 10}}), proposal_complexity);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->problem.code, "ring-self-crossing");
    EXPECT_EQ(found->where, (Point{5, 5}));
    EXPECT_EQ(found->problem.at, "ring 0, vertex 0");
    EXPECT_NE(found->problem.detail.id.find("5.000, 5.000"), std::string::npos);
    EXPECT_NE(found->problem.detail.en.find("5.000, 5.000"), std::string::npos);
}

TEST(Validity, OfARingThatTouchesItselfIsRefused) {
    EXPECT_EQ(code(only({{0, 0}, {4, 0}, {2, 2}, {4, 4}, {0, 4}, {2, 2}})), "ring-self-crossing");
}

TEST(Validity, OfASpikeIsRefused) {
    EXPECT_EQ(code(only({{0, 0}, {4, 0}, {4, 4}, {4, 9}, {4, 4}, {0, 4}})), "ring-self-crossing");
}

TEST(Validity, OfTwoPointsIsTooFew) {
    EXPECT_EQ(code(only({{0, 0}, {1, 1}})), "ring-too-few-points");
    EXPECT_EQ(code(only({{0, 0}, {1, 1}, {0, 0}, {1, 1}})), "ring-too-few-points");
    EXPECT_EQ(code(only({})), "ring-too-few-points");
    EXPECT_EQ(at({{{rectangle_ring(0, 0, 1, 1), {{}}}}}), "ring 1");
}

TEST(Validity, OfPointsOnOneLineHasNoArea) {
    EXPECT_EQ(code(only({{0, 0}, {1, 1}, {2, 2}})), "ring-zero-area");
    EXPECT_EQ(code({{{rectangle_ring(0, 0, 9, 9), {{{1, 1}, {2, 1}, {3, 1}}}}}}), "ring-zero-area");
}

TEST(Validity, OfAHoleElsewhereNamesTheHole) {
    const MultiPolygon region{{{rectangle_ring(0, 0, 10, 10), {rectangle_ring(20, 20, 21, 21)}}}};
    EXPECT_EQ(code(region), "hole-outside-shell");
    EXPECT_EQ(at(region), "ring 1, vertex 0");
}

TEST(Validity, OfAHoleAcrossItsShellIsRefused) {
    EXPECT_EQ(code({{{rectangle_ring(0, 0, 10, 10), {rectangle_ring(8, 4, 12, 6)}}}}), "hole-outside-shell");
}

TEST(Validity, OfNestedOrCrossingHolesIsRefused) {
    EXPECT_EQ(code({{{rectangle_ring(0, 0, 10, 10), {rectangle_ring(1, 1, 5, 5), rectangle_ring(2, 2, 3, 3)}}}}),
              "polygon-invalid");
    EXPECT_EQ(code({{{rectangle_ring(0, 0, 10, 10), {rectangle_ring(1, 1, 5, 5), rectangle_ring(4, 4, 6, 6)}}}}),
              "polygon-invalid");
}

TEST(Validity, OfADividedInteriorIsRefused) {
    EXPECT_EQ(code({{{rectangle_ring(0, 0, 10, 10), {{{0, 5}, {5, 6}, {10, 5}, {5, 4}}}}}}), "polygon-invalid");
}

TEST(Validity, OfPartsThatOverlapNamesThePart) {
    const MultiPolygon crossing{{{rectangle_ring(0, 0, 10, 10), {}}, {rectangle_ring(5, 5, 15, 15), {}}}};
    EXPECT_EQ(code(crossing), "parts-overlap");
    EXPECT_EQ(at(crossing).substr(0, 5), "part ");
    const MultiPolygon nested{{{rectangle_ring(0, 0, 10, 10), {}}, {rectangle_ring(4, 4, 5, 5), {}}}};
    EXPECT_EQ(code(nested), "parts-overlap");
    const MultiPolygon twice{{{rectangle_ring(0, 0, 10, 10), {}}, {rectangle_ring(0, 0, 10, 10), {}}}};
    EXPECT_EQ(code(twice), "parts-overlap");
}

TEST(Validity, OfNumbersComesFirst) {
    const double nan = std::numeric_limits<double>::quiet_NaN(), inf = std::numeric_limits<double>::infinity();
    EXPECT_EQ(code(only({{0, 0}, {nan, 1}})), "coordinate-not-finite");
    EXPECT_EQ(at(only({{0, 0}, {1, inf}})), "ring 0, vertex 1");
}

TEST(Validity, OfMoreVerticesThanAllowedIsNotTried) {
    EXPECT_EQ(code(shapes::disc({0, 0}, 10, 5'000)), "valid");
    EXPECT_EQ(code(shapes::disc({0, 0}, 10, 5'001)), "geometry-too-complex");
}

TEST(Validity, OfHostileRingsIsJudgedInTime) {
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(code(only(shapes::zigzag(5'000, true))), "ring-self-crossing");
    EXPECT_EQ(code(only(shapes::zigzag(5'000, false))), "valid");
    EXPECT_EQ(code(only(shapes::pentagram(4'999))), "ring-self-crossing");
    EXPECT_EQ(code(shapes::comb(1'249, false)), "valid");
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    EXPECT_LT(taken.count(), 20.0);  // measured 0.5 s together; wide for sanitizers
}

TEST(Repair, OfABowTieGivesTwoTriangles) {
    const auto made = repaired(only({{0, 0}, {10, 10}, {10, 0}, {0, 10}}), proposal_complexity);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->parts.size(), 2u);
    EXPECT_EQ(area(*made), SquareMetres::of(50));
}

TEST(Repair, DropsASpike) {
    const auto made = repaired(only({{0, 0}, {4, 0}, {4, 4}, {4, 9}, {4, 4}, {0, 4}}), proposal_complexity);
    ASSERT_TRUE(made);
    EXPECT_EQ(area(*made), SquareMetres::of(16));
    EXPECT_FALSE(invalidity(*made, proposal_complexity));
}

TEST(Repair, CannotMakeGroundOfALine) {
    const auto made = repaired(only({{0, 0}, {1, 1}, {2, 2}}), proposal_complexity);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().front().code, "ring-zero-area");
    EXPECT_FALSE(repaired(only({{0, 0}, {1, 1}}), proposal_complexity));
}

TEST(Repair, RefusesARingWithTooManyCrossings) {
    const auto made = repaired(only(shapes::pentagram(4'999)), proposal_complexity);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().front().code, "geometry-too-complex");
}

TEST(Repair, OfAsManyCrossingsAsAllowedTakesNotLong) {
    const auto start = std::chrono::steady_clock::now();
    (void)repaired(only(shapes::pentagram(45)), proposal_complexity);  // 45 * 21 = 945 crossings
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    EXPECT_LT(taken.count(), 10.0);
}

}  // namespace
}  // namespace sipejuang::geo
