// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/edition.hpp"
#include "server/http/response.hpp"

namespace sipejuang::server {

/// The map of the law of a date: layers by check boxes, legend, what lies at a point; without script a picture and the box to find a place by. `around` is
/// what it shows first, in degrees.
[[nodiscard]] Response map_page(const Edition& edition, geo::BoxIn<geo::Source> around, rules::Date on, bool english);

}  // namespace sipejuang::server
