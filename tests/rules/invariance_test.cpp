// SPDX-License-Identifier: Apache-2.0
// What must not change a verdict: where the town lies, how rings are drawn, in which order things come, and whether a zone is
// drawn as one polygon or as two.
#include "small_town.hpp"

#include <cmath>
#include <functional>
#include <numbers>

namespace sipejuang::rules {
namespace {

SmallTown town() {
    SmallTown made;
    made.plan.slivers.width = m(0.5);
    for (const auto& [rule, limit] : std::vector<std::pair<Rule, double>>{{Rule::min_plot_area, 700},
                                                                          {Rule::kdb, 20},
                                                                          {Rule::klb, 0.4},
                                                                          {Rule::kdh, 20},
                                                                          {Rule::height, 8},
                                                                          {Rule::gsb, 6.5},
                                                                          {Rule::jbs, 3},
                                                                          {Rule::jbb, 8},
                                                                          {Rule::building_distance, 4}}) {
        made.limit(rule, limit);
    }
    made.road("r2", "kolektor", 8, {{34.25, -4}, {34.25, 100}});
    made.plan.policies.several_zones[Rule::kdb] = ZonePolicy::per_part;
    return made;
}

/// A plot with a slanted rear over two zones, a sliver of street and a second building.
Proposal proposal() {
    auto made = house();
    made.plot->shape = shape({{0, -0.3}, {30, -0.3}, {30, 22.75}, {17, 27.5}, {0, 25}});
    made.buildings[0].shape = shape({{5, 6}, {24, 6.25}, {23, 18}, {5, 17}});
    build(made, rect(26, 2, 31, 8)).height = m(9);
    made.green = {rect(-3, -3, 4, 30)};
    return made;
}

using OnRing = std::function<void(geo::Ring&)>;

void each_ring(geo::MultiPolygon& region, const OnRing& change) {
    for (auto& part : region.parts) {
        change(part.shell);
        for (auto& hole : part.holes) change(hole);
    }
}

void each_ring(SmallTown& town, Proposal& proposal, const OnRing& change) {
    for (auto& zone : town.plan.zone_shapes) each_ring(zone, change);
    each_ring(proposal.plot->shape, change);
    for (auto& building : proposal.buildings) each_ring(building.shape, change);
    for (auto& green : proposal.green) each_ring(green, change);
}

void expect_near(std::optional<double> a, std::optional<double> b, const std::string& id) {
    ASSERT_EQ(a.has_value(), b.has_value()) << id;
    if (a) {
        EXPECT_NEAR(*a, *b, 1e-6) << id;
    }
}

void expect_same(const Judged& a, const Judged& b) {
    EXPECT_EQ(a.verdict.outcome, b.verdict.outcome);
    ASSERT_EQ(a.verdict.findings.size(), b.verdict.findings.size());
    for (std::size_t i = 0; i < a.verdict.findings.size(); ++i) {
        const auto& x = a.verdict.findings[i];
        const auto& y = b.verdict.findings[i];
        EXPECT_EQ(x.id(), y.id());
        EXPECT_EQ(x.outcome, y.outcome) << x.id();
        EXPECT_EQ(x.ignored, y.ignored) << x.id();
        EXPECT_EQ(x.lost, y.lost) << x.id();
        expect_near(x.measured, y.measured, x.id());
        expect_near(x.limit, y.limit, x.id());
        expect_near(x.margin, y.margin, x.id());
    }
}

void expect_unchanged_by(const OnRing& change) {
    auto changed_town = town();
    auto changed = proposal();
    each_ring(changed_town, changed, change);
    expect_same(judged(proposal(), town()), judged(changed, changed_town));
}

TEST(Invariance, TheCaseAtHandHasEveryKindOfFinding) {
    const auto j = judged(proposal(), town());
    EXPECT_GT(j.verdict.counts.violates, 3);
    EXPECT_GT(j.verdict.counts.complies, 3);
    EXPECT_GT(j.verdict.counts.not_applicable, 0);
}

TEST(Invariance, ReversedRings) {
    expect_unchanged_by([](geo::Ring& ring) { std::reverse(ring.begin(), ring.end()); });
}

TEST(Invariance, AnotherFirstVertex) {
    expect_unchanged_by([](geo::Ring& ring) { std::rotate(ring.begin(), ring.begin() + 1, ring.end()); });
    expect_unchanged_by([](geo::Ring& ring) { std::rotate(ring.begin(), ring.begin() + 2, ring.end()); });
}

TEST(Invariance, VerticesAddedOnEdges) {
    expect_unchanged_by([](geo::Ring& ring) {
        geo::Ring denser;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const auto a = ring[i];
            const auto b = ring[(i + 1) % ring.size()];
            denser.push_back(a);
            denser.push_back({(a.x + b.x) / 2, (a.y + b.y) / 2});
        }
        ring = denser;
    });
}

/// The whole town and the proposal brought elsewhere; known to be complete within a box that holds the new place.
void expect_unchanged_by_moving(const OnRing& move, const geo::MultiPolygon& complete_within) {
    auto moved_town = town();
    auto moved = proposal();
    each_ring(moved_town, moved, move);
    for (auto& road : moved_town.plan.roads) {
        for (auto& line : road.line.parts) move(line);
    }
    const CompleteWithin complete{complete_within};
    moved_town.plan.zone_facts.complete_within = moved_town.plan.road_facts->complete_within = complete;
    expect_same(judged(proposal(), town()), judged(moved, moved_town));
}

TEST(Invariance, ATownElsewhere) {
    const std::vector<std::pair<double, double>> shifts{
        {567'000.0, 8'874'000.0}, {0.1, 0.7}, {-99'999.99999, 12'345.67891}};
    for (const auto& [dx, dy] : shifts) {
        expect_unchanged_by_moving(
            [dx = dx, dy = dy](geo::Ring& ring) {
                for (auto& p : ring) p = {p.x + dx, p.y + dy};
            },
            rect(dx - 200, dy - 200, dx + 200, dy + 200));
    }
}

TEST(Invariance, ATownTurned) {
    for (const double degrees : {90.0, 180.0, 7.0, 45.0, 123.456, -31.0}) {
        const double angle = degrees * std::numbers::pi / 180;
        expect_unchanged_by_moving(
            [c = std::cos(angle), s = std::sin(angle)](geo::Ring& ring) {
                for (auto& p : ring) p = {p.x * c - p.y * s, p.x * s + p.y * c};
            },
            rect(-300, -300, 300, 300));
    }
}

TEST(Invariance, TheOrderOfZonesRoadsRowsAndProvisions) {
    auto changed = town();
    std::reverse(changed.plan.zones.begin(), changed.plan.zones.end());
    std::reverse(changed.plan.zone_shapes.begin(), changed.plan.zone_shapes.end());
    std::reverse(changed.plan.roads.begin(), changed.plan.roads.end());
    std::reverse(changed.plan.intensity.begin(), changed.plan.intensity.end());
    std::reverse(changed.plan.regulates.begin(), changed.plan.regulates.end());
    expect_same(judged(proposal(), town()), judged(proposal(), changed));
}

TEST(Invariance, AZoneDrawnAsTwoPolygons) {
    auto changed = town();
    changed.plan.zone_shapes[0] = rect(-200, 0, 11.125, 200);
    changed.zone("R-3", rect(11.125, 0, 20, 200));
    expect_same(judged(proposal(), town()), judged(proposal(), changed));
}

TEST(Invariance, AZoneDrawnAsOnePolygonOfTwoParts) {
    auto changed = town();
    changed.plan.zone_shapes[0] = {{{corners(-200, 0, 11.125, 200), {}}, {corners(11.125, 0, 20, 200), {}}}};
    expect_same(judged(proposal(), town()), judged(proposal(), changed));
}

TEST(Invariance, TheOrderOfBuildingsIsNoMatterForThePlot) {
    auto changed = proposal();
    std::swap(changed.buildings[0], changed.buildings[1]);
    const auto a = judged(proposal(), town());
    const auto b = judged(changed, town());
    EXPECT_EQ(a.verdict.outcome, b.verdict.outcome);
    for (const auto* f : a.all(Rule::kdb)) EXPECT_NEAR(*f->measured, *b.one(Rule::kdb, f->zone).measured, 1e-9);
    EXPECT_NEAR(*a.one(Rule::building_distance).measured, *b.one(Rule::building_distance).measured, 1e-9);
}

TEST(Invariance, MoreRoomInEveryLimitNeverMakesAFindingWorse) {
    auto wider = town();
    for (auto& row : wider.plan.intensity) {
        row.limit.value *= facts_of(row.measure).relation == Relation::at_most ? 1.3 : 0.7;
    }
    const auto a = judged(proposal(), town());
    const auto b = judged(proposal(), wider);
    for (std::size_t i = 0; i < a.verdict.findings.size(); ++i) {
        EXPECT_FALSE(a.verdict.findings[i].outcome == Outcome::complies &&
                     b.verdict.findings[i].outcome == Outcome::violates)
            << a.verdict.findings[i].id();
    }
}

}  // namespace
}  // namespace sipejuang::rules
