// SPDX-License-Identifier: Apache-2.0
#include "geo/cell_shares.hpp"

#include "tests/geo/shapes.hpp"

#include <gtest/gtest.h>

#include <initializer_list>

namespace sipejuang::geo {
namespace {

using Matrix = std::vector<std::vector<double>>;
using Region = MultiPolygonIn<Grid>;

Matrix matrix(const CellShares& shares, std::size_t columns, std::size_t rows) {
    Matrix out(rows, std::vector<double>(columns, 0.0));
    for (const auto& cell : shares.cells) {
        out[static_cast<std::size_t>(cell.row)][static_cast<std::size_t>(cell.column)] += cell.share;
    }
    return out;
}

Region only(RingIn<Grid> ring) { return {{{std::move(ring), {}}}}; }

TEST(CellShares, OfARectangleAcrossCellsAreItsPartsInEach) {
    const auto shares = cell_shares(only({{0.5, 0.25}, {2.25, 0.25}, {2.25, 2}, {0.5, 2}}), 3, 3);
    EXPECT_EQ(matrix(shares, 3, 3), (Matrix{{0.375, 0.75, 0.1875}, {0.5, 1, 0.25}, {0, 0, 0}}));
    EXPECT_EQ(shares.inside, 3.0625);
    EXPECT_EQ(shares.outside, 0);
    EXPECT_EQ(shares.cells.size(), 6u);
}

TEST(CellShares, OfATriangleAreItsSlicesInEach) {
    EXPECT_EQ(matrix(cell_shares(only({{0, 0}, {2, 0}, {0, 2}}), 2, 2), 2, 2), (Matrix{{1, 0.5}, {0.5, 0}}));
}

TEST(CellShares, DoNotDependOnTheDirectionOfTheRing) {
    EXPECT_EQ(matrix(cell_shares(only({{0, 0}, {0, 2}, {2, 0}}), 2, 2), 2, 2), (Matrix{{1, 0.5}, {0.5, 0}}));
}

TEST(CellShares, TakeHolesAway) {
    const Region frame{{{{{0, 0}, {3, 0}, {3, 3}, {0, 3}}, {{{0.5, 1}, {2, 1}, {2, 2}, {0.5, 2}}}}}};
    EXPECT_EQ(matrix(cell_shares(frame, 3, 3), 3, 3), (Matrix{{1, 1, 1}, {0.5, 0, 1}, {1, 1, 1}}));
}

TEST(CellShares, OfAPolygonBeyondTheGridStopAtItsBorder) {
    const auto shares = cell_shares(only({{-1, -1}, {5, -1}, {5, 1.5}, {-1, 1.5}}), 2, 2);
    EXPECT_EQ(matrix(shares, 2, 2), (Matrix{{1, 1}, {0.5, 0.5}}));
    EXPECT_EQ(shares.inside, 3);
    EXPECT_EQ(shares.outside, 12);
}

TEST(CellShares, OfASlopeThatEntersFromTheLeft) {
    // The triangle's left half lies beyond the grid; at x = 0 it is 2 high.
    const auto shares = cell_shares(only({{-2, 0}, {2, 0}, {-2, 4}}), 3, 3);
    EXPECT_EQ(matrix(shares, 3, 3), (Matrix{{1, 0.5, 0}, {0.5, 0, 0}, {0, 0, 0}}));
    EXPECT_EQ(shares.outside, 6);
}

TEST(CellShares, OfAPolygonOffTheGridAreNone) {
    for (const double dx : {-10.0, 10.0}) {
        const auto shares = cell_shares(only({{dx, 0}, {dx + 2, 0}, {dx, 2}}), 3, 3);
        EXPECT_TRUE(shares.cells.empty());
        EXPECT_EQ(shares.inside, 0);
        EXPECT_EQ(shares.outside, 2);
    }
    EXPECT_EQ(cell_shares(only({{0, 4}, {2, 4}, {0, 6}}), 3, 3).outside, 2);
    EXPECT_TRUE(cell_shares({}, 3, 3).cells.empty());
    EXPECT_EQ(cell_shares(only({{0, 0}, {2, 0}, {0, 2}}), 0, 0).outside, 2);
}

TEST(CellShares, OfASliverWithinOneCellIsItsArea) {
    const auto shares = cell_shares(only({{1.25, 1.25}, {1.75, 1.25}, {1.75, 1.375}}), 3, 3);
    ASSERT_EQ(shares.cells.size(), 1u);
    EXPECT_EQ(shares.cells[0].column, 1);
    EXPECT_EQ(shares.cells[0].row, 1);
    EXPECT_EQ(shares.cells[0].share, 0.03125);
}

TEST(CellShares, LeaveNoRestsBehindAManySidedShape) {
    const auto ring = shapes::star_ring<Grid>({500.3, 500.7}, std::vector<double>(1'000, 400.0));
    for (const auto& cell : cell_shares(only(ring), 1'000, 1'000).cells) {
        const double dx = cell.column + 0.5 - 500.3, dy = cell.row + 0.5 - 500.7;
        ASSERT_LT(dx * dx + dy * dy, 401.0 * 401.0);
        ASSERT_GT(cell.share, 0);
        ASSERT_LE(cell.share, 1);
    }
}

}  // namespace
}  // namespace sipejuang::geo
