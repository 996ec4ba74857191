// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::data {

/// Without blanks, tabs and line ends on both sides.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// ASCII letters in lower case; other bytes as they are.
[[nodiscard]] std::string lower_case(std::string_view text);
/// The trimmed, non-empty parts between separators: "a; b" -> a, b.
[[nodiscard]] std::vector<std::string> split_list(std::string_view text, char separator);

}  // namespace sipejuang::data
