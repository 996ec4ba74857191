// SPDX-License-Identifier: Apache-2.0
// Roads: one record for every road of the sample; the main ones are drawn by hand here.
#pragma once
#include <string>
#include <vector>

#include "geos.hpp"

namespace kupang {

enum class RoadClass { arteri, kolektor, lokal, lingkungan, none };  // none: a border that is no road

struct Road {
    std::string name;
    RoadClass rank;
    double row, carriageway;  // widths, metres
    Path axis;
};

const char* rank_name(RoadClass rank);
std::vector<Road> make_main_roads();

}  // namespace kupang
