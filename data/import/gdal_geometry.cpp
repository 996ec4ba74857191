// SPDX-License-Identifier: Apache-2.0
#include "data/import/gdal_geometry.hpp"

namespace sipejuang::data {

namespace {

std::vector<geo::SourcePoint> points_of(OGRGeometryH curve) {
    const int count = OGR_G_GetPointCount(curve);
    std::vector<geo::SourcePoint> points(static_cast<std::size_t>(count));
    if (count == 0) return points;
    constexpr int stride = sizeof(geo::SourcePoint);
    OGR_G_GetPoints(curve, &points.front().x, stride, &points.front().y, stride, nullptr, 0);
    return points;
}

geo::RingIn<geo::Source> ring_of(OGRGeometryH ring, std::size_t part, int index, RawGeometry& raw) {
    auto points = points_of(ring);
    if (points.size() > 1 && points.front() == points.back()) {
        points.pop_back();
    } else if (!raw.unclosed_ring) {
        raw.unclosed_ring = "part " + std::to_string(part) + ", ring " + std::to_string(index);
    }
    return points;
}

void add_polygon(OGRGeometryH polygon, RawGeometry& raw) {
    const int rings = OGR_G_GetGeometryCount(polygon);
    if (rings == 0) return;
    const auto part = raw.polygons.parts.size();
    geo::PolygonIn<geo::Source> added;
    added.shell = ring_of(OGR_G_GetGeometryRef(polygon, 0), part, 0, raw);
    for (int i = 1; i < rings; ++i) added.holes.push_back(ring_of(OGR_G_GetGeometryRef(polygon, i), part, i, raw));
    raw.polygons.parts.push_back(std::move(added));
}

void add(OGRGeometryH geometry, OGRwkbGeometryType flat, RawGeometry& raw) {
    switch (flat) {
        case wkbPoint:
            if (OGR_G_IsEmpty(geometry) == 0) raw.points.push_back({OGR_G_GetX(geometry, 0), OGR_G_GetY(geometry, 0)});
            break;
        case wkbLineString: raw.lines.parts.push_back(points_of(geometry)); break;
        case wkbPolygon: add_polygon(geometry, raw); break;
        default:
            for (int i = 0; i < OGR_G_GetGeometryCount(geometry); ++i) {
                const OGRGeometryH child = OGR_G_GetGeometryRef(geometry, i);
                add(child, wkbFlatten(OGR_G_GetGeometryType(child)), raw);
            }
    }
}

RawGeometry::Kind kind_of(OGRwkbGeometryType flat) {
    switch (flat) {
        case wkbPoint:
        case wkbMultiPoint: return RawGeometry::Kind::point;
        case wkbLineString:
        case wkbMultiLineString: return RawGeometry::Kind::line;
        case wkbPolygon:
        case wkbMultiPolygon: return RawGeometry::Kind::polygon;
        default: return RawGeometry::Kind::other;
    }
}

}  // namespace

RawGeometry raw_geometry(OGRGeometryH geometry) {
    RawGeometry raw;
    if (geometry == nullptr) return raw;
    const auto flat = wkbFlatten(OGR_G_GetGeometryType(geometry));
    raw.type_name = OGRGeometryTypeToName(flat);
    raw.kind = kind_of(flat);
    if (raw.kind != RawGeometry::Kind::other) add(geometry, flat, raw);
    return raw;
}

}  // namespace sipejuang::data
