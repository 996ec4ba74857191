// SPDX-License-Identifier: Apache-2.0
// Overlays: what the national columns for special provisions say at a place (KKOP_1, LP2B_2, KRB_03).
#pragma once
#include "faces.hpp"
#include "terrain.hpp"

namespace kupang {

struct Hazard {
    int flood, landslide, tsunami;  // 0 none .. 3 high
};

Hazard hazard_at(Pt p, const Terrain& terrain);
std::string kkop_code(Pt p);                  // K01A .. K01G
std::string farmland_code(const Zone& zone);  // LP2B or empty
std::string disaster_code(Pt p,
                          const Terrain& terrain);  // KRB-B flood, KRB-L landslide, KRB-T tsunami, highest class only

}  // namespace kupang
