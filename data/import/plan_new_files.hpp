// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/zone_codes.hpp"
#include "geo/crs.hpp"

#include <array>
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

/// The measures that a new plan lists, and for which it gets one empty row a sub-zone. Others (building_distance, klb_min)
/// are rarer; a planner adds them.
inline constexpr std::array new_measures{"kdb",    "klb",           "kdh", "ktb", "height",
                                         "floors", "min_plot_area", "gsb", "jbs", "jbb"};

/// The text of each file; values that the zoning file does not state stay empty.
[[nodiscard]] std::string new_plan_toml(const NewPlanFacts& facts);
[[nodiscard]] std::string new_subzones_csv(const NewPlanFacts& facts);
[[nodiscard]] std::string new_activities_csv(const NewPlanFacts& facts);
[[nodiscard]] std::string new_intensity_csv(const NewPlanFacts& facts);
[[nodiscard]] std::string new_readme(const NewPlanFacts& facts);

}  // namespace sipejuang::data
