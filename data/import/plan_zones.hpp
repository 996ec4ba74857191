// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_shapes.hpp"

#include <set>
#include <string>
#include <vector>

namespace sipejuang::data {

/// The zones of a plan: attributes and shapes in the same order.
struct PlanZones {
    std::vector<rules::Zone> zones;
    std::vector<geo::MultiPolygon> shapes;
    std::vector<rules::Repair> repairs;
    std::vector<geo::Box> lost;                  ///< where polygons could not be used: inside the plan, in no zone
    std::vector<rules::IntensityRow> intensity;  ///< of the polygons' own columns
    std::set<std::string> fields;                ///< of special provisions that the polygons carry
};

/// Reads the zone layer. Codes are letters or the national domain codes; the latter become letters through `subzones`. A
/// code that `subzones` lacks is kept as it is and reported.
[[nodiscard]] PlanZones read_zones(const PlanLayer& layer, const std::vector<rules::Subzone>& subzones,
                                   const std::vector<IntensityColumn>& intensity, const std::set<std::string>& fields,
                                   PlanReport& report);

/// A domain code as the standard writes it: "32103300" for 32103300, "32103300.0", "32103300.00"; "" for anything else.
[[nodiscard]] std::string domain_digits(const std::string& text);

}  // namespace sipejuang::data
