// SPDX-License-Identifier: Apache-2.0
#include "parcels.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "kelurahan.hpp"
#include "noise.hpp"
#include "places.hpp"

namespace kupang {
namespace {

double target_area(const std::string& code, Dice& dice) {
    if (code == "R-1") return dice.between(95, 150);
    if (code == "R-2") return dice.between(160, 270);
    if (code == "R-3") return dice.between(220, 380);
    if (code == "R-4") return dice.between(330, 560);
    if (code == "R-5") return dice.between(500, 900);
    if (code == "CB") return dice.between(150, 280);
    if (code == "K-3") return dice.between(200, 420);
    if (code == "K-2") return dice.between(260, 620);
    if (code == "K-1") return dice.between(380, 1000);
    if (code == "C-2") return dice.between(400, 900);
    if (code == "SPU-4") return dice.between(500, 1200);
    if (code == "SPU-3") return dice.between(1500, 4000);
    if (code == "SPU-2" || code == "KT" || code == "W") return dice.between(2500, 6000);
    if (code == "SPU-1") return dice.between(6000, 15000);
    if (code.compare(0, 3, "RTH") == 0 && code != "RTH-1" && code != "RTH-8") return 1e6;
    return 0;
}

// Small illegal plots on the strip beside a river, away from any road.
void add_strip_plots(const Zone& z, Dice& dice, std::vector<Parcel>& out) {
    std::vector<Pt> taken;
    const Prepared ready(z.area.clone());
    const Path ring = shell(z.area);
    for (int attempt = 0; attempt < 900 && taken.size() < 5; ++attempt) {
        const std::size_t i = static_cast<std::size_t>(dice.pick(static_cast<int>(ring.size()) - 1));
        Pt u = ring[i + 1] - ring[i];
        if (length(u) < 0.5) continue;
        u = u * (1 / length(u));
        const Pt v{u.y, -u.x}, a = ring[i] + v * dice.between(0.6, 1.4);
        const double wide = dice.between(8, 13), deep = dice.between(8, 11);
        Geom plot = polygon({a, a + u * wide, a + u * wide + v * deep, a + v * deep});
        bool free = in_neighbourhood(a) && area(subtract(plot, z.area)) < 1e-6;
        for (Pt t : taken) free = free && length(t - a) > 26;
        if (!free) continue;
        taken.push_back(a);
        Parcel p;
        p.kelurahan = z.kelurahan;
        p.zone = z.code;
        p.area = std::move(plot);
        out.push_back(std::move(p));
    }
}

void number_parcels(std::vector<Parcel>& parcels) {
    std::vector<int> next(kelurahans().size(), 1);
    for (auto& p : parcels) {
        const auto& k = kelurahans()[p.kelurahan];
        char id[48];
        std::snprintf(id, sizeof id, "53.71.0%d.%s-%05d", k.district, k.code.c_str(), next[p.kelurahan]++);
        p.id = id;
    }
}

}  // namespace

Geoms FrontFinder::axes(const std::vector<Road>& roads) {
    Geoms out;
    for (const auto& r : roads) out.push_back(line(r.axis));
    return out;
}

FrontFinder::FrontFinder(const std::vector<Road>& roads) : roads_(roads), axes_(axes(roads)), index_(axes_) {}

std::vector<Front> FrontFinder::fronts(const Geom& plot) const {
    const Path ring = shell(plot);
    const auto near = index_.near(plot, 25);
    std::vector<Front> out;
    std::size_t last_edge = 0, last_road = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Geom middle = point((ring[i] + ring[i + 1]) * 0.5), end_a = point(ring[i]), end_b = point(ring[i + 1]);
        double least = 0.3;
        std::size_t best = roads_.size();
        for (std::size_t r : near) {
            const auto off = [&](const Geom& g) { return std::abs(distance(axes_[r], g) - roads_[r].row / 2); };
            const double d = std::max({off(middle), off(end_a), off(end_b)});
            if (d < least) {
                least = d;
                best = r;
            }
        }
        if (best == roads_.size()) continue;
        if (!out.empty() && last_edge + 1 == i && last_road == best) {
            out.back().edge.push_back(ring[i + 1]);
        } else {
            out.push_back({{ring[i], ring[i + 1]}, roads_[best].rank});
        }
        last_edge = i;
        last_road = best;
    }
    return out;
}

std::vector<Parcel> make_parcels(const std::vector<Zone>& zones, const std::vector<Road>& roads) {
    const FrontFinder finder(roads);
    std::vector<Parcel> out;
    std::uint64_t seed = 7000;
    for (const auto& z : zones) {
        ++seed;
        Dice dice(mix(seed, 3));
        if (z.code == "PS" && z.name == "Sempadan sungai") add_strip_plots(z, dice, out);
        const Pt middle = inner_point(z.area);
        const double target = target_area(z.code, dice);
        if (target <= 0 || !in_neighbourhood(middle) || area(z.area) > 60000) continue;
        if (target < 1000 && !buffer(z.area, -40, 1).empty())
            continue;  // too deep a block for plots that all front a road
        const auto fronts = finder.fronts(z.area);
        if (fronts.empty()) continue;
        for (auto& piece : cut_plots(z.area, fronts, target, seed)) {
            Parcel p;
            p.fronts = finder.fronts(piece);
            if (area(piece) < 40 || p.fronts.empty()) continue;
            p.kelurahan = z.kelurahan;
            p.zone = z.code;
            p.area = std::move(piece);
            out.push_back(std::move(p));
        }
    }
    number_parcels(out);
    return out;
}

}  // namespace kupang
