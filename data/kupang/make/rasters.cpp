// SPDX-License-Identifier: Apache-2.0
#include "rasters.hpp"

#include <gdal_alg.h>
#include <gdal_priv.h>
#include <ogr_api.h>

#include <stdexcept>

#include "frame.hpp"
#include "subzones.hpp"
#include "tiff.hpp"

namespace kupang {

void write_terrain(const std::string& file, const Terrain& t) {
    std::vector<float> z = t.values();
    Tiff out(file, t.corner(), Terrain::cell, t.columns(), t.rows(), GDT_Float32, Terrain::nothing, "3");
    out.write(z.data());
}

void write_zoning(const std::string& file, const std::vector<Zone>& zones, const Terrain& t) {
    const double cell = 5;
    const int columns = static_cast<int>(t.columns() * Terrain::cell / cell),
              rows = static_cast<int>(t.rows() * Terrain::cell / cell);
    std::vector<unsigned char> values(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows), 0);
    GDALDataset* memory = GetGDALDriverManager()->GetDriverByName("MEM")->Create("", columns, rows, 1, GDT_Byte,
                                                                                 nullptr);
    double at[] = {t.corner().x, cell, 0, t.corner().y, 0, -cell};
    memory->SetGeoTransform(at);
    std::vector<OGRGeometryH> shapes;
    std::vector<double> burns;
    for (const auto& z : zones) {
        size_t size = 0;
        unsigned char* wkb = GEOSGeomToWKB_buf(z.area.get(), &size);
        shapes.push_back(nullptr);
        OGR_G_CreateFromWkb(wkb, nullptr, &shapes.back(), static_cast<int>(size));
        GEOSFree(wkb);
        burns.push_back(subzone(z.code).raster_value);
    }
    int band = 1;
    CPLErr ok = GDALRasterizeGeometries(memory, 1, &band, static_cast<int>(shapes.size()), shapes.data(), nullptr,
                                        nullptr, burns.data(), nullptr, nullptr, nullptr);
    if (ok == CE_None)
        ok = memory->GetRasterBand(1)->RasterIO(GF_Read, 0, 0, columns, rows, values.data(), columns, rows, GDT_Byte, 0,
                                                0, nullptr);
    for (auto* s : shapes) OGR_G_DestroyGeometry(s);
    GDALClose(memory);
    if (ok != CE_None) throw std::runtime_error("cannot make the zoning raster");
    Tiff out(file, t.corner(), cell, columns, rows, GDT_Byte, 0, "2");
    out.write(values.data());
}

}  // namespace kupang
