// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace sipejuang::server {

/// gzip (RFC 1952) at the lowest level, the same bytes each time: "encoding is cheap, gzip is not". Empty where it cannot be made.
[[nodiscard]] std::string gzip(std::string_view bytes);

}  // namespace sipejuang::server
