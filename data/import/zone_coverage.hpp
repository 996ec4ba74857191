// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_report.hpp"

namespace sipejuang::data {

/// Whether the zones cover the plan once: pairs that overlap by more than the area tolerance are errors with their place,
/// holes between zones a warning (an error never: a lake may be left out on purpose, and whoever asks there is told).
void check_zone_coverage(const rules::Plan& plan, PlanReport& report);

}  // namespace sipejuang::data
