// SPDX-License-Identifier: Apache-2.0
#include "data/export/gpkg_table.hpp"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <utility>

namespace sipejuang::data {

struct GpkgFile::Handles {
    GDALDatasetH dataset = nullptr;
    OGRSpatialReferenceH srs = nullptr;
    std::vector<OGRLayerH> layers;
    bool failed = false;
};

namespace {

OGRwkbGeometryType ogr_type(OutGeometry geometry) {
    switch (geometry) {
        case OutGeometry::point: return wkbPoint;
        case OutGeometry::multi_polygon: return wkbMultiPolygon;
        case OutGeometry::any: return wkbUnknown;
        case OutGeometry::none: break;
    }
    return wkbNone;
}

OGRFieldType ogr_type(OutColumn::Type type) {
    switch (type) {
        case OutColumn::Type::integer: return OFTInteger;
        case OutColumn::Type::real: return OFTReal;
        case OutColumn::Type::text: break;
    }
    return OFTString;
}

void set_field(OGRFeatureH feature, int index, const OutValue& value) {
    if (const auto* whole = std::get_if<int>(&value))
        OGR_F_SetFieldInteger(feature, index, *whole);
    else if (const auto* number = std::get_if<double>(&value))
        OGR_F_SetFieldDouble(feature, index, *number);
    else if (const auto* text = std::get_if<std::string>(&value))
        OGR_F_SetFieldString(feature, index, text->c_str());
    else
        OGR_F_SetFieldNull(feature, index);
}

}  // namespace

GpkgFile::GpkgFile(std::unique_ptr<Handles> handles) : handles_{std::move(handles)} {}

GpkgFile::~GpkgFile() { static_cast<void>(close()); }

std::unique_ptr<GpkgFile> GpkgFile::create(const std::string& path, std::uint32_t epsg) {
    GDALAllRegister();
    CPLPushErrorHandler(CPLQuietErrorHandler);
    // The file carries a date; fixed, the same rows give the same bytes.
    CPLSetThreadLocalConfigOption("OGR_CURRENT_DATE", "2000-01-01T00:00:00.000Z");
    auto handles = std::make_unique<Handles>();
    const GDALDriverH driver = GDALGetDriverByName("GPKG");
    if (driver != nullptr) handles->dataset = GDALCreate(driver, path.c_str(), 0, 0, 0, GDT_Unknown, nullptr);
    CPLPopErrorHandler();
    if (handles->dataset == nullptr) return nullptr;
    handles->srs = OSRNewSpatialReference(nullptr);
    OSRImportFromEPSG(handles->srs, static_cast<int>(epsg));
    OSRSetAxisMappingStrategy(handles->srs, OAMS_TRADITIONAL_GIS_ORDER);
    GDALDatasetStartTransaction(handles->dataset, 0);
    return std::unique_ptr<GpkgFile>{new GpkgFile{std::move(handles)}};
}

std::optional<std::size_t> GpkgFile::add_table(const std::string& name, const std::vector<OutColumn>& columns,
                                               OutGeometry geometry) {
    const auto type = ogr_type(geometry);
    OGRLayerH layer = GDALDatasetCreateLayer(handles_->dataset, name.c_str(), type == wkbNone ? nullptr : handles_->srs,
                                             type, nullptr);
    if (layer == nullptr) return std::nullopt;
    for (const auto& column : columns) {
        OGRFieldDefnH field = OGR_Fld_Create(column.name.c_str(), ogr_type(column.type));
        const auto error = OGR_L_CreateField(layer, field, 0);
        OGR_Fld_Destroy(field);
        if (error != OGRERR_NONE) return std::nullopt;
    }
    handles_->layers.push_back(layer);
    return handles_->layers.size() - 1;
}

void GpkgFile::add_row(std::size_t table, const std::vector<OutValue>& values, const std::string& wkb) {
    if (handles_->failed) return;
    CPLPushErrorHandler(CPLQuietErrorHandler);
    OGRLayerH layer = handles_->layers[table];
    OGRFeatureH feature = OGR_F_Create(OGR_L_GetLayerDefn(layer));
    for (std::size_t i = 0; i < values.size(); ++i) set_field(feature, static_cast<int>(i), values[i]);
    if (!wkb.empty()) {
        OGRGeometryH geometry = nullptr;
        if (OGR_G_CreateFromWkb(wkb.data(), nullptr, &geometry, static_cast<int>(wkb.size())) == OGRERR_NONE) {
            OGR_F_SetGeometryDirectly(feature, geometry);
        } else {
            handles_->failed = true;
        }
    }
    if (OGR_L_CreateFeature(layer, feature) != OGRERR_NONE) handles_->failed = true;
    OGR_F_Destroy(feature);
    CPLPopErrorHandler();
}

bool GpkgFile::close() {
    if (handles_->dataset == nullptr) return !handles_->failed;
    CPLErrorReset();
    CPLPushErrorHandler(CPLQuietErrorHandler);
    if (GDALDatasetCommitTransaction(handles_->dataset) != OGRERR_NONE) handles_->failed = true;
    GDALFlushCache(handles_->dataset);
    if (CPLGetLastErrorType() >= CE_Failure) handles_->failed = true;
    GDALClose(handles_->dataset);
    if (CPLGetLastErrorType() >= CE_Failure) handles_->failed = true;
    CPLPopErrorHandler();
    OSRDestroySpatialReference(handles_->srs);
    CPLSetThreadLocalConfigOption("OGR_CURRENT_DATE", nullptr);
    handles_->dataset = nullptr;
    return !handles_->failed;
}

}  // namespace sipejuang::data
