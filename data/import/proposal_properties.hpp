// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/proposal_draft.hpp"

#include <array>
#include <string_view>

namespace sipejuang::data {

/// A number that a plot or building may state, and the most that anybody would believe.
struct NumberProperty {
    std::string_view name;
    double most;
    bool halves = false;  ///< whole numbers and halves alone
};
inline constexpr std::array<NumberProperty, 8> number_properties{{
    {"floors", 200.0, true},
    {"height_m", 1'000.0},
    {"floor_area_m2", 1e8},
    {"basement_area_m2", 1e8},
    {"parking_area_m2", 1e8},
    {"technical_area_m2", 1e8},
    {"green_area_m2", 1e8},
    {"certificate_area_m2", 1e8},
}};

/// Takes the recognised properties into the item, checked for type and sense; all others are let be. Problems:
/// number-expected, number-negative, number-out-of-range, status-unknown, front-road-unknown (malformed), edges-invalid.
void read_properties(const DraftFeature& feature, RawProposal::Item& item, geo::Problems& problems);

}  // namespace sipejuang::data
