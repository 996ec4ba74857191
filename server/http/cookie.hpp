// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/request.hpp"

#include <string>

namespace sipejuang::server {

/// The value of a cookie of this name (RFC 6265); empty: it was not sent.
[[nodiscard]] std::string cookie(const RequestHead& head, const std::string& name);

}  // namespace sipejuang::server
