// SPDX-License-Identifier: Apache-2.0
#include "data/import/gdal_layer.hpp"

#include "data/import/gdal_crs.hpp"
#include "data/import/gdal_dataset.hpp"
#include "data/import/gdal_geometry.hpp"
#include "data/import/gdal_setup.hpp"
#include "data/import/layer_choice.hpp"
#include "data/import/utf8.hpp"

#include <cmath>

namespace sipejuang::data {

namespace {

struct DestroyFeature {
    void operator()(OGRFeatureH feature) const { OGR_F_Destroy(feature); }
};
using Feature = std::unique_ptr<void, DestroyFeature>;

std::vector<std::string> names_of(GDALDatasetH dataset) {
    std::vector<std::string> names;
    names.reserve(static_cast<std::size_t>(GDALDatasetGetLayerCount(dataset)));
    for (int i = 0; i < GDALDatasetGetLayerCount(dataset); ++i) {
        names.emplace_back(OGR_L_GetName(GDALDatasetGetLayer(dataset, i)));
    }
    return names;
}

/// 2^53: whole numbers up to here are exact as double; longer ones stay text.
constexpr GIntBig exact_integer = GIntBig{1} << 53;

RawValue value_of(OGRFeatureH feature, int field, OGRFieldType type) {
    if (OGR_F_IsFieldSetAndNotNull(feature, field) == 0) return std::monostate{};
    if (type == OFTReal) return OGR_F_GetFieldAsDouble(feature, field);
    if (type == OFTInteger || type == OFTInteger64) {
        const GIntBig number = OGR_F_GetFieldAsInteger64(feature, field);
        if (number <= exact_integer && number >= -exact_integer) return static_cast<double>(number);
        return std::to_string(number);
    }
    return utf8_text(OGR_F_GetFieldAsString(feature, field));
}

struct Columns {
    std::vector<std::string> names;
    std::vector<OGRFieldType> types;
};

Columns columns_of(OGRLayerH layer) {
    Columns columns;
    const OGRFeatureDefnH definition = OGR_L_GetLayerDefn(layer);
    for (int i = 0; i < OGR_FD_GetFieldCount(definition); ++i) {
        const OGRFieldDefnH field = OGR_FD_GetFieldDefn(definition, i);
        columns.names.push_back(utf8_text(OGR_Fld_GetNameRef(field)));
        columns.types.push_back(OGR_Fld_GetType(field));
    }
    return columns;
}

RawFeature feature_of(OGRFeatureH feature, const std::vector<OGRFieldType>& types) {
    RawFeature raw;
    raw.fid = OGR_F_GetFID(feature);
    raw.values.reserve(types.size());
    for (std::size_t i = 0; i < types.size(); ++i)
        raw.values.push_back(value_of(feature, static_cast<int>(i), types[i]));
    raw.geometry = raw_geometry(OGR_F_GetGeometryRef(feature));
    return raw;
}

geo::Problem broken_off(const std::string& file, std::size_t read, const std::string& reason) {
    const auto count = std::to_string(read);
    return geo::problem("file-unreadable", {"Berkas rusak setelah fitur ke-" + count + " (" + reason + ").",
                                            "The file is damaged after feature " + count + " (" + reason + ")."})
        .in_file(file);
}

geo::Result<RawLayer> read_features(OGRLayerH handle, RawLayer layer) {
    const auto columns = columns_of(handle);
    layer.columns = columns.names;
    const QuietGdal quiet;
    const auto stated = OGR_L_GetFeatureCount(handle, 0);
    if (stated > 0 && stated < 50'000'000) layer.features.reserve(static_cast<std::size_t>(stated));
    OGR_L_ResetReading(handle);
    while (Feature feature{OGR_L_GetNextFeature(handle)}) {
        layer.features.push_back(feature_of(feature.get(), columns.types));
    }
    if (quiet.failed()) return broken_off(layer.file, layer.features.size(), quiet.last());
    return layer;
}

}  // namespace

geo::Result<RawLayer> read_gdal_layer(const std::string& file, FileKind kind, const std::string& layer_name) {
    const auto opened = open_file(file, kind);
    if (!opened) return opened.error();
    const auto chosen = choose_layer(names_of(opened->dataset.get()), layer_name, file);
    if (!chosen) return chosen.error();
    const OGRLayerH handle = GDALDatasetGetLayer(opened->dataset.get(), static_cast<int>(*chosen));
    RawLayer layer;
    layer.file = file;
    layer.name = OGR_L_GetName(handle);
    const QuietGdal quiet;
    const auto crs = name_crs(OGR_L_GetSpatialRef(handle));
    layer.crs = crs.epsg;
    layer.crs_text = crs.text;
    return read_features(handle, std::move(layer));
}

geo::Result<std::vector<std::string>> gdal_layer_names(const std::string& file, FileKind kind) {
    const auto opened = open_file(file, kind);
    if (!opened) return opened.error();
    return names_of(opened->dataset.get());
}

}  // namespace sipejuang::data
