// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/bilingual.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <string>

namespace sipejuang::rules {

/// One polygon of a plan's zoning, by its attributes; its shape stands in the zone layer at the same position.
/// Codes are text and mean something only within their plan.
struct Zone {
    std::string subzone;  ///< letter code, R-3; empty: the polygon carries none (a gap)
    std::string polygon;  ///< unique code of the polygon, may be empty
    std::string block;
    std::string swp;
    std::string name;
    std::map<std::string, std::string> overlays;  ///< field -> value of special provisions; without the empty ones
};

/// What a plan says about a sub-zone as such: `subzones.csv`.
struct Subzone {
    std::string code;
    std::string domain_code;
    geo::Bilingual name;
    std::array<std::uint8_t, 3> colour{200, 200, 200};
    int raster_value = -1;  ///< -1: not in the raster
};

}  // namespace sipejuang::rules
