// SPDX-License-Identifier: Apache-2.0
// How long "what lies under this footprint" takes over 1,000 zones of about 50 vertices.
#include "geo/area.hpp"
#include "geo/cell_shares.hpp"
#include "geo/distance.hpp"
#include "geo/polygon_layer.hpp"
#include "tests/geo/shapes.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <random>

namespace sipejuang::geo {
namespace {

using Clock = std::chrono::steady_clock;
double ns_since(Clock::time_point start, std::size_t count) {
    return std::chrono::duration<double, std::nano>(Clock::now() - start).count() / static_cast<double>(count);
}

constexpr double east = 250'000, north = 1'480'000, width = 200;

/// A corner of the coverage, moved a little, the same for all zones around it.
Point corner(int column, int row) {
    std::mt19937 random(static_cast<unsigned>(column * 7'919 + row));
    std::uniform_real_distribution<double> move(-40, 40);
    const double dx = move(random), dy = move(random);
    return {east + column * width + dx, north + row * width + dy};
}

/// A bent side between two corners, the same seen from both sides.
void add_side(Ring& ring, Point a, Point b, int pieces) {
    const bool forward = a.x < b.x || (a.x == b.x && a.y < b.y);
    const Point from = forward ? a : b, to = forward ? b : a;
    Ring side;
    for (int i = 0; i < pieces; ++i) {
        const double t = i / static_cast<double>(pieces), bend = i % 2 == 0 ? 0.0 : 0.1 / pieces;
        side.push_back({from.x + t * (to.x - from.x) - bend * (to.y - from.y),
                        from.y + t * (to.y - from.y) + bend * (to.x - from.x)});
    }
    side.push_back(to);
    if (!forward) std::reverse(side.begin(), side.end());
    ring.insert(ring.end(), side.begin(), side.end() - 1);
}

std::vector<MultiPolygon> coverage(int columns, int rows, int pieces) {
    std::vector<MultiPolygon> zones;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            Ring ring;
            const Point a = corner(column, row), b = corner(column + 1, row), c = corner(column + 1, row + 1),
                        d = corner(column, row + 1);
            add_side(ring, a, b, pieces), add_side(ring, b, c, pieces), add_side(ring, c, d, pieces),
                add_side(ring, d, a, pieces);
            zones.push_back({{{ring, {}}}});
        }
    }
    return zones;
}

std::vector<MultiPolygon> footprints(std::size_t count, double across, double down) {
    std::mt19937 random(42);  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same footprints each time
    std::uniform_real_distribution<double> x(east + 100, east + across - 100), y(north + 100, north + down - 100),
        r(4, 8);
    std::vector<MultiPolygon> out;
    for (std::size_t i = 0; i < count; ++i) {
        std::vector<double> radii;
        for (std::size_t k = 0; k < 5 + i % 4; ++k) radii.push_back(r(random));
        out.push_back(shapes::star({x(random), y(random)}, radii));
    }
    return out;
}

void measure(const char* name, int columns, int rows, int pieces) {
    auto start = Clock::now();
    const PolygonLayer layer{coverage(columns, rows, pieces)};
    std::printf("%s: built in %.1f ms\n", name, ns_since(start, 1) / 1e6);
    const auto subjects = footprints(20'000, columns * width, rows * width);
    std::vector<MultiPolygon> quick, slow;
    double worst = 0;
    for (const auto& s : subjects) {
        const auto shares = layer.under(s);
        (shares.size() == 1 ? quick : slow).push_back(s);
        double sum = 0;
        for (const auto& share : shares) sum += share.area.value();
        worst = std::max(worst, std::abs(sum / area(s).value() - 1));
    }
    std::size_t hits = 0;
    const auto run = [&](const char* what, const std::vector<MultiPolygon>& these) {
        const std::size_t laps = these.empty() ? 0 : 100'000 / these.size() + 1;
        const auto begin = Clock::now();
        for (std::size_t lap = 0; lap < laps; ++lap) {
            for (const auto& s : these) hits += layer.under(s).size();
        }
        std::printf("  %-22s %6zu subjects  %8.1f ns each\n", what, these.size(), ns_since(begin, laps * these.size()));
    };
    std::vector<MultiPolygon> inner;  // far from every border: the cells alone answer
    for (const auto& q : quick) {
        const auto& p = q.parts[0].shell[0];
        if (std::abs(std::fmod(p.x - east, width) - width / 2) < 30 &&
            std::abs(std::fmod(p.y - north, width) - width / 2) < 30)
            inner.push_back(q);
    }
    run("far from borders", inner);
    run("in one zone", quick);
    run("in several zones", slow);
    start = Clock::now();
    for (std::size_t i = 0; i < 2'000; ++i) hits += layer.under_by_overlay(subjects[i]).size();
    std::printf("  %-22s %6d subjects  %8.1f ns each; sums differ by at most %.1e (%zu)\n", "by overlay alone", 2'000,
                ns_since(start, 2'000), worst, hits);
}

void measure_cells() {
    for (const double cell : {1.0, 5.0, 10.0}) {
        std::vector<MultiPolygonIn<Grid>> subjects;
        for (const auto& s : footprints(20'000, 8'000, 5'000)) {
            RingIn<Grid> ring;
            for (const auto p : s.parts[0].shell) ring.push_back({(p.x - east) / cell, (p.y - north) / cell});
            subjects.push_back({{{ring, {}}}});
        }
        double sum = 0;
        const auto start = Clock::now();
        for (const auto& s : subjects)
            sum += cell_shares(s, static_cast<int>(8'000 / cell), static_cast<int>(5'000 / cell)).inside;
        std::printf("cell shares at %2.0f m: %.1f ns each (%.0f)\n", cell, ns_since(start, subjects.size()), sum);
    }
}

void measure_distance() {
    const auto subjects = footprints(1'000, 8'000, 5'000);
    MultiLine river{{{}}};
    for (int i = 0; i < 10'000; ++i) river.parts[0].push_back({east + i * 0.8, north + 2'500 + 50.0 * ((i * 37) % 11)});
    double sum = 0;
    const auto start = Clock::now();
    for (const auto& s : subjects) sum += nearest(s, river).distance.value();
    std::printf("distance to a line of 10,000 vertices: %.1f us each (%.0f)\n", ns_since(start, subjects.size()) / 1e3,
                sum);
}

}  // namespace
}  // namespace sipejuang::geo

int main() {
    using namespace sipejuang::geo;
    measure("1,000 zones x 48 vertices", 40, 25, 12);
    measure("20 zones x 10,000 vertices", 5, 4, 2'500);
    measure("4 zones x 100,000 vertices", 2, 2, 25'000);
    measure_cells();
    measure_distance();
}
