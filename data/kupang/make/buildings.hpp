// SPDX-License-Identifier: Apache-2.0
// Buildings: one or two on most parcels; about one in eight breaks a rule on purpose.
#pragma once
#include "parcels.hpp"

namespace kupang {

struct Building {
    std::string id;
    std::size_t parcel;
    bool proposed;
    std::string activity, use;
    double floors, height;
    double floor_area;  // negative: not known
    double basement;
    std::string intent;  // "sesuai", or what was done wrong
    Geom area;
};

struct Surroundings {
    const Geom& coast;
};

std::vector<Building> make_buildings(std::vector<Parcel>& parcels,
                                     const Surroundings& around);  // also sets the activity and green of parcels

}  // namespace kupang
