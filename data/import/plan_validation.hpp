// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_package.hpp"

#include <string>
#include <vector>

namespace sipejuang::data {

/// What `plan validate` says about a package.
struct PlanValidation {
    rules::PlanIdentity identity;
    std::vector<PlanIssue> issues;  ///< in the order in which the package is read
    std::size_t errors = 0;
    std::size_t warnings = 0;
};

/// Loads the plan and checks beyond what loading needs: zones that overlap or leave gaps, parcels. Problems as `load_plan`.
[[nodiscard]] geo::Result<PlanValidation> validate_plan(const std::string& path);

}  // namespace sipejuang::data
