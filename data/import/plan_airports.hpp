// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_toml.hpp"

namespace sipejuang::data {

/// `[airports.ID]` of plan.toml. Places are in the CRS that the airport names, x then y (lon, lat), else in the working CRS; they
/// are brought into the working CRS here. A key that is absent or unusable is an error, and what it says is missing: the airport's
/// surfaces are then unknown, not absent.
void read_airports(TomlSection& root, PlanToml& plan, PlanReport& report);

}  // namespace sipejuang::data
