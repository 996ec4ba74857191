// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/response.hpp"

#include <string>

namespace sipejuang::server {

struct SignIn {
    std::string next;    ///< where to go on
    bool wrong = false;  ///< the token that was shown is not the right one
    bool english = false, sample = false;
};

/// Where the officer shows the admin token; says where it is found.
[[nodiscard]] Response sign_in_page(const SignIn& shown);

}  // namespace sipejuang::server
