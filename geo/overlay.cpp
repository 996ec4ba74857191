// SPDX-License-Identifier: Apache-2.0
#include "geo/overlay.hpp"

#include "geo/area.hpp"
#include "geo/geos_convert.hpp"
#include "geo/geos_overlay.hpp"

namespace sipejuang::geo {
namespace {

constexpr double floating = 0.0;  // see geos_overlay.hpp
constexpr int segments_a_quarter = 16;

MultiPolygon buffered(const GeosContext& context, const GeosGeometry& geometry, Metres by) {
    const auto grown = taken(context, GEOSBuffer_r(context.handle(), geometry.get(), by.value(), segments_a_quarter),
                             "buffer");
    return polygons_of(context, grown.get());
}

}  // namespace

MultiPolygon intersection(const MultiPolygon& a, const MultiPolygon& b) {
    if (!box_of(a).touches(box_of(b))) return {};
    const GeosContext context;
    const auto first = to_geos(context, a), second = to_geos(context, b);
    const auto common = taken(context, overlaid(context, GeosOperation::intersection, first.get(), second.get()),
                              "intersection");
    return polygons_of(context, common.get());
}

MultiPolygon difference(const MultiPolygon& a, const MultiPolygon& b) {
    if (!box_of(a).touches(box_of(b))) return a;
    const GeosContext context;
    const auto first = to_geos(context, a), second = to_geos(context, b);
    const auto rest = taken(context, overlaid(context, GeosOperation::difference, first.get(), second.get()),
                            "difference");
    return polygons_of(context, rest.get());
}

MultiPolygon union_of(const std::vector<MultiPolygon>& regions) {
    if (regions.size() == 1) return regions.front();
    const GeosContext context;
    const auto all = to_geos(context, regions);
    GEOSGeometry* whole = GEOSUnaryUnionPrec_r(context.handle(), all.get(), floating);
    if (whole == nullptr) whole = GEOSUnaryUnion_r(context.handle(), all.get());
    const auto merged = taken(context, whole, "union");
    return polygons_of(context, merged.get());
}

SquareMetres shared_area(const MultiPolygon& a, const MultiPolygon& b) { return area(intersection(a, b)); }

MultiPolygon buffer(const MultiPolygon& region, Metres by) {
    if (region.empty() || by == Metres{}) return region;
    const GeosContext context;
    return buffered(context, to_geos(context, region), by);
}

MultiPolygon buffer(const MultiLine& lines, Metres by) {
    if (lines.empty() || by <= Metres{}) return {};
    const GeosContext context;
    return buffered(context, to_geos(context, lines), by);
}

MultiPolygon without_holes(const MultiPolygon& region) {
    std::vector<MultiPolygon> shells;
    shells.reserve(region.parts.size());
    for (const auto& part : region.parts) shells.push_back({{{part.shell, {}}}});
    return union_of(shells);
}

bool covers(const MultiPolygon& cover, const MultiPolygon& region) {
    if (region.empty()) return true;
    if (!box_of(cover).covers(box_of(region))) return false;
    const GeosContext context;
    const auto outer = to_geos(context, cover), inner = to_geos(context, region);
    const auto* const prepared = GEOSPrepare_r(context.handle(), outer.get());
    if (prepared == nullptr) context.give_up("prepare");
    const char answer = GEOSPreparedCovers_r(context.handle(), prepared, inner.get());
    GEOSPreparedGeom_destroy_r(context.handle(), prepared);
    if (answer == 2) context.give_up("covers");
    return answer == 1;
}

}  // namespace sipejuang::geo
