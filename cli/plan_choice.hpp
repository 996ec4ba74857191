// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace sipejuang::cli {

/// "No plan by default: --plan (replaces SIPEJUANG_PLAN, a `:`-separated list) or --data, not both; none: usage error."
/// Nothing when no plan was named; the reason is then said on stderr.
[[nodiscard]] std::optional<std::vector<std::string>> chosen_plans(const std::vector<std::string>& options);

}  // namespace sipejuang::cli
