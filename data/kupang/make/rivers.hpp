// SPDX-License-Identifier: Apache-2.0
// Rivers: centrelines by reach, drawn by hand from the source to the mouth.
#pragma once
#include <string>
#include <vector>

#include "geos.hpp"

namespace kupang {

struct River {
    std::string name;
    double width;  // of the channel, metres
    double depth;  // metres; negative: unknown on purpose
    bool dike;
    double strip;  // width of the protected strip on each side
    Path course;
};

struct Reach {
    std::string id, name;
    double width, depth;
    bool dike, urban;
    Geom line;
};

std::vector<River> make_rivers();
std::vector<Reach> make_reaches(const std::vector<River>& rivers, const Geom& city);

}  // namespace kupang
