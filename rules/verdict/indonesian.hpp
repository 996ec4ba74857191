// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace sipejuang::rules {

/// What traces, remarks and lists of what is missing say, in Indonesian. Findings carry them once, in English, with numbers,
/// codes and ids; this puts the engine's own phrases into Indonesian and leaves everything else as it is.
[[nodiscard]] std::string in_indonesian(std::string_view english);

}  // namespace sipejuang::rules
