// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/bilingual.hpp"

#include <string_view>

namespace sipejuang::rules {

/// What traces, remarks and lists of what is missing say, for people. Findings carry them once, in the engine's own words with numbers,
/// codes and ids ("missing depth_m of s2"); this puts its phrases into plain Indonesian and English, the decimal mark of each,
/// and leaves everything else as it is: whole numbers too, which may be codes.
[[nodiscard]] geo::Bilingual in_plain_words(std::string_view text);

}  // namespace sipejuang::rules
