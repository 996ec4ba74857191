// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_report.hpp"
#include "data/import/toml_section.hpp"
#include "geo/result.hpp"
#include "rules/law/plan.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::data {

/// Where a layer stands and how it is to be read: one table `[layers.x]`, or `[zones]`.
struct LayerEntry {
    std::string id;    ///< zones, roads, zoning ...
    std::string file;  ///< FILE or FILE:LAYER, relative to plan.toml; empty: none named
    std::optional<double> accuracy_m;
    std::string complete_within;  ///< plan, nowhere, or FILE[:LAYER]
    bool repair = false;
    std::optional<geo::Epsg> crs;                ///< for files that name none
    std::map<std::string, std::string> columns;  ///< our name -> the file's column
    std::optional<double> nodata_value;          ///< rasters: what NODATA stands for; absent: no value
    bool nodata_is_none = false;                 ///< rasters: NODATA says that there is nothing; else it is unknown
    bool cell_aligned = false;
};

/// `[zones.intensity]`: a measure that the polygons carry themselves.
struct IntensityColumn {
    rules::Rule measure = rules::Rule::kdb;
    std::string column;
    std::string provision;
    double factor = 1.0;  ///< from the unit of the column to that of the measure
};

/// A key that could not be used: what rests on it must not be judged by a default.
struct UnusableKey {
    std::string key;                    ///< "policies.gsb_from"
    std::vector<rules::Rule> measures;  ///< become undetermined
    bool only_with_road_class = false;  ///< of those, only rows that name a road class
};

/// plan.toml as values.
struct PlanToml {
    rules::PlanIdentity identity;
    std::vector<std::string> regulates, order;
    LayerEntry zones;
    std::vector<IntensityColumn> zone_intensity;
    std::map<std::string, LayerEntry> layers;
    rules::Policies policies;
    rules::Tolerances tolerances;
    rules::SliverPolicy slivers;
    std::vector<rules::Airport> airports;
    std::map<std::string, std::string> fact_provisions;
    std::map<std::string, std::string> provision_keys;  ///< every provision that a key names: key -> id
    std::vector<UnusableKey> unusable;
    std::string sha256;  ///< of its text with LF line ends
};

/// Reads plan.toml. Problems: plan-toml-invalid, plan-key-missing, plan-key-invalid (what a plan cannot do without).
[[nodiscard]] geo::Result<PlanToml> read_plan_toml(std::string_view bytes, PlanReport& report);

/// Parts of it, each in a file of its own.
void read_policies(TomlSection& root, PlanToml& plan, PlanReport& report);
void read_tolerances(TomlSection& root, PlanToml& plan);
void read_layers(TomlSection& root, PlanToml& plan, PlanReport& report);

inline constexpr std::string_view plan_toml_file = "plan.toml";

}  // namespace sipejuang::data
