// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/crs.hpp"
#include "geo/result.hpp"

#include <optional>
#include <string>
#include <vector>

namespace sipejuang::data {

struct NewPlanOptions {
    std::string zones;             ///< FILE or FILE:LAYER
    std::optional<geo::Epsg> crs;  ///< of a file that names none
    std::string folder;            ///< must not exist, or be empty
};

/// What was written and why, for people.
struct NewPlan {
    geo::Epsg working_crs;
    std::vector<geo::Bilingual> notes;
};

/// Writes a first plan package: zones by reference, every table with its columns and the sub-zones found, and no value that
/// the file does not state. It loads; what is empty is undetermined. Problems: plan-folder-exists, output-not-writable,
/// unknown-crs, those of `read_vector`.
[[nodiscard]] geo::Result<NewPlan> write_new_plan(const NewPlanOptions& options);

}  // namespace sipejuang::data
