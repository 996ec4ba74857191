// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace sipejuang::data {

/// What others wrote, for a terminal or a page: controls of ASCII and of Latin-1 (U+0080 to U+009F) become spaces, and so do the marks
/// that turn the direction of writing, so that no text commands a terminal or is read another way round.
[[nodiscard]] std::string harmless(std::string_view text);

}  // namespace sipejuang::data
