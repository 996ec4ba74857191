// SPDX-License-Identifier: Apache-2.0
#include "data/import/vector_here.hpp"

#include "data/import/file_kind.hpp"
#include "data/import/gdal_layer.hpp"
#include "data/import/geojson_layer.hpp"
#include "data/import/layer_choice.hpp"
#include "data/import/shapefile_parts.hpp"
#include "data/import/zipped_layers.hpp"

namespace sipejuang::data {

namespace {

/// The kind of a vector file that is there as a whole.
geo::Result<FileKind> kind_of(const std::string& file) {
    const auto found = sniff_file(file);
    if (!found) return found.error();
    if (found->kind == FileKind::shapefile) {
        if (const auto missing = missing_part(file)) return *missing;
    }
    return found->kind;
}

}  // namespace

geo::Result<RawLayer> read_vector_here(const LayerSource& source) {
    const auto kind = kind_of(source.file);
    if (!kind) return kind.error();
    if (*kind == FileKind::zip) return read_zipped_layer(source);
    if (*kind != FileKind::json) return read_gdal_layer(source.file, *kind, source.layer);
    const auto chosen = choose_layer({stem_of(source.file)}, source.layer, source.file);
    if (!chosen) return chosen.error();
    return read_geojson_layer(source.file);
}

geo::Result<std::vector<std::string>> layer_names_here(const std::string& file) {
    const auto kind = kind_of(file);
    if (!kind) return kind.error();
    if (*kind == FileKind::zip) return zipped_layer_names(file);
    if (*kind == FileKind::json) return std::vector<std::string>{stem_of(file)};
    return gdal_layer_names(file, *kind);
}

}  // namespace sipejuang::data
