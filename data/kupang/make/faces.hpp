// SPDX-License-Identifier: Apache-2.0
// Faces: all borders are noded on the 1 mm grid, polygonized and joined into zones that share every vertex.
#pragma once
#include <string>
#include <vector>

#include "cells.hpp"
#include "outline.hpp"
#include "places.hpp"
#include "rivers.hpp"

namespace kupang {

struct Zone {
    Geom area;
    std::string code, name;
    std::size_t kelurahan = 0;
};

struct Surfaces {           // the strips that lie over the cells
    Geom arterial, street;  // right of way
    Geom river, river_strip, coast_strip;
    Geom arterial_front, collector_front, country_front;  // frontage along roads, as deep as a shop or a hamlet
};

Surfaces make_surfaces(const Outline& outline, const std::vector<River>& rivers, const std::vector<Road>& roads);
std::vector<Zone> make_zones(const Outline& outline, const Surfaces& surfaces, const std::vector<Cell>& cells,
                             const std::vector<Site>& sites, Geoms plain_borders);

}  // namespace kupang
