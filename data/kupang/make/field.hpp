// SPDX-License-Identifier: Apache-2.0
// Field: which way streets run at a place - along near main roads, the coast and the contour lines.
#pragma once
#include <vector>

#include "main_roads.hpp"
#include "terrain.hpp"

namespace kupang {

class Field {
public:
    Field(const std::vector<Road>& roads, const Path& coast, const Terrain& terrain);
    Pt direction(Pt p) const;  // unit vector; the crossing streets run at a right angle to it

private:
    static constexpr double cell = 90;
    Pt corner_;
    int columns_, rows_;
    std::vector<Pt> twice_;  // direction with the doubled angle, so that opposite ways agree
};

}  // namespace kupang
