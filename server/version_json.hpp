// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/plan_versions.hpp"

#include <string>
#include <vector>

namespace sipejuang::server {

/// A plan version as JSON for commands and for /version.
[[nodiscard]] std::string version_json(const data::PlanVersion& version);
/// `{"plans": [...]}`.
[[nodiscard]] std::string versions_json(const std::vector<data::PlanVersion>& versions);

}  // namespace sipejuang::server
