// SPDX-License-Identifier: Apache-2.0
// Footprint: a building outline set into a plot behind the lines it has to keep - or not.
#pragma once
#include "intensity.hpp"
#include "parcels.hpp"

namespace kupang {

struct Setting {
    double front_factor = 1;    // share of the front setback that is kept
    double side = 0, rear = 0;  // m
    double margin = 0.1;        // m beyond each line
    double wanted = 100;        // m2 of footprint
    double squeeze = 1;         // share of the width that is used
    bool corner_cut = false;    // an L instead of a box
};

Geom set_footprint(const Parcel& parcel, const Limits& limits, const Setting& setting);
Geom set_second(const Parcel& parcel, const Geom& first, const Limits& limits, double wanted);

}  // namespace kupang
