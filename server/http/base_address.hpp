// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/request.hpp"

#include <string>

namespace sipejuang::server {

/// "http://localhost:8080", for links that must be whole: as the client names the server in `Host`. Empty, so that links begin with "/", where that holds
/// anything but a name and a port.
[[nodiscard]] std::string base_address(const Request& request);

}  // namespace sipejuang::server
