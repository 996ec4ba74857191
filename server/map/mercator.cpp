// SPDX-License-Identifier: Apache-2.0
#include "server/map/mercator.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sipejuang::server {

namespace {

constexpr double degrees = std::numbers::pi / 180.0;
constexpr double half_circle = 180.0, circle = 360.0;
constexpr double highest_latitude = 85.0511287798066;  // where the world is a square

}  // namespace

MercatorPoint to_mercator(geo::SourcePoint lon_lat) {
    const double latitude = std::clamp(lon_lat.y, -highest_latitude, highest_latitude) * degrees;
    const double y = std::asinh(std::tan(latitude)) / std::numbers::pi;
    return {(lon_lat.x + half_circle) / circle, std::clamp((1.0 - y) / 2.0, 0.0, 1.0)};
}

geo::SourcePoint to_lon_lat(MercatorPoint p) {
    const double latitude = std::atan(std::sinh(std::numbers::pi * (1.0 - 2.0 * p.y)));
    return {p.x * circle - half_circle, latitude / degrees};
}

MercatorBox box_of(const TileAddress& tile) {
    const double side = 1.0 / static_cast<double>(1U << tile.zoom);
    const double left = tile.column * side, top = tile.row * side;
    return {left, top, left + side, top + side};
}

TileAddress tile_at(MercatorPoint p, std::uint32_t zoom) {
    const auto tiles = static_cast<double>(1U << zoom);
    const auto place = [tiles](double at) {
        return static_cast<std::uint32_t>(std::clamp(std::floor(at * tiles), 0.0, tiles - 1.0));
    };
    return {zoom, place(p.x), place(p.y)};
}

}  // namespace sipejuang::server
