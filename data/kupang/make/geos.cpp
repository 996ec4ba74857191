// SPDX-License-Identifier: Apache-2.0
#include "geos.hpp"

#include <algorithm>
#include <cmath>
#include <cstdarg>
#include <cstdio>
#include <stdexcept>

namespace kupang {
namespace {

void say(const char* format, ...) {
    va_list args;
    va_start(args, format);
    std::vfprintf(stderr, format, args);
    std::fputc('\n', stderr);
    va_end(args);
}

void quiet(const char*, ...) {}

GEOSGeometry* need(GEOSGeometry* g) {
    if (g == nullptr) throw std::runtime_error("GEOS gave no geometry");
    return g;
}

GEOSCoordSequence* sequence(const Path& p) {
    auto* s = GEOSCoordSeq_create(static_cast<unsigned>(p.size()), 2);
    for (unsigned i = 0; i < p.size(); ++i) GEOSCoordSeq_setXY(s, i, p[i].x, p[i].y);
    return s;
}

Path read(const GEOSGeometry* g) {
    const auto* s = GEOSGeom_getCoordSeq(g);
    unsigned n = 0;
    GEOSCoordSeq_getSize(s, &n);
    Path out(n);
    for (unsigned i = 0; i < n; ++i) GEOSCoordSeq_getXY(s, i, &out[i].x, &out[i].y);
    return out;
}

void add_paths(const GEOSGeometry* g, std::vector<Path>& out) {
    const int type = GEOSGeomTypeId(g);
    if (type == GEOS_LINESTRING || type == GEOS_LINEARRING) {
        out.push_back(read(g));
    } else if (type == GEOS_POLYGON) {
        if (GEOSisEmpty(g) == 1) return;
        out.push_back(read(GEOSGetExteriorRing(g)));
        for (int i = 0; i < GEOSGetNumInteriorRings(g); ++i) out.push_back(read(GEOSGetInteriorRingN(g, i)));
    } else {
        for (int i = 0; i < GEOSGetNumGeometries(g); ++i) add_paths(GEOSGetGeometryN(g, i), out);
    }
}

}  // namespace

void geos_start() { initGEOS(quiet, say); }

double length(Pt a) { return std::sqrt(a.x * a.x + a.y * a.y); }
double dot(Pt a, Pt b) { return a.x * b.x + a.y * b.y; }
Pt on_grid(Pt p) { return {std::round(p.x * 1000.0) / 1000.0, std::round(p.y * 1000.0) / 1000.0}; }

double distance_to_segment(Pt p, Pt a, Pt b) {
    const Pt d = b - a;
    const double l2 = dot(d, d);
    const double t = l2 > 0 ? std::clamp(dot(p - a, d) / l2, 0.0, 1.0) : 0.0;
    return length(p - (a + d * t));
}

Geom line(const Path& p) { return Geom(need(GEOSGeom_createLineString(sequence(p)))); }
Geom point(Pt p) { return Geom(need(GEOSGeom_createPointFromXY(p.x, p.y))); }

Geom polygon(const Path& ring) {
    Path r;
    for (Pt p : ring) r.push_back(on_grid(p));
    if (length(r.front() - r.back()) > 0) r.push_back(r.front());
    return Geom(need(GEOSGeom_createPolygon(need(GEOSGeom_createLinearRing(sequence(r))), nullptr, 0)));
}

Geom collect(Geoms list) {
    std::vector<GEOSGeometry*> raw;
    for (auto& g : list) {
        if (g) raw.push_back(g.release());
    }
    return Geom(
        need(GEOSGeom_createCollection(GEOS_GEOMETRYCOLLECTION, raw.data(), static_cast<unsigned>(raw.size()))));
}

Geoms parts(const Geom& g) {
    Geoms out;
    for (int i = 0; i < GEOSGetNumGeometries(g.get()); ++i) {
        Geom part(GEOSGeom_clone(GEOSGetGeometryN(g.get(), i)));
        if (!part.empty()) out.push_back(std::move(part));
    }
    return out;
}

std::vector<Path> paths(const Geom& g) {
    std::vector<Path> out;
    if (g) add_paths(g.get(), out);
    return out;
}

Path shell(const Geom& p) { return read(GEOSGetExteriorRing(p.get())); }
Geom buffer(const Geom& g, double r, int quad) { return Geom(need(GEOSBuffer(g.get(), r, quad))); }
Geom flat_buffer(const Geom& g, double r) {
    return Geom(need(GEOSBufferWithStyle(g.get(), r, 4, GEOSBUF_CAP_FLAT, GEOSBUF_JOIN_ROUND, 5)));
}
Geom unite(Geoms list) { return Geom(need(GEOSUnaryUnionPrec(collect(std::move(list)).get(), grid))); }
Geom unite_exact(Geoms list) { return Geom(need(GEOSCoverageUnion(collect(std::move(list)).get()))); }
Geom subtract(const Geom& a, const Geom& b) { return Geom(need(GEOSDifferencePrec(a.get(), b.get(), grid))); }
Geom common(const Geom& a, const Geom& b) { return Geom(need(GEOSIntersectionPrec(a.get(), b.get(), grid))); }
Geom node(Geoms lines) { return Geom(need(GEOSUnaryUnionPrec(collect(std::move(lines)).get(), grid))); }

Geoms polygonize(const Geom& noded) {
    const GEOSGeometry* in = noded.get();
    return parts(Geom(need(GEOSPolygonize(&in, 1))));
}

Geom simplify(const Geom& g, double tolerance) { return Geom(need(GEOSTopologyPreserveSimplify(g.get(), tolerance))); }
Geom boundary(const Geom& g) { return Geom(need(GEOSBoundary(g.get()))); }
Geom convex_obb(const Geom& g) { return Geom(need(GEOSMinimumRotatedRectangle(g.get()))); }

Geom largest(const Geom& g) {
    Geom best;
    double most = -1;
    for (auto& p : parts(g)) {
        if (GEOSGeomTypeId(p.get()) == GEOS_POLYGON && area(p) > most) {
            most = area(p);
            best = std::move(p);
        }
    }
    return best;
}

double area(const Geom& g) {
    double a = 0;
    if (g) GEOSArea(g.get(), &a);
    return a;
}
double length(const Geom& g) {
    double a = 0;
    if (g) GEOSLength(g.get(), &a);
    return a;
}
double distance(const Geom& a, const Geom& b) {
    double d = 0;
    GEOSDistance(a.get(), b.get(), &d);
    return d;
}

Pt inner_point(const Geom& g) {
    Geom p(need(GEOSPointOnSurface(g.get())));
    Pt out;
    GEOSGeomGetX(p.get(), &out.x);
    GEOSGeomGetY(p.get(), &out.y);
    return out;
}
Pt centroid(const Geom& g) {
    Geom p(need(GEOSGetCentroid(g.get())));
    Pt out;
    GEOSGeomGetX(p.get(), &out.x);
    GEOSGeomGetY(p.get(), &out.y);
    return out;
}
bool valid(const Geom& g) { return GEOSisValid(g.get()) == 1; }

Prepared::Prepared(Geom g) : g_(std::move(g)), p_(GEOSPrepare(g_.get())) {}
Prepared::Prepared(Prepared&& o) noexcept : g_(std::move(o.g_)), p_(std::exchange(o.p_, nullptr)) {}
Prepared::~Prepared() {
    if (p_ != nullptr) GEOSPreparedGeom_destroy(p_);
}
bool Prepared::covers(Pt p) const { return GEOSPreparedIntersects(p_, point(p).get()) == 1; }
bool Prepared::meets(const Geom& g) const { return GEOSPreparedIntersects(p_, g.get()) == 1; }
double Prepared::distance_to(Pt p) const {
    double d = 0;
    GEOSPreparedDistance(p_, point(p).get(), &d);
    return d;
}

Index::Index(const Geoms& items) : tree_(GEOSSTRtree_create(10)), ids_(items.size()) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        ids_[i] = i;
        GEOSSTRtree_insert(tree_, items[i].get(), &ids_[i]);
    }
}
Index::~Index() { GEOSSTRtree_destroy(tree_); }

std::vector<std::size_t> Index::near(Pt p, double r) const {
    return near(line({{p.x - r, p.y - r}, {p.x + r, p.y + r}}), 0);
}
std::vector<std::size_t> Index::near(const Geom& g, double r) const {
    Geom box(GEOSEnvelope(g.get()));
    if (r > 0) box = buffer(box, r, 1);
    std::vector<std::size_t> out;
    GEOSSTRtree_query(
        tree_, box.get(),
        [](void* item, void* user) {
            static_cast<std::vector<std::size_t>*>(user)->push_back(*static_cast<std::size_t*>(item));
        },
        &out);
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace kupang
