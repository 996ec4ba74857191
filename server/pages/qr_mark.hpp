// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/pages/markup.hpp"

#include <string>

namespace sipejuang::server {

/// A text as a QR code (ISO/IEC 18004, error correction M), drawn in its own lines of SVG with the quiet zone around it: the same text, the same bytes. Nothing
/// where the text is longer than a code can hold.
[[nodiscard]] Markup qr_mark(const std::string& text);

}  // namespace sipejuang::server
