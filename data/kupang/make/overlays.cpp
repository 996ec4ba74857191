// SPDX-License-Identifier: Apache-2.0
#include "overlays.hpp"

#include <algorithm>
#include <cmath>

#include "noise.hpp"
#include "places.hpp"

namespace kupang {

// Sample surfaces after ICAO Annex 14, code 4; no decree for El Tari is at hand.
std::string kkop_code(Pt p) {
    const Runway r = runway();
    const Pt along = (r.threshold25 - r.threshold07) * (1 / length(r.threshold25 - r.threshold07));
    const Pt across{-along.y, along.x}, middle = (r.threshold07 + r.threshold25) * 0.5;
    const double beyond = std::abs(dot(p - middle, along)) - length(r.threshold25 - r.threshold07) / 2 - 60;
    const double aside = std::abs(dot(p - middle, across));
    const double far = distance_to_segment(p, r.threshold07, r.threshold25);
    if (beyond < 0 && aside < 150) return "K01A";
    if (beyond >= 0 && beyond < 3000 && aside < 150 + 0.10 * beyond) return "K01C";
    if (beyond >= 0 && beyond < 15000 && aside < 150 + 0.15 * beyond) return "K01B";
    if (beyond < 0 && aside < 465) return "K01D";
    if (far < 4000) return "K01E";
    if (far < 6000) return "K01F";
    return "K01G";
}

std::string farmland_code(const Zone& zone) { return zone.code == "P-1" ? "LP2B" : ""; }

Hazard hazard_at(Pt p, const Terrain& terrain) {
    const double z = terrain.at(p), river = terrain.river_distance(p), coast = terrain.coast_distance(p);
    const double steep = length(terrain.slope(p)), n = layered_noise(p.x, p.y, 400, 61);
    Hazard h{0, 0, 0};
    const double wet = 110 - river - 1.2 * z + 35 * n + (z < 4 ? 60 : 0);
    h.flood = wet > 60 ? 3 : wet > 25 ? 2 : wet > -5 ? 1 : 0;
    const double loose = steep + 0.04 * n + (river < 90 ? 0.03 : 0);
    h.landslide = loose > 0.24 ? 3 : loose > 0.17 ? 2 : loose > 0.11 ? 1 : 0;
    if (coast < 900 && z < 10.5) h.tsunami = z < 3.5 ? 3 : z < 7 ? 2 : 1;
    return h;
}

std::string disaster_code(Pt p, const Terrain& terrain) {
    const Hazard h = hazard_at(p, terrain);
    if (h.tsunami == 3) return "KRB-T";
    if (h.flood == 3) return "KRB-B";
    if (h.landslide == 3) return "KRB-L";
    return "";
}

}  // namespace kupang
