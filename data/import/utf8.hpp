// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace sipejuang::data {

[[nodiscard]] bool valid_utf8(std::string_view bytes);

/// The text as UTF-8. Bytes that are not UTF-8 are read as Windows-1252, which old shapefiles without a code page hold;
/// so text from foreign tables never breaks a document that we write. A null pointer is "".
[[nodiscard]] std::string utf8_text(const char* text);

}  // namespace sipejuang::data
