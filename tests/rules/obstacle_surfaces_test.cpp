// SPDX-License-Identifier: Apache-2.0
// The surfaces of an airport against points computed by hand from Annex 14 code 4: the runway lies from x = 0 to 2500 on y = 0,
// 100 m above the datum, so that the strip ends at x = -60 and 2560 and the inner horizontal surface is 145 m.
#include "airfield.hpp"

#include <cmath>
#include <numbers>

namespace sipejuang::rules {
namespace {

constexpr double hair = 1e-6;

geo::MultiPolygon speck(double x, double y) { return rect(x, y, x + hair, y + hair); }

struct Expected {
    double x, y;
    SurfaceKind kind;
    double height;
};

void expect(const ObstacleSurfaces& surfaces, const Expected& e) {
    const auto lowest = surfaces.lowest_over(speck(e.x, e.y));
    ASSERT_TRUE(lowest) << e.x << " " << e.y;
    EXPECT_EQ(lowest->kind, e.kind) << e.x << " " << e.y << ": " << name_of(lowest->kind).en;
    EXPECT_NEAR(lowest->height.value(), e.height, 1e-4) << e.x << " " << e.y;
}

TEST(ObstacleSurfaces, HaveTheHeightsOfAnnex14) {
    using enum SurfaceKind;
    const ObstacleSurfaces surfaces{airfield()};
    for (const Expected& e : {
             Expected{1250, 0, strip, 100},
             Expected{1250, 139, strip, 100},
             Expected{-50, -100, strip, 100},
             Expected{1250, 240, transitional, 114.3},  // 100 m beside the strip: 14.3 %
             Expected{1250, -240, transitional, 114.3},
             Expected{1250, 454, transitional, 144.902},  // 45 m are reached 314.685 m beside it
             Expected{1250, 455, inner_horizontal, 145},
             Expected{1250, 3999, inner_horizontal, 145},
             Expected{1250, 5000, conical, 195},  // 1,000 m further out at 5 %
             Expected{1250, 5999, conical, 244.95},
             Expected{1250, 6001, outer_horizontal, 250},
             Expected{1250, 14999, outer_horizontal, 250},
             Expected{3560, 0, approach, 120},    // 1,000 m from the end of the strip at 2 %
             Expected{3560, 290, approach, 120},  // half of 280 and 15 % of 1,000 wide there
             Expected{3560, 390, transitional, 134.3},
             Expected{-1060, -390, transitional, 134.3},
             Expected{5560, 0, inner_horizontal, 145},  // the approach is at 160 by then
             Expected{7560, 0, conical, 195},           // 210 on the approach
             Expected{17060, 0, approach, 250},         // its level part, beyond the outer horizontal
             Expected{-14560, 0, approach, 250},
         })
        expect(surfaces, e);
}

TEST(ObstacleSurfaces, EndWhereNoneReaches) {
    const ObstacleSurfaces surfaces{airfield()};
    EXPECT_FALSE(surfaces.lowest_over(speck(1250, 15001)));
    EXPECT_FALSE(surfaces.lowest_over(speck(17561, 0)));
    EXPECT_TRUE(surfaces.lowest_over(speck(17559, 0)));
}

TEST(ObstacleSurfaces, MeetAtOneHeightWhereTheStandardDoesNotStep) {
    const ObstacleSurfaces surfaces{airfield()};
    const double beside = 140 + 45 / 0.143, aside = 140 + 0.15 * 500;
    const auto height = [&](double x, double y) { return surfaces.lowest_over(speck(x, y))->height.value(); };
    const auto meets = [&](double x, double y, double dx, double dy) {
        EXPECT_NEAR(height(x - dx, y - dy), height(x + dx, y + dy), 1e-3) << x << " " << y;
    };
    constexpr double step = 1e-3;
    meets(1250, 140, 0, step);     // strip and transition
    meets(2560, 0, step, 0);       // strip and approach
    meets(2560, 120, step, 0);     // the same where the take-off climb is narrower
    meets(3060, aside, 0, step);   // approach and the transition beside it
    meets(2560, 200, step, 0);     // transition beside strip and approach
    meets(1250, beside, 0, step);  // transition and inner horizontal
    meets(4810, 0, step, 0);       // approach and inner horizontal, 2,250 m out
    meets(1250, 4000, 0, step);    // inner horizontal and conical
    meets(6560, 0, step, 0);       // the same about the end of the strip
    EXPECT_NEAR(height(1250, 6000 + step) - height(1250, 6000 - step), 5, 1e-2) << "the outer horizontal steps";
}

TEST(ObstacleSurfaces, AreLowestAtTheLowestPlaceOfAFootprintNotAtItsCentre) {
    const ObstacleSurfaces surfaces{airfield()};
    const auto lowest = surfaces.lowest_over(rect(3560, -10, 3660, 10));
    EXPECT_NEAR(lowest->height.value(), 120, 1e-9);
    EXPECT_EQ(lowest->at.x, 3560);
    // A corner of it lies beside the approach, where only the transition is; the rest reaches over the approach.
    EXPECT_NEAR(surfaces.lowest_over(rect(3460, 200, 3560, 600))->height.value(), 118, 1e-9);
    // No vertex of it lies near the strip.
    EXPECT_NEAR(surfaces.lowest_over(rect(-9000, -9000, 9000, 9000))->height.value(), 100, 1e-9);
    // Only the corner of a courtyard comes down to the strip's edge; the shell is far off.
    geo::MultiPolygon yard = rect(1000, -3000, 1500, 3000);
    yard.parts[0].holes.push_back({{1010, -500}, {1010, 240}, {1490, 240}, {1490, -500}});
    EXPECT_NEAR(surfaces.lowest_over(yard)->height.value(), 100, 1e-9);
    yard.parts[0].holes = {{{999.5, 0}, {999.6, 0}, {999.55, 1}}};
    EXPECT_NEAR(surfaces.lowest_over(yard)->height.value(), 100, 1e-9);
}

TEST(ObstacleSurfaces, OfASlopingRunwayFollowItsCentreLine) {
    auto airport = airfield();
    airport.runways[0].second.elevation = m(110);
    const ObstacleSurfaces surfaces{airport};
    using enum SurfaceKind;
    expect(surfaces, {1250, 0, strip, 105});
    expect(surfaces, {-30, 0, strip, 100});
    expect(surfaces, {2530, 0, strip, 110});
    expect(surfaces, {1250, 240, transitional, 119.3});
    expect(surfaces, {3560, 0, approach, 130});
    expect(surfaces, {-1060, 0, approach, 120});
    expect(surfaces, {1250, 2000, inner_horizontal, 145});
}

TEST(ObstacleSurfaces, OfSeveralRunwaysTheLowestLimits) {
    auto airport = airfield();
    airport.runways.push_back({"12/30", {{1250, 1000}, m(90)}, {{1250, 2200}, m(90)}});
    const auto lowest = ObstacleSurfaces{airport}.lowest_over(speck(1250, 1500));
    EXPECT_EQ(lowest->runway, "12/30");
    EXPECT_NEAR(lowest->height.value(), 90, 1e-9);
}

TEST(ObstacleSurfaces, TurnWithTheRunway) {
    const ObstacleSurfaces straight{airfield()};
    for (const double angle : {0.3, 1.2, 2.5, 4.0}) {
        const double c = std::cos(angle), s = std::sin(angle);
        const auto turned = [&](double x, double y) { return geo::Point{c * x - s * y + 5000, s * x + c * y - 700}; };
        const ObstacleSurfaces other{airfield(turned(0, 0), turned(2500, 0))};
        for (double x = -16000; x <= 18000; x += 773) {
            for (double y = -7000; y <= 7000; y += 331) {
                const auto p = turned(x, y);
                const auto a = straight.lowest_over(speck(x, y)), b = other.lowest_over(speck(p.x, p.y));
                ASSERT_EQ(a.has_value(), b.has_value()) << x << " " << y;
                if (!a) continue;
                ASSERT_NEAR(a->height.value(), b->height.value(), 1e-5) << x << " " << y << " turned " << angle;
            }
        }
    }
}

TEST(SurfaceKind, IsCalledAsTheNationalLayerCallsIt) {
    EXPECT_EQ(name_of(SurfaceKind::strip).id, "permukaan utama");
    EXPECT_EQ(name_of(SurfaceKind::take_off).id, "permukaan lepas landas");
    EXPECT_EQ(name_of(SurfaceKind::outer_horizontal).id, "permukaan horizontal luar");
}

}  // namespace
}  // namespace sipejuang::rules
