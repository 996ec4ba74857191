// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/raw_layer.hpp"
#include "geo/raster.hpp"

#include <string>

namespace sipejuang::data {

/// SHA-256 of a layer's logical content: CRS, columns, values and coordinates in the order of the features; not the bytes
/// of its file, which change with every tool that writes it.
[[nodiscard]] std::string layer_sha256(const RawLayer& layer);
/// CRS, placement, NODATA and cells.
[[nodiscard]] std::string raster_sha256(const geo::Raster& raster, geo::Epsg crs);

}  // namespace sipejuang::data
