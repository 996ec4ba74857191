// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/case.hpp"

#include <string>
#include <vector>

namespace sipejuang::rules {

/// The part of a subject in one class of a hazard. Classes are rows of hazards.csv; "NODATA" and "outside" are rows of their own,
/// and so is each value that no row or several rows are about ("value 7"). All parts sum to the subject's area.
struct HazardClass {
    std::string name;
    geo::SquareMetres area;
    const HazardRow* row = nullptr;  ///< null: NODATA, outside, or a value that is not settled
    bool none = false;               ///< NODATA where it says that there is no hazard
    std::string missing;             ///< what would settle it
};

/// By name of the class. Nothing when the subject cannot be placed in the raster's CRS.
[[nodiscard]] std::optional<std::vector<HazardClass>> hazard_classes(const Plan& plan, const std::string& kind,
                                                                     const geo::MultiPolygon& subject,
                                                                     geo::SquareMetres area, Date on);

}  // namespace sipejuang::rules
