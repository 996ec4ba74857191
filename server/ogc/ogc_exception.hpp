// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/response.hpp"

#include <string_view>

namespace sipejuang::server {

/// A problem document that names its kind by an address of OGC, as Processes 1.0 asks ("no-such-process", "no-such-job", "result-not-ready").
[[nodiscard]] Response ogc_exception(const geo::Problems& problems, std::string_view kind);

}  // namespace sipejuang::server
