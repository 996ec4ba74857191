// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace sipejuang::geo {

/// Frames: which system a coordinate is in, as a type, so that degrees are never measured as metres.
/// `Working` - the plan's projected working CRS: easting, northing, metres. The only frame with areas and distances.
struct Working;
/// `Source` - whatever CRS the input came in, x then y (lon, lat; easting, northing). May only be reprojected.
struct Source;
/// `Grid` - columns and rows of a raster: x grows east, y grows south, the upper left corner of cell (0, 0) is 0, 0.
struct Grid;

/// An EPSG code, as a value. `0` never names a CRS.
struct Epsg {
    std::uint32_t code = 0;

    [[nodiscard]] std::string text() const { return "EPSG:" + std::to_string(code); }
    friend bool operator==(Epsg, Epsg) = default;
};

inline constexpr Epsg wgs84{4326};

}  // namespace sipejuang::geo
