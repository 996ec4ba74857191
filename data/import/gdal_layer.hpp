// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/file_kind.hpp"
#include "data/import/raw_layer.hpp"
#include "geo/result.hpp"

#include <string>
#include <vector>

namespace sipejuang::data {

/// Reads a layer of a file whose kind is known (GeoPackage, shapefile, FlatGeobuf, KML) with the one driver of that kind,
/// read-only; the file and its folder are not touched. An empty name is the only one. Problems: file-unreadable,
/// layer-not-found, layer-ambiguous.
[[nodiscard]] geo::Result<RawLayer> read_gdal_layer(const std::string& file, FileKind kind,
                                                    const std::string& layer_name);
[[nodiscard]] geo::Result<std::vector<std::string>> gdal_layer_names(const std::string& file, FileKind kind);

}  // namespace sipejuang::data
