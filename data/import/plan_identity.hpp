// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/toml_section.hpp"
#include "geo/result.hpp"
#include "rules/law/plan.hpp"

#include <optional>
#include <string_view>

namespace sipejuang::data {

/// `[plan]` of plan.toml. Problems: plan-key-missing, plan-key-invalid for id, version, level, status, time_zone,
/// working_crs, and for dates that cannot be read: without them nobody can say whether and where the plan applies.
[[nodiscard]] geo::Result<rules::PlanIdentity> read_identity(TomlSection& section, PlanReport& report);

/// "EPSG:23840"; nothing for any other text.
[[nodiscard]] std::optional<geo::Epsg> epsg_from_text(std::string_view text);

}  // namespace sipejuang::data
