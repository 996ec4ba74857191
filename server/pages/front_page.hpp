// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/edition.hpp"
#include "server/http/response.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::server {

/// One box: kelurahan, parcel number or coordinate.
[[nodiscard]] Response front_page(const Edition* edition, bool english);

/// What the box was asked and what lies there: several parcels to choose from, or nothing, with what to do.
[[nodiscard]] Response found_page(const Edition& edition, std::string_view asked,
                                  const std::vector<const data::Parcel*>& parcels, bool english);

}  // namespace sipejuang::server
