// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_files.hpp"

namespace sipejuang::data {

/// Brings the files of a plan into a working CRS and makes the plan of them. Problems: those of the working CRS,
/// plan-zones-unreadable when no zone can be used.
[[nodiscard]] geo::Result<LoadedPlan> assemble(PlanFiles files, geo::Epsg working);

}  // namespace sipejuang::data
