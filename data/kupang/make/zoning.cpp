// SPDX-License-Identifier: Apache-2.0
#include "zoning.hpp"

#include <cmath>

#include "kelurahan.hpp"
#include "noise.hpp"

namespace kupang {
namespace {

void colour_sites(std::vector<Cell>& cells, const std::vector<Site>& sites) {
    for (const auto& s : sites) {
        const Prepared ready(s.area.clone());
        for (auto& c : cells) {
            if (!c.code.empty() || !ready.covers(s.own_border ? inner_point(c.area) : c.heart)) continue;
            c.code = s.code;
            c.name = s.name;
        }
    }
}

void colour_spots(std::vector<Cell>& cells) {
    const CellFinder finder(cells);
    for (const auto& s : make_spots()) {
        const std::size_t i = finder.at(s.at);
        if (i >= cells.size() || !cells[i].code.empty()) continue;
        cells[i].code = s.code;
        cells[i].name = s.name;
    }
}

// One small free block near the centre of each kelurahan for its school and clinic, and one for its park.
void serve_kelurahans(std::vector<Cell>& cells) {
    for (std::size_t k = 0; k < kelurahans().size(); ++k) {
        const auto& kel = kelurahans()[k];
        if (kel.density == 1) continue;
        const struct {
            const char *code, *name;
            Pt shift;
        } wanted[] = {{"SPU-3", "SD, puskesmas pembantu", {120, 60}},
                      {"RTH-4", "Taman kelurahan", {-160, -120}},
                      {"SPU-3", "Gereja dan sekolah", {-320, 260}}};
        for (const auto& w : wanted) {
            Cell* best = nullptr;
            double least = 900;
            for (auto& c : cells) {
                const double d = length(c.heart - kel.centre - w.shift);
                if (c.kelurahan == k && c.code.empty() && c.size > 2500 && c.size < 45000 && d < least) {
                    least = d;
                    best = &c;
                }
            }
            if (best == nullptr) continue;
            best->code = w.code;
            best->name = w.name;
            if (kel.density == 5) break;
        }
    }
}

std::string country_code(const Cell& c, const Terrain& terrain, double luck) {
    const double h = terrain.at(c.heart), steep = length(terrain.slope(c.heart));
    const double n = layered_noise(c.heart.x, c.heart.y, 2600, 51);
    if (h > 272 - 90 * n || steep > 0.15) return "HL";
    if (terrain.river_distance(c.heart) < 420 && steep < 0.09) return "P-1";
    if (n > 0.3) return "HL";
    return luck < 0.5 ? "P-3" : luck < 0.82 ? "P-2" : luck < 0.92 ? "P-4" : "R-5";
}

std::string fringe_code(const Cell& c, const Terrain& terrain, double luck) {
    const double n = layered_noise(c.heart.x, c.heart.y, 1500, 52);
    if (length(terrain.slope(c.heart)) > 0.16) return "RTH-1";
    const std::string& housing = kelurahans()[c.kelurahan].housing;
    if (c.size < 40000) return housing;
    if (n > 0.3) return luck < 0.55 ? "P-2" : luck < 0.85 ? "P-3" : "P-1";
    return luck < 0.1 ? "R-3" : luck > 0.86 ? "R-5" : housing;
}

std::string town_code(const Cell& c, double luck) {
    const auto& k = kelurahans()[c.kelurahan];
    if (k.density == 5) return luck < 0.13 ? "K-2" : luck < 0.22 ? "K-3" : luck < 0.25 ? "SPU-4" : k.housing;
    if (c.size < 9000 && luck > 0.96) return "SPU-4";
    if (c.size < 9000 && luck > 0.92) return luck > 0.94 ? "RTH-5" : "RTH-6";
    if (k.density == 4 && luck < 0.05) return "C-2";
    if (k.density == 3 && luck < 0.05) return "R-2";
    if (k.density == 3 && luck < 0.12) return "R-4";
    return k.housing;
}

}  // namespace

void assign_zones(std::vector<Cell>& cells, const std::vector<Site>& sites, const Terrain& terrain) {
    colour_sites(cells, sites);
    colour_spots(cells);
    serve_kelurahans(cells);
    for (auto& c : cells) {
        Dice dice(mix(static_cast<std::uint64_t>(std::llround(c.heart.x)),
                      static_cast<std::uint64_t>(std::llround(c.heart.y))));
        const int density = kelurahans()[c.kelurahan].density;
        const double luck = dice.unit(), a = dice.unit(), k = dice.unit();
        if (!c.code.empty()) continue;
        c.code = density == 1   ? country_code(c, terrain, luck)
                 : density == 2 ? fringe_code(c, terrain, luck)
                                : town_code(c, luck);
        c.hamlet = density == 1 && a < 0.6;
        const bool built = c.code[0] == 'R' && c.code[1] == '-';
        static const double arterial[] = {0, 0, 0.35, 0.62, 0.85, 0.8}, collector[] = {0, 0, 0.10, 0.26, 0.5, 0.6};
        c.shops_on_arterial = built && a < arterial[density];
        c.shops_on_collector = built && k < collector[density];
    }
}

}  // namespace kupang
