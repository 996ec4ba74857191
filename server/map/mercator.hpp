// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/box.hpp"

#include <cstdint>

namespace sipejuang::server {

/// The frame of WebMercatorQuad (OGC 17-083r4, annex D.1): the world as one square, x from 0 in the west to 1 in the east, y from 0 in the
/// north to 1 in the south. For drawing alone: at Kupang lengths in it are 1.6 % and areas 3 % too large.
struct WebMercator;
using MercatorPoint = geo::PointIn<WebMercator>;
using MercatorBox = geo::BoxIn<WebMercator>;

/// From degrees (WGS 84). Latitudes beyond 85.06 lie on the edge.
[[nodiscard]] MercatorPoint to_mercator(geo::SourcePoint lon_lat);
[[nodiscard]] geo::SourcePoint to_lon_lat(MercatorPoint p);

/// One tile of the quad: row 0 is the northernmost.
struct TileAddress {
    std::uint32_t zoom = 0, column = 0, row = 0;

    [[nodiscard]] bool exists() const { return zoom <= highest_zoom && column < (1U << zoom) && row < (1U << zoom); }
    static constexpr std::uint32_t highest_zoom = 20;
};

[[nodiscard]] MercatorBox box_of(const TileAddress& tile);
/// The tile with this point.
[[nodiscard]] TileAddress tile_at(MercatorPoint p, std::uint32_t zoom);

}  // namespace sipejuang::server
