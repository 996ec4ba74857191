// SPDX-License-Identifier: Apache-2.0
#include "data/import/raster_file.hpp"

#include "data/import/gdal_crs.hpp"
#include "data/import/gdal_setup.hpp"

#include <array>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <gdal.h>
#include <memory>
#include <utility>

namespace sipejuang::data {

namespace fs = std::filesystem;

namespace {

struct CloseRaster {
    void operator()(GDALDatasetH dataset) const { GDALClose(dataset); }
};
using Dataset = std::unique_ptr<void, CloseRaster>;

geo::Problem refused(const std::string& file, const char* code, geo::Bilingual detail) {
    return geo::problem(code, std::move(detail)).in_file(file);
}

/// Classic and Big TIFF, both byte orders.
bool is_tiff(const std::string& file) {
    std::array<char, 4> head{};
    std::ifstream{file, std::ios::binary}.read(head.data(), head.size());
    const std::string_view bytes{head.data(), head.size()};
    using namespace std::string_view_literals;
    return bytes == "II*\0"sv || bytes == "MM\0*"sv || bytes == "II+\0"sv || bytes == "MM\0+"sv;
}

geo::Result<Dataset> open_tiff(const std::string& file) {
    std::error_code error;
    const auto path = fs::absolute(file, error).lexically_normal();  // GDAL's virtual names start with /vsi
    if (error || path.string().rfind("/vsi", 0) == 0 || file.find("://") != std::string::npos) {
        return refused(file, "driver-not-allowed", {"Nama jaringan tidak dibaca.", "Network names are not read."});
    }
    if (!fs::exists(path, error))
        return refused(file, "file-not-found", {"Berkas tidak ditemukan.", "The file does not exist."});
    if (!fs::is_regular_file(path, error) || !is_tiff(file)) {
        return refused(file, "driver-not-allowed", {"Berkas ini bukan GeoTIFF.", "This file is not a GeoTIFF."});
    }
    prepare_gdal();
    const std::array<const char*, 2> drivers{"GTiff", nullptr};
    Dataset dataset{GDALOpenEx(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY | GDAL_OF_INTERNAL, drivers.data(),
                               nullptr, nullptr)};
    if (!dataset)
        return refused(file, "file-unreadable", {"GeoTIFF ini tidak dapat dibuka.", "This GeoTIFF cannot be opened."});
    return dataset;
}

/// What the header claims, before anything of its size is allocated.
std::optional<geo::Problem> fault_of_header(GDALDatasetH dataset, const std::string& file) {
    if (GDALGetRasterCount(dataset) != 1) {
        return refused(file, "raster-several-bands",
                       {"Raster harus punya tepat satu pita.", "The raster must have exactly one band."});
    }
    int block_width = 0;
    int block_height = 0;
    GDALGetBlockSize(GDALGetRasterBand(dataset, 1), &block_width, &block_height);
    const double cells = static_cast<double>(GDALGetRasterXSize(dataset)) * GDALGetRasterYSize(dataset);
    const double block = static_cast<double>(block_width) * block_height;
    if (cells > static_cast<double>(most_raster_cells) || block > static_cast<double>(most_raster_cells) / 4) {
        return refused(file, "raster-too-large",
                       {"Raster lebih dari 200 juta sel.", "The raster has more than 200 million cells."});
    }
    std::array<double, 6> t{};
    if (GDALGetGeoTransform(dataset, t.data()) != CE_None || t[2] != 0.0 || t[4] != 0.0 || !(t[1] > 0.0) ||
        !(t[5] < 0.0) || !std::isfinite(t[0]) || !std::isfinite(t[3])) {
        return refused(
            file, "raster-not-north-up",
            {"Raster tidak punya letak dengan utara di atas.", "The raster has no placement with north up."});
    }
    return std::nullopt;
}

geo::GridPlacement<geo::Source> placement_of(GDALDatasetH dataset) {
    std::array<double, 6> t{};
    GDALGetGeoTransform(dataset, t.data());
    return {t[0], t[3], t[1], -t[5], GDALGetRasterXSize(dataset), GDALGetRasterYSize(dataset)};
}

}  // namespace

geo::Result<RasterFile> read_raster_here(const std::string& file) {
    const QuietGdal quiet;
    auto opened = open_tiff(file);
    if (!opened) return std::move(opened).error();
    GDALDatasetH dataset = opened->get();
    if (auto fault = fault_of_header(dataset, file)) return std::move(*fault);
    RasterFile result;
    result.raster.placement = placement_of(dataset);
    const int columns = result.raster.placement.columns;
    const int rows = result.raster.placement.rows;
    result.raster.cells.resize(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
    GDALRasterBandH band = GDALGetRasterBand(dataset, 1);
    if (GDALRasterIO(band, GF_Read, 0, 0, columns, rows, result.raster.cells.data(), columns, rows, GDT_Float32, 0,
                     0) != CE_None) {
        return refused(file, "file-unreadable",
                       {"Sel raster tidak dapat dibaca.", "The cells of the raster cannot be read."});
    }
    int has_nodata = 0;
    const double nodata = GDALGetRasterNoDataValue(band, &has_nodata);
    if (has_nodata != 0) result.raster.nodata = static_cast<float>(nodata);
    if (OGRSpatialReferenceH crs = GDALGetSpatialRef(dataset)) {
        auto named = name_crs(crs);
        result.crs = named.epsg;
        result.crs_text = std::move(named.text);
    }
    return result;
}

}  // namespace sipejuang::data
