// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace sipejuang::cli {

/// "No plan by default: --plan (replaces SIPEJUANG_PLAN, a `:`-separated list) or --data, not both; none: usage error."
/// Of a data folder those that are published, unpacked there by the server that holds it, or by this command.
struct PlanChoice {
    std::vector<std::string> plans;  ///< --plan
    std::string data;                ///< --data; empty: not given
};

/// Nothing when there is no plan; `exit_code` is then set and the reason said on stderr.
[[nodiscard]] std::optional<std::vector<std::string>> chosen_plans(const PlanChoice& choice,
                                                                   const std::string& language, int& exit_code);

}  // namespace sipejuang::cli
