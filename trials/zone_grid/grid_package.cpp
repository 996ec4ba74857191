// SPDX-License-Identifier: Apache-2.0
#include "trials/zone_grid/grid_package.hpp"

#include "data/export/gpkg_table.hpp"
#include "data/export/wkb.hpp"
#include "trials/zone_grid/partition.hpp"

#include <gdal.h>
#include <ogr_srs_api.h>

#include <array>
#include <cmath>
#include <filesystem>
#include <fstream>

namespace sipejuang::trials {

namespace {

constexpr std::array<const char*, 8> codes{"R-2", "R-3", "R-4", "K-2", "SPU-2", "RTH-2", "PS", "C-2"};

struct Placement {
    double left, top, cell;
    std::int32_t columns, rows;
};

class Identity final : public geo::Transformation {
public:
    [[nodiscard]] geo::Point to_working(geo::SourcePoint p) const override { return {p.x, p.y}; }
    [[nodiscard]] geo::SourcePoint to_source(geo::Point p) const override { return {p.x, p.y}; }
    [[nodiscard]] std::string operation() const override { return "none"; }
};

bool write_zones(const std::string& file, const GridWish& wish, const Placement& at,
                 const std::vector<CellBlock>& blocks) {
    auto gpkg = data::GpkgFile::create(file, wish.crs.code);
    if (!gpkg) return false;
    using T = data::OutColumn::Type;
    const auto table = gpkg->add_table("zones", {{"KODSZN", T::text}, {"KODUNK", T::text}},
                                       data::OutGeometry::multi_polygon);
    if (!table) return false;
    int number = 0;
    for (const auto& b : blocks) {
        const auto x = [&](std::int32_t column) { return at.left + column * at.cell; };
        const auto y = [&](std::int32_t row) { return at.top - row * at.cell; };
        const geo::MultiPolygon shape{{geo::Polygon{
            {{x(b.left), y(b.bottom)}, {x(b.right), y(b.bottom)}, {x(b.right), y(b.top)}, {x(b.left), y(b.top)}}, {}}}};
        gpkg->add_row(*table,
                      {std::string{codes[static_cast<std::size_t>(b.zone)]}, "grid-" + std::to_string(++number)},
                      data::wkb(shape, Identity{}));
    }
    return gpkg->close();
}

bool write_raster(const std::string& file, const GridWish& wish, const Placement& at,
                  const std::vector<CellBlock>& blocks) {
    std::vector<std::uint8_t> cells(static_cast<std::size_t>(at.columns) * static_cast<std::size_t>(at.rows));
    for (const auto& b : blocks) {
        for (std::int32_t row = b.top; row < b.bottom; ++row) {
            for (std::int32_t column = b.left; column < b.right; ++column) {
                cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(at.columns) +
                      static_cast<std::size_t>(column)] = static_cast<std::uint8_t>(b.zone + 1);
            }
        }
    }
    GDALAllRegister();
    const char* const options[] = {"COMPRESS=DEFLATE", nullptr};
    GDALDatasetH raster = GDALCreate(GDALGetDriverByName("GTiff"), file.c_str(), at.columns, at.rows, 1, GDT_Byte,
                                     options);
    if (raster == nullptr) return false;
    double transform[6] = {at.left, at.cell, 0, at.top, 0, -at.cell};
    GDALSetGeoTransform(raster, transform);
    OGRSpatialReferenceH srs = OSRNewSpatialReference(nullptr);
    OSRImportFromEPSG(srs, static_cast<int>(wish.crs.code));
    GDALSetSpatialRef(raster, srs);
    OSRDestroySpatialReference(srs);
    GDALRasterBandH band = GDALGetRasterBand(raster, 1);
    GDALSetRasterNoDataValue(band, 0);
    const auto error = GDALRasterIO(band, GF_Write, 0, 0, at.columns, at.rows, cells.data(), at.columns, at.rows,
                                    GDT_Byte, 0, 0);
    GDALClose(raster);
    return error == CE_None;
}

void write_tables(const std::string& folder, const GridWish& wish) {
    std::ofstream{folder + "/plan.toml"}
        << "[plan]\nid = \"kisi-uji\"\nversion = \"1\"\ntitle = { id = \"Kisi uji\", en = \"Trial grid\" }\n"
           "instrument = \"Kisi uji, bukan dasar hukum\"\nlevel = \"detail\"\nstatus = \"sample\"\nvalid_from = "
           "2000-01-01\n"
           "time_zone = \"Asia/Jakarta\"\nworking_crs = \""
        << wish.crs.text()
        << "\"\nvertical_datum = \"unknown\"\n"
           "kbli_edition = \"2020\"\nregulates = [\"land_use\"]\n\n"
           "[zones]\nfile = \"zones.gpkg:zones\"\naccuracy_m = 2.5\ncolumns = { subzone = \"KODSZN\", polygon = "
           "\"KODUNK\" }\n\n"
           "[layers.zoning]\nfile = \"layers/zoning.tif\"\naccuracy_m = 2.5\nnodata = \"unknown\"\ncell_aligned = "
           "true\n";
    std::ofstream{folder + "/provisions.csv"} << "id,instrument,article,text,law_status,valid_from,valid_until\n"
                                                 "uji,Kisi uji,-,\"Kisi uji, bukan dasar hukum\",sample,2000-01-01,\n";
    std::ofstream subzones{folder + "/subzones.csv"};
    subzones << "code,domain_code,zone,name_id,name_en,red,green,blue,raster_value\n";
    std::ofstream activities{folder + "/activities.csv"};
    activities << "activity,name_id,name_en,kbli,provision";
    int value = 0;
    for (const auto* code : codes) {
        subzones << code << ",,," << code << ',' << code << ",200,200,200," << ++value << '\n';
        activities << ',' << code;
    }
    activities << "\nrumah_tunggal,Rumah tunggal,Detached house,,uji,I,I,I,X,X,X,X,I\n";
    std::ofstream{folder + "/conditions.csv"} << "code,kind,text_id,text_en,issuer,quantity,relation,limit,provision\n";
    std::ofstream{folder + "/intensity.csv"}
        << "measure,subzone,swp,block,polygon,road_class,plot_area_from,plot_area_to,"
           "floors_from,floors_to,alternative,value,provision\n";
}

}  // namespace

std::size_t write_grid_package(const std::string& folder, const GridWish& wish) {
    std::filesystem::create_directories(folder + "/layers");
    const double left = std::floor(wish.extent.min_x / wish.cell - 1) * wish.cell;
    const double top = std::ceil(wish.extent.max_y / wish.cell + 1) * wish.cell;
    const Placement at{left, top, wish.cell, static_cast<std::int32_t>((wish.extent.max_x - left) / wish.cell) + 2,
                       static_cast<std::int32_t>((top - wish.extent.min_y) / wish.cell) + 2};
    const auto blocks = partition(at.columns, at.rows, wish.largest, static_cast<int>(codes.size()), wish.seed);
    write_tables(folder, wish);
    std::filesystem::remove(folder + "/zones.gpkg");
    if (!write_zones(folder + "/zones.gpkg", wish, at, blocks)) return 0;
    return write_raster(folder + "/layers/zoning.tif", wish, at, blocks) ? blocks.size() : 0;
}

}  // namespace sipejuang::trials
