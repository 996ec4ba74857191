// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "geo/units.hpp"

#include <optional>
#include <string>

namespace sipejuang::rules {

/// A road with its centreline. Absent widths are unknown, not zero.
struct Road {
    std::string id;
    std::string name;
    std::string road_class;                ///< arteri, kolektor, lokal, lingkungan ...; empty: unknown
    std::optional<geo::Metres> row_width;  ///< right of way, planned width if the plan gives one
    std::optional<geo::Metres> carriageway_width;
    geo::MultiLine line;
};

}  // namespace sipejuang::rules
