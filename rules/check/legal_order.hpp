// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/case.hpp"
#include "rules/verdict/verdict.hpp"

#include <string>
#include <vector>

namespace sipejuang::rules {

/// "Order: the engine's one table of rules, unless `order` in plan.toml; then id bytes." Rules that `order` does not name
/// follow in the engine's order.
void sort_by_law(std::vector<Finding>& findings, const std::vector<std::string>& order);

/// The classification of the plot's edges, as it comes back with the verdict.
[[nodiscard]] std::vector<ClassifiedEdge> edges_of(const Case& c);

}  // namespace sipejuang::rules
