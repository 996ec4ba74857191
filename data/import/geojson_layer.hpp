// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/raw_layer.hpp"
#include "geo/result.hpp"

#include <string>

namespace sipejuang::data {

/// A GeoJSON file as a layer, read by us and never by GDAL, which would follow a `crs` link over the network and turn NaN
/// into coordinates. Columns are the properties in order of first appearance, and `id` for feature ids; true and false
/// are 1 and 0, arrays and objects their JSON text. Without `crs` it is lon/lat (4326). Problems as `JsonDocument`,
/// file-not-geojson, coordinates-invalid, unknown-crs.
[[nodiscard]] geo::Result<RawLayer> read_geojson_layer(const std::string& file);

/// The name of its one layer: the file's name without extension.
[[nodiscard]] std::string stem_of(const std::string& file);

}  // namespace sipejuang::data
