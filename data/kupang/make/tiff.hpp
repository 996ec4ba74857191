// SPDX-License-Identifier: Apache-2.0
// Tiff: one band, deflated, on the working CRS.
#pragma once
#include <gdal_priv.h>

#include <stdexcept>
#include <string>

#include "frame.hpp"

namespace kupang {

class Tiff {
public:
    Tiff(const std::string& file, Pt corner, double cell, int columns, int rows, GDALDataType type, double nodata,
         const char* predictor)
        : columns_(columns),
          rows_(rows),
          type_(type) {
        const std::string how = std::string("PREDICTOR=") + predictor;
        const char* options[] = {"COMPRESS=DEFLATE", "ZLEVEL=9",       "NUM_THREADS=1", "BLOCKYSIZE=256",
                                 "TILED=YES",        "BLOCKXSIZE=256", how.c_str(),     nullptr};
        file_ = GetGDALDriverManager()->GetDriverByName("GTiff")->Create(file.c_str(), columns, rows, 1, type,
                                                                         const_cast<char**>(options));
        if (file_ == nullptr) throw std::runtime_error("cannot write " + file);
        double at[] = {corner.x, cell, 0, corner.y, 0, -cell};
        file_->SetGeoTransform(at);
        file_->SetProjection(working_wkt().c_str());
        file_->GetRasterBand(1)->SetNoDataValue(nodata);
    }
    Tiff(const Tiff&) = delete;
    ~Tiff() { GDALClose(file_); }
    void write(void* values) {
        if (file_->GetRasterBand(1)->RasterIO(GF_Write, 0, 0, columns_, rows_, values, columns_, rows_, type_, 0, 0,
                                              nullptr) != CE_None) {
            throw std::runtime_error("cannot write a raster");
        }
    }

private:
    GDALDataset* file_;
    int columns_, rows_;
    GDALDataType type_;
};

}  // namespace kupang
