// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/response.hpp"

#include <string>

namespace sipejuang::server {

/// The status line and the fields of an answer, up to and including the empty line (RFC 9112 sections 4 and 5). A line break in a value
/// would be another header: it becomes a space.
[[nodiscard]] std::string response_head(const Response& response, const std::string& id, bool keep_alive);

}  // namespace sipejuang::server
