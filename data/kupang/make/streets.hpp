// SPDX-License-Identifier: Apache-2.0
// Streets: between the main roads the town is cut again and again, along the field, until the blocks are small enough.
#pragma once
#include <vector>

#include "field.hpp"
#include "places.hpp"

namespace kupang {

struct Network {
    std::vector<Road> roads;  // main roads and the streets cut here, ends on other roads
    Geoms borders;            // every line that bounds a cell, ends a little beyond
    Geoms plain;              // those of them that are no roads
};

Network make_streets(const Outline& outline, const std::vector<River>& rivers, const std::vector<Road>& main_roads,
                     const std::vector<Site>& sites, const Field& field);

}  // namespace kupang
