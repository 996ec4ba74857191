// SPDX-License-Identifier: Apache-2.0
// Outline: the border of the city and its coast, from the generalised points of BPS 2020 with invented detail.
#pragma once
#include "geos.hpp"

namespace kupang {

struct Outline {
    Geom city;
    Geom coast;  // highest tide line of the sample
};

Outline make_outline();

}  // namespace kupang
