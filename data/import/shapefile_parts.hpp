// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/problem.hpp"

#include <optional>
#include <string>

namespace sipejuang::data {

/// What keeps a shapefile from being read whole: a name that does not end in .shp, or no .shx or .dbf beside it (named).
/// A missing .prj only leaves the CRS unknown.
[[nodiscard]] std::optional<geo::Problem> missing_part(const std::string& file);

}  // namespace sipejuang::data
