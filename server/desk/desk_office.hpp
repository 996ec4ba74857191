// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/admin_token.hpp"
#include "server/http/request.hpp"
#include "server/http/response.hpp"

#include <chrono>
#include <optional>

namespace sipejuang::server {

/// How long a person who signed in need not do so again.
inline constexpr std::chrono::hours desk_pass_life{12};
/// The cookie of one who signed in.
inline constexpr const char* desk_cookie = "sipejuang-desk";

/// Whether a request comes from the office: `Authorization: Bearer TOKEN`, or the cookie of the sign-in page. A browser sends that cookie along only from
/// our own pages (SameSite=Strict), so that no other site acts for the officer.
[[nodiscard]] bool of_office(const data::AdminToken& token, const Request& request, data::Instant now);

/// What others are answered: people the sign-in page, with the way back to where they wanted to go; programs 401.
[[nodiscard]] Response sign_in_first(const Request& request);

}  // namespace sipejuang::server
