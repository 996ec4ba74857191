// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "geo/units.hpp"

#include <optional>

namespace sipejuang::server {

/// Room for a label.
struct InnerPlace {
    geo::Point middle;
    geo::Metres width;  ///< of the region to both sides, left to right
};

/// The widest level stretch of the region inside the window, sought on a few levels of what is seen of it; nothing where nothing is seen. For
/// labels and pins alone.
[[nodiscard]] std::optional<InnerPlace> inner_place(const geo::MultiPolygon& region, const geo::Box& window);

}  // namespace sipejuang::server
