// SPDX-License-Identifier: Apache-2.0
// Frame: where a hand-written place lies on the map, and lines drawn smoothly through such places.
#pragma once
#include <initializer_list>
#include <string>

#include "geos.hpp"

namespace kupang {

// A place as (east, south) in thousandths of a degree beyond 123 E and 10 S: (578, 163) is 123.578, -10.163.
Pt place(double east, double south);
Path places(std::initializer_list<double> east_south);
Path curve(const Path& through, double step);                               // Catmull-Rom, passes every point
Path wobble(const Path& p, double step, double reach, std::uint64_t seed);  // natural detail, ends stay
Path round_to_grid(Path p);
std::string working_wkt();

}  // namespace kupang
