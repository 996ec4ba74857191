// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"
#include "server/http/local_client.hpp"

#include <string>

namespace sipejuang::server {

/// What a command does to a data folder: asks the server that holds it, if one runs, else opens the folder itself and does what that
/// server would. `target` as in routes/administration. Problems: those of `Store::open`.
[[nodiscard]] geo::Result<LocalAnswer> administer(const std::string& folder, const std::string& method,
                                                  const std::string& target, std::string body);

}  // namespace sipejuang::server
