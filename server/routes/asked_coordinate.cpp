// SPDX-License-Identifier: Apache-2.0
#include "server/routes/asked_coordinate.hpp"

#include "data/import/typed_corners.hpp"
#include <cmath>
#include <utility>

namespace sipejuang::server {

std::optional<geo::SourcePoint> coordinate_in(std::string_view text) {
    auto place = data::typed_corner(text, data::CornerOrder::lat_lon);
    if (!place) return std::nullopt;
    constexpr double highest = 90, widest = 180;
    if (std::abs(place->y) > highest) std::swap(place->x, place->y);
    const bool on_earth = std::abs(place->y) <= highest && std::abs(place->x) <= widest;
    return on_earth ? place : std::nullopt;
}

}  // namespace sipejuang::server
