// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/raster.hpp"
#include "geo/result.hpp"

#include <optional>
#include <string>

namespace sipejuang::data {

/// A raster as it was read, in its own CRS.
struct RasterFile {
    geo::Raster raster;
    std::optional<geo::Epsg> crs;  ///< absent: the file names none, or none with an EPSG code
    std::string crs_text;
};

inline constexpr std::size_t most_raster_cells = 200'000'000;

/// Reads a GeoTIFF of one band wholly. Told by content, never by name; no other driver, no network name, no VRT. North up
/// only. Read in a process of its own (foreign_file.hpp). Problems: file-not-found, file-unreadable, driver-not-allowed, raster-too-large, raster-not-north-up,
/// raster-several-bands, reader-failed, reader-limit, reader-not-caged.
[[nodiscard]] geo::Result<RasterFile> read_raster(const std::string& file);
/// The same in this very process: for the process in the cage.
[[nodiscard]] geo::Result<RasterFile> read_raster_here(const std::string& file);

}  // namespace sipejuang::data
