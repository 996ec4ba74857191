// SPDX-License-Identifier: Apache-2.0
#include "geo/geos_convert.hpp"

#include "geo/ring_faults.hpp"

#include <type_traits>

namespace sipejuang::geo {
namespace {

// The buffers below are handed to GEOS as pairs of doubles.
static_assert(std::is_standard_layout_v<Point> && sizeof(Point) == 2 * sizeof(double));

GEOSCoordSequence* sequence(const GeosContext& context, const std::vector<Point>& points) {
    auto* const seq = GEOSCoordSeq_copyFromBuffer_r(context.handle(), &points.front().x,
                                                    static_cast<unsigned>(points.size()), 0, 0);
    if (seq == nullptr) context.give_up("copyFromBuffer");
    return seq;
}

GEOSGeometry* closed_ring(const GeosContext& context, const Ring& ring) {
    std::vector<Point> closed;
    closed.reserve(ring.size() + 1);
    closed.assign(ring.begin(), ring.end());
    closed.push_back(ring.front());
    auto* const made = GEOSGeom_createLinearRing_r(context.handle(), sequence(context, closed));
    if (made == nullptr) context.give_up("createLinearRing");
    return made;
}

GEOSGeometry* polygon(const GeosContext& context, const Polygon& part) {
    std::vector<GEOSGeometry*> holes;
    holes.reserve(part.holes.size());
    auto* const shell = closed_ring(context, part.shell);
    for (const auto& hole : part.holes) holes.push_back(closed_ring(context, hole));
    auto* const made = GEOSGeom_createPolygon_r(context.handle(), shell, holes.data(),
                                                static_cast<unsigned>(holes.size()));
    if (made == nullptr) context.give_up("createPolygon");
    return made;
}

GeosGeometry collected(const GeosContext& context, std::vector<GEOSGeometry*> members, int type) {
    auto* const made = members.size() == 1 ? members.front()
                                           : GEOSGeom_createCollection_r(context.handle(), type, members.data(),
                                                                         static_cast<unsigned>(members.size()));
    return taken(context, made, "createCollection");
}

void add_polygons(const GeosContext& context, const MultiPolygon& region, std::vector<GEOSGeometry*>& out) {
    for (const auto& part : region.parts) out.push_back(polygon(context, part));
}

Ring ring_of(const GeosContext& context, const GEOSGeometry* ring) {
    const auto* const seq = GEOSGeom_getCoordSeq_r(context.handle(), ring);
    unsigned size = 0;
    if (seq == nullptr || GEOSCoordSeq_getSize_r(context.handle(), seq, &size) == 0) context.give_up("getCoordSeq");
    Ring out(size);
    if (size == 0) return out;
    if (GEOSCoordSeq_copyToBuffer_r(context.handle(), seq, &out.front().x, 0, 0) == 0) context.give_up("copyToBuffer");
    out.pop_back();
    return out;
}

Polygon polygon_of(const GeosContext& context, const GEOSGeometry* geometry) {
    Polygon out;
    out.shell = ring_of(context, GEOSGetExteriorRing_r(context.handle(), geometry));
    const int holes = GEOSGetNumInteriorRings_r(context.handle(), geometry);
    for (int i = 0; i < holes; ++i) {
        out.holes.push_back(ring_of(context, GEOSGetInteriorRingN_r(context.handle(), geometry, i)));
    }
    return out;
}

void gather(const GeosContext& context, const GEOSGeometry* geometry, MultiPolygon& out) {
    const int type = GEOSGeomTypeId_r(context.handle(), geometry);
    if (type == GEOS_POLYGON) {
        if (GEOSisEmpty_r(context.handle(), geometry) == 0) out.parts.push_back(polygon_of(context, geometry));
    } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
        const int members = GEOSGetNumGeometries_r(context.handle(), geometry);
        for (int i = 0; i < members; ++i) gather(context, GEOSGetGeometryN_r(context.handle(), geometry, i), out);
    }
}

}  // namespace

GeosGeometry to_geos(const GeosContext& context, const MultiPolygon& region) {
    std::vector<GEOSGeometry*> parts;
    add_polygons(context, region, parts);
    return collected(context, std::move(parts), GEOS_MULTIPOLYGON);
}

GeosGeometry to_geos(const GeosContext& context, const std::vector<MultiPolygon>& regions) {
    std::vector<GEOSGeometry*> parts;
    for (const auto& region : regions) add_polygons(context, region, parts);
    return collected(context, std::move(parts), GEOS_GEOMETRYCOLLECTION);
}

GeosGeometry to_geos(const GeosContext& context, const MultiLine& lines) {
    std::vector<GEOSGeometry*> parts;
    for (const auto& line : lines.parts) {
        if (line.empty()) continue;
        // GEOS knows no line of one vertex; doubled, its buffer is the disc that we mean.
        const auto points = line.size() == 1 ? Line{line[0], line[0]} : line;
        auto* const made = GEOSGeom_createLineString_r(context.handle(), sequence(context, points));
        if (made == nullptr) context.give_up("createLineString");
        parts.push_back(made);
    }
    return collected(context, std::move(parts), GEOS_MULTILINESTRING);
}

MultiPolygon polygons_of(const GeosContext& context, const GEOSGeometry* geometry) {
    MultiPolygon out;
    gather(context, geometry, out);
    return without_degenerate_rings(std::move(out));
}

}  // namespace sipejuang::geo
