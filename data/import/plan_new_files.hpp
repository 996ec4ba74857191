// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/zone_codes.hpp"
#include "geo/crs.hpp"

#include <optional>
#include <string>
#include <vector>

namespace sipejuang::data {

/// What a new package is made of.
struct NewPlanFacts {
    std::string id;
    std::string zones_file;              ///< as plan.toml names it, with the layer
    std::optional<geo::Epsg> zones_crs;  ///< only where the file names none
    geo::Epsg working_crs;
    double worst_distortion = 0;
    std::string time_zone;
    RawLayer layer;
    FoundColumns columns;
    std::vector<FoundSubzone> subzones;
    std::vector<std::string> intensity_columns;  ///< KDB, KLB, KTB, KDH that the polygons carry
};

/// The text of each file; values that the zoning file does not state stay empty.
[[nodiscard]] std::string new_plan_toml(const NewPlanFacts& facts);
[[nodiscard]] std::string new_subzones_csv(const NewPlanFacts& facts);
[[nodiscard]] std::string new_activities_csv(const NewPlanFacts& facts);
[[nodiscard]] std::string new_intensity_csv(const NewPlanFacts& facts);
[[nodiscard]] std::string new_readme(const NewPlanFacts& facts);

}  // namespace sipejuang::data
