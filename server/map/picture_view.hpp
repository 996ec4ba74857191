// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"

namespace sipejuang::server {

/// The box widened until it has the shape of a sheet: what a picture of it shows.
[[nodiscard]] geo::Box seen_extent(const geo::Box& box, double width, double height);

/// The zoom at which the map in the browser has this scale: a layer is drawn in pictures where it is drawn there.
[[nodiscard]] double zoom_at(double pixels_per_metre);

/// The box as a region.
[[nodiscard]] geo::MultiPolygon region_of(const geo::Box& box);

}  // namespace sipejuang::server
