// SPDX-License-Identifier: Apache-2.0
#include "geo/geos_layer.hpp"

#include "geo/area.hpp"
#include "geo/geos_convert.hpp"

namespace sipejuang::geo {
namespace {

constexpr std::size_t long_enough = 64;
constexpr double floating = 0.0;   // see overlay.cpp
// Above this much of the subject it is worth asking whether it is all of it.
constexpr double nearly_all = 1.0 - 1e-9;

std::size_t vertices(const MultiPolygon& region) {
    std::size_t count = 0;
    for (const auto& part : region.parts) {
        count += part.shell.size();
        for (const auto& hole : part.holes) count += hole.size();
    }
    return count;
}

/// GEOS keeps the box of every ring, part and whole when it is first asked for. Asking now makes later readers in
/// several threads pure readers.
void settle(const GeosContext& context, const GEOSGeometry* geometry) {
    double ignored = 0.0;
    GEOSGeom_getXMin_r(context.handle(), geometry, &ignored);
    const int type = GEOSGeomTypeId_r(context.handle(), geometry);
    if (type == GEOS_MULTIPOLYGON) {
        const int parts = GEOSGetNumGeometries_r(context.handle(), geometry);
        for (int i = 0; i < parts; ++i) settle(context, GEOSGetGeometryN_r(context.handle(), geometry, i));
    } else if (type == GEOS_POLYGON) {
        settle(context, GEOSGetExteriorRing_r(context.handle(), geometry));
        const int holes = GEOSGetNumInteriorRings_r(context.handle(), geometry);
        for (int i = 0; i < holes; ++i) settle(context, GEOSGetInteriorRingN_r(context.handle(), geometry, i));
    }
}

}  // namespace

ReadyRegions::ReadyRegions(const std::vector<MultiPolygon>& regions)
    : regions_{regions}, context_{std::make_unique<const GeosContext>()} {
    ready_.reserve(regions.size());
    for (const auto& region : regions) {
        ready_.push_back(vertices(region) < long_enough ? GeosGeometry{} : to_geos(*context_, region));
        if (ready_.back()) settle(*context_, ready_.back().get());
    }
}

LayerOverlay::LayerOverlay(const MultiPolygon& subject)
    : subject_{subject}, area_{area(subject)}, geometry_{to_geos(context_, subject)} {}

std::optional<LayerShare> LayerOverlay::with(const ReadyRegions& regions, std::uint32_t position) const {
    GeosGeometry made;
    const GEOSGeometry* region = regions.ready(position);
    if (region == nullptr) {
        made = to_geos(context_, regions.region(position));
        region = made.get();
    }
    const auto common = taken(
        context_, GEOSIntersectionPrec_r(context_.handle(), geometry_.get(), region, floating), "intersection");
    auto shape = polygons_of(context_, common.get());
    const auto shared = area(shape);
    if (!(shared > SquareMetres{})) return std::nullopt;
    if (shared >= area_ * nearly_all && inside(region)) return LayerShare{position, subject_, area_, true};
    return LayerShare{position, std::move(shape), shared, false};
}

bool LayerOverlay::inside(const GEOSGeometry* region) const {
    const char answer = GEOSCovers_r(context_.handle(), region, geometry_.get());
    if (answer == 2) context_.give_up("covers");
    return answer == 1;
}

}  // namespace sipejuang::geo
