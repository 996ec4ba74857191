// SPDX-License-Identifier: Apache-2.0
#include "picture.hpp"

#include <gdal_alg.h>
#include <gdal_priv.h>
#include <ogr_api.h>

#include <stdexcept>

namespace kupang {

Picture::Picture(Pt west_north, Pt east_south, int width)
    : corner_(west_north),
      cell_((east_south.x - west_north.x) / (width * fine)),
      width_(width * fine),
      height_(static_cast<int>((west_north.y - east_south.y) / cell_) / fine * fine),
      rgb_(3 * static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_), 0) {
    const std::size_t plane = rgb_.size() / 3;
    for (std::size_t i = 0; i < plane; ++i) rgb_[i] = 205, rgb_[plane + i] = 226, rgb_[2 * plane + i] = 240;
}

void Picture::burn() {
    std::vector<OGRGeometryH> shapes;
    for (const auto& g : shapes_) {
        size_t size = 0;
        unsigned char* wkb = GEOSGeomToWKB_buf(g.get(), &size);
        shapes.push_back(nullptr);
        OGR_G_CreateFromWkb(wkb, nullptr, &shapes.back(), static_cast<int>(size));
        GEOSFree(wkb);
    }
    GDALDataset* d = GetGDALDriverManager()->GetDriverByName("MEM")->Create("", width_, height_, 0, GDT_Byte, nullptr);
    double place[] = {corner_.x, cell_, 0, corner_.y, 0, -cell_};
    d->SetGeoTransform(place);
    for (std::size_t b = 0; b < 3; ++b) {
        char pointer[64] = {};
        CPLPrintPointer(pointer, rgb_.data() + b * (rgb_.size() / 3), 63);
        const std::string option = std::string("DATAPOINTER=") + pointer;
        char* options[] = {const_cast<char*>(option.c_str()), nullptr};
        d->AddBand(GDT_Byte, options);
    }
    int bands[] = {1, 2, 3};
    if (GDALRasterizeGeometries(d, 3, bands, static_cast<int>(shapes.size()), shapes.data(), nullptr, nullptr,
                                burns_.data(), nullptr, nullptr, nullptr) != CE_None) {
        throw std::runtime_error("cannot draw");
    }
    for (auto* g : shapes) OGR_G_DestroyGeometry(g);
    GDALClose(d);
}

void Picture::fill(const Geom& g, Colour c) {
    if (g.empty()) return;
    shapes_.push_back(g.clone());
    for (int v : {c.red, c.green, c.blue}) burns_.push_back(v);
}

void Picture::draw(const Geom& g, Colour c, double width_m) { fill(flat_buffer(g, width_m / 2), c); }

void Picture::save(const std::string& file) {
    burn();
    const int w = width_ / fine, h = height_ / fine;
    auto* memory = GetGDALDriverManager()->GetDriverByName("MEM")->Create("", w, h, 3, GDT_Byte, nullptr);
    const std::size_t plane = rgb_.size() / 3;
    std::vector<unsigned char> row(static_cast<std::size_t>(w));
    for (int b = 0; b < 3; ++b) {
        for (int y = 0; y < h; ++y) {
            for (int x = 0; x < w; ++x) {
                int sum = 0;
                for (int k = 0; k < fine * fine; ++k) {
                    const int px = x * fine + k % fine, py = y * fine + k / fine;
                    sum += rgb_[static_cast<std::size_t>(b) * plane +
                                static_cast<std::size_t>(py) * static_cast<std::size_t>(width_) +
                                static_cast<std::size_t>(px)];
                }
                row[static_cast<std::size_t>(x)] = static_cast<unsigned char>(sum / (fine * fine));
            }
            if (memory->GetRasterBand(b + 1)->RasterIO(GF_Write, 0, y, w, 1, row.data(), w, 1, GDT_Byte, 0, 0,
                                                       nullptr) != CE_None) {
                throw std::runtime_error("cannot draw");
            }
        }
    }
    GDALClose(
        GetGDALDriverManager()->GetDriverByName("PNG")->CreateCopy(file.c_str(), memory, 0, nullptr, nullptr, nullptr));
    GDALClose(memory);
}

}  // namespace kupang
