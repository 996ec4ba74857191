// SPDX-License-Identifier: Apache-2.0
#include "geo/fine_grid.hpp"
#include "geo/orientation.hpp"
#include "geo/transformation.hpp"

#include <gtest/gtest.h>

namespace sipejuang::geo {
namespace {

TEST(FineGrid, SnapsToTheHundredthOfAMillimetre) {
    EXPECT_EQ(on_fine_grid(Point{1.000004, -1.000006}), (Point{1.0, -1.00001}));
}

TEST(FineGrid, DropsVerticesThatFallTogether) {
    const MultiPolygon region{{{{{0, 0}, {1, 0}, {1.000001, 0}, {1, 1}, {0.000001, 0}}, {}}}};
    EXPECT_EQ(on_fine_grid(region).parts[0].shell, (Ring{{0, 0}, {1, 0}, {1, 1}}));
}

TEST(FineGrid, KeepsARingThatCollapses) {
    const MultiPolygon region{{{{{0, 0}, {0.000001, 0}, {0, 0.000001}}, {}}}};
    EXPECT_EQ(on_fine_grid(region).parts[0].shell, (Ring{{0, 0}}));
}

TEST(FineGrid, KeepsBothEndsOfAClosedLine) {
    const MultiLine lines{{{{0, 0}, {1, 0}, {1, 1}, {0, 0}}}};
    EXPECT_EQ(on_fine_grid(lines), lines);
}

TEST(Orientation, IsExactWhereDoublesRound) {
    const Point a{0.5, 0.5}, b{12, 12}, c{24, 24};
    EXPECT_EQ(orientation(a, b, c), 0);
    EXPECT_EQ(orientation({0.5, std::nextafter(0.5, 1.0)}, b, c), -orientation({0.5, std::nextafter(0.5, 0.0)}, b, c));
    EXPECT_NE(orientation({0.5, std::nextafter(0.5, 1.0)}, b, c), 0);
    EXPECT_EQ(orientation({0, 0}, {1, 0}, {0, 1}), 1);
}

struct Halved : Transformation {
    Point to_working(SourcePoint p) const override { return {p.x / 2, p.y / 2}; }
    SourcePoint to_source(Point p) const override { return {p.x * 2, p.y * 2}; }
    std::string operation() const override { return "halved"; }
};

TEST(Transformation, TakesShellsHolesAndLinesVertexByVertex) {
    const Halved t;
    const MultiPolygonIn<Source> region{{{{{0, 0}, {8, 0}, {0, 8}}, {{{2, 2}, {4, 2}, {2, 4}}}}}};
    const auto working = to_working(t, region);
    EXPECT_EQ(working.parts[0].holes[0][1], (Point{2, 1}));
    EXPECT_EQ(to_source(t, working), region);
    const MultiLineIn<Source> lines{{{{0, 0}, {8, 6}}}};
    EXPECT_EQ(to_working(t, lines).parts[0][1], (Point{4, 3}));
    EXPECT_EQ(to_source(t, to_working(t, lines)), lines);
}

}  // namespace
}  // namespace sipejuang::geo
