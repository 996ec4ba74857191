// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_files.hpp"

#include <map>
#include <string>
#include <vector>

namespace sipejuang::data {

/// SHA-256 of a plan's logical content: plan.toml with LF line ends, the cells of its tables, the layers by their own
/// SHA-256. The same zipped or not; without `cases/` and without parcels.
[[nodiscard]] std::string plan_sha256(const PlanFiles& files, const std::map<std::string, std::string>& layers,
                                      const std::vector<std::string>& complete_within);

}  // namespace sipejuang::data
