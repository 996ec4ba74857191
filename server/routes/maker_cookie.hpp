// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace sipejuang::server {

/// The maker's key stays on the device where the verdict was made, in a cookie of this name that only its own page gets: the link that is passed on never holds it.
[[nodiscard]] inline std::string maker_cookie(const std::string& id) { return "sipejuang-" + id; }

}  // namespace sipejuang::server
