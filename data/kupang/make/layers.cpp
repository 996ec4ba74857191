// SPDX-License-Identifier: Apache-2.0
#include "layers.hpp"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <memory>
#include <stdexcept>

namespace kupang {
namespace {

OGRGeometry* to_ogr(const Geom& g) {
    size_t size = 0;
    unsigned char* wkb = GEOSGeomToWKB_buf(g.get(), &size);
    OGRGeometry* out = nullptr;
    OGRGeometryFactory::createFromWkb(wkb, nullptr, &out, size);
    GEOSFree(wkb);
    return out;
}

OGRwkbGeometryType shape_type(char shape) {
    switch (shape) {
        case 'a': return wkbPolygon;
        case 'm': return wkbMultiPolygon;
        case 'l': return wkbLineString;
        default: return wkbPoint;
    }
}

}  // namespace

Value known(double v) { return v < 0 ? Value{} : Value{v}; }

Package::Package(const std::string& file) {
    VSIUnlink(file.c_str());
    file_ = GetGDALDriverManager()->GetDriverByName("GPKG")->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr);
    if (file_ == nullptr) throw std::runtime_error("cannot write " + file);
}

Package::~Package() {
    if (file_ != nullptr) GDALClose(file_);
}

void Package::close() {
    if (layer_ != nullptr) file_->CommitTransaction();
    GDALClose(file_);
    file_ = nullptr;
}

void Package::layer(const std::string& name, char shape, const std::vector<Column>& columns) {
    if (layer_ != nullptr) file_->CommitTransaction();
    OGRSpatialReference reference;
    reference.importFromEPSG(23840);
    reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    layer_ = file_->CreateLayer(name.c_str(), &reference, shape_type(shape), nullptr);
    if (layer_ == nullptr) throw std::runtime_error("cannot create layer " + name);
    for (const auto& c : columns) {
        OGRFieldDefn field(c.name.c_str(), c.type == 's' ? OFTString : c.type == 'i' ? OFTInteger : OFTReal);
        layer_->CreateField(&field);
    }
    file_->StartTransaction();
}

void Package::add(const Geom& g, const std::vector<Value>& values) {
    const std::unique_ptr<OGRFeature> f(OGRFeature::CreateFeature(layer_->GetLayerDefn()));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const int k = static_cast<int>(i);
        if (const auto* text = std::get_if<std::string>(&values[i]))
            f->SetField(k, text->c_str());
        else if (const auto* real = std::get_if<double>(&values[i]))
            f->SetField(k, *real);
        else if (const auto* whole = std::get_if<int>(&values[i]))
            f->SetField(k, *whole);
        else
            f->SetFieldNull(k);
    }
    OGRGeometry* shape = to_ogr(g);
    if (wkbFlatten(layer_->GetGeomType()) == wkbMultiPolygon) shape = OGRGeometryFactory::forceToMultiPolygon(shape);
    f->SetGeometryDirectly(shape);
    if (layer_->CreateFeature(f.get()) != OGRERR_NONE) throw std::runtime_error("cannot add a feature");
}

}  // namespace kupang
