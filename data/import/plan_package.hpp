// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"
#include "rules/law/law.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sipejuang::data {

/// Something `plan validate` reports. Errors make the exit code 1.
struct PlanIssue {
    enum class Severity { error, warning, note };
    Severity severity = Severity::error;
    std::string code;   ///< stable, kebab-case
    std::string file;   ///< inside the package
    std::string where;  ///< "row 12, column value"; "feature 17"
    geo::Bilingual text;
};

/// A plan package read and assembled in a working CRS.
struct LoadedPlan {
    std::shared_ptr<const rules::Plan> plan;
    std::vector<PlanIssue> issues;  ///< every gap as an error, and what `plan validate` says beyond
};

/// Reads the plan package at `path` (folder or zip). `working` brings it into another plan's working CRS; absent: its own.
/// Problems only when plan.toml, zones or provisions cannot be read, or the working CRS distorts areas by more than 0.1 %;
/// everything else is a gap of the plan and an issue.
[[nodiscard]] geo::Result<LoadedPlan> load_plan(const std::string& path,
                                                std::optional<geo::Epsg> working = std::nullopt);

/// Loads several packages as one law. The working CRS is that of the first plan (by level, then id) whose zones come near
/// `place`; the others are brought into it. Without a place it is that of a whole city: where the last of its detail plans lies, else the first plan.
struct LoadedLaw {
    rules::Law law;
    geo::Epsg working_crs;
    std::vector<PlanIssue> issues;
};
[[nodiscard]] geo::Result<LoadedLaw> load_law(const std::vector<std::string>& paths,
                                              std::optional<geo::BoxIn<geo::Source>> place = std::nullopt);

}  // namespace sipejuang::data
