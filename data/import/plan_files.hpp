// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/csv_table.hpp"
#include "data/import/plan_folder.hpp"
#include "data/import/plan_shapes.hpp"
#include "data/import/plan_toml.hpp"
#include "geo/result.hpp"

#include <map>
#include <string>

namespace sipejuang::data {

/// A plan package as far as it can be read without a working CRS: plan.toml, all tables, the zones in their own CRS.
struct PlanFiles {
    PlanFolder folder;
    PlanToml toml;
    std::map<std::string, CsvTable> tables;  ///< by file name; a table that the package lacks is absent
    RawLayer zones;
    PlanReport report;

    [[nodiscard]] const CsvTable* table(const std::string& file) const;
};

/// Problems: plan-not-found; those of plan.toml; plan-provisions-unreadable; those of the zones' file, plan-zones-unreadable,
/// unknown-crs.
[[nodiscard]] geo::Result<PlanFiles> open_plan(const std::string& path);

/// Reads a vector layer named in plan.toml, in its own CRS. Problems: those of `read_vector`; unknown-crs when neither the
/// file nor `entry.crs` names one.
[[nodiscard]] geo::Result<RawLayer> read_plan_layer(const PlanFolder& folder, const LayerEntry& entry);

/// The box of a layer in lon/lat. Problem: unknown-crs.
[[nodiscard]] geo::Result<geo::BoxIn<geo::Source>> lon_lat_extent(const RawLayer& layer);

}  // namespace sipejuang::data
