// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/problem.hpp"
#include "server/http/response.hpp"

namespace sipejuang::server {

/// The HTTP status of a Problem: the one place where codes become numbers. Whatever is not listed is a fault of what was sent, 422.
[[nodiscard]] int status_of(std::string_view code);

/// RFC 9457, both languages in one document.
[[nodiscard]] Response problem_response(const geo::Problems& problems);
[[nodiscard]] Response problem_response(geo::Problem problem);
/// For a status that stands before any Problem: 400, 408, 413, 431, 500, 503.
[[nodiscard]] Response apology(int status);

}  // namespace sipejuang::server
