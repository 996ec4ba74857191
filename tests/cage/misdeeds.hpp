// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace sipejuang::data::tests {

/// What a reader that a file has taken over might try. Each begins shut in and exits with one of the codes below.
inline constexpr const char* misdeed_command = "--misdeed";
inline constexpr int prevented = 10, done_after_all = 11, not_caged = 12;

[[nodiscard]] std::vector<std::string> forbidden_deeds();

/// Does one of the forbidden deeds, or one that only a limit can stop: "spin", "sleep", "fill-memory", "close-and-spin", "crash",
/// "abort", "babble".
[[nodiscard]] int commit(const std::string& deed);

}  // namespace sipejuang::data::tests
