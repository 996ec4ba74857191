// SPDX-License-Identifier: Apache-2.0
// Places: what the sample puts where - areas with their own border, areas that colour the blocks inside, single blocks,
// and the neighbourhoods that get parcels.
#pragma once
#include <string>
#include <vector>

#include "geos.hpp"

namespace kupang {

struct Site {
    std::string code, name;
    Geom area;
    bool own_border;  // false: the blocks whose middle lies inside take the code
};

struct Spot {
    std::string code, name;
    Pt at;
};

struct PowerLine {
    std::string id, name;
    double kilovolt;
    Path axis;
};

struct Neighbourhood {
    std::string name;
    Pt centre;
    double radius;
};

struct Runway {
    Pt threshold07, threshold25;
};

std::vector<Site> make_sites();
std::vector<Spot> make_spots();
const std::vector<Neighbourhood>& neighbourhoods();
const std::vector<Spot>& springs();
const std::vector<PowerLine>& power_lines();
bool in_neighbourhood(Pt p);
Runway runway();

}  // namespace kupang
