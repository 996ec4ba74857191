// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/edition.hpp"
#include "server/http/response.hpp"

namespace sipejuang::server {

/// One box, the place where one stands, and the doors. Null: nothing is published.
[[nodiscard]] Response front_page(const Edition* edition, bool english);

}  // namespace sipejuang::server
