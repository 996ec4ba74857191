// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/response.hpp"

namespace sipejuang::server {

/// A problem document as a page: what is wrong, where, and what to do, with its code. `contact` is whom one
/// may ask; empty: nobody is named. Status and fields stay.
[[nodiscard]] Response problem_page(const Response& problem, const std::string& contact, bool english);

}  // namespace sipejuang::server
