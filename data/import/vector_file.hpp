// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/raw_layer.hpp"
#include "geo/result.hpp"

#include <string>
#include <vector>

namespace sipejuang::data {

/// FILE or FILE:LAYER as on the command line and in `plan.toml`.
struct LayerSource {
    std::string file;
    std::string layer;  ///< empty: the only one

    /// Splits at the last colon that is followed by a layer name; a colon that belongs to an existing file is kept.
    [[nodiscard]] static LayerSource parse(const std::string& text);
};

/// Reads one layer through GDAL with an allow-list of drivers: GPKG, GeoJSON, ESRI Shapefile, FlatGeobuf, KML. Formats
/// are told by content, never by name alone; no network names (/vsi*), no VRT. A zipped shapefile is unpacked by us
/// under limits first. All but JSON is read in a process of its own (foreign_file.hpp). Problems: file-not-found, file-unreadable, file-empty, file-truncated, driver-not-allowed,
/// layer-not-found, layer-ambiguous, zip-unsafe, zip-too-large, shapefile-incomplete, and those of foreign_file.hpp.
[[nodiscard]] geo::Result<RawLayer> read_vector(const LayerSource& source);
/// Names of the layers in a file.
[[nodiscard]] geo::Result<std::vector<std::string>> layer_names(const std::string& file);

}  // namespace sipejuang::data
