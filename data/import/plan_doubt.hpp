// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_toml.hpp"

#include <vector>

namespace sipejuang::data {

/// Makes missing every limit that rests on a key nobody can use, so that no default ever turns a mistake in plan.toml into
/// a pass.
void leave_undetermined(const std::vector<UnusableKey>& keys, rules::PlanContent& content);

}  // namespace sipejuang::data
