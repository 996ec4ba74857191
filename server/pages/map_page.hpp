// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/response.hpp"
#include "server/pages/map_view.hpp"

namespace sipejuang::server {

/// The map of the law of a date: the day to choose, the plans in force on it, layers by check boxes, legends, what lies at a point, and a comparison with the
/// raster of the zones or with another day; without script pictures in its place and the box to find a place by.
[[nodiscard]] Response map_page(const Edition& edition, const MapView& view);

}  // namespace sipejuang::server
