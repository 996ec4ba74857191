// SPDX-License-Identifier: Apache-2.0
// Geometry: a thin owner around GEOS, on one fixed grid of 1 mm.
#pragma once
#include <geos_c.h>

#include <utility>
#include <vector>

namespace kupang {

inline constexpr double grid = 0.001;

struct Pt {
    double x = 0, y = 0;
};
inline Pt operator+(Pt a, Pt b) { return {a.x + b.x, a.y + b.y}; }
inline Pt operator-(Pt a, Pt b) { return {a.x - b.x, a.y - b.y}; }
inline Pt operator*(Pt a, double k) { return {a.x * k, a.y * k}; }
double length(Pt a);
double dot(Pt a, Pt b);
Pt on_grid(Pt p);
double distance_to_segment(Pt p, Pt a, Pt b);

using Path = std::vector<Pt>;

class Geom {
public:
    Geom() = default;
    explicit Geom(GEOSGeometry* g) : g_(g) {}
    Geom(Geom&& o) noexcept : g_(std::exchange(o.g_, nullptr)) {}
    Geom& operator=(Geom&& o) noexcept {
        std::swap(g_, o.g_);
        return *this;
    }
    Geom(const Geom&) = delete;
    Geom& operator=(const Geom&) = delete;
    ~Geom() {
        if (g_ != nullptr) GEOSGeom_destroy(g_);
    }
    const GEOSGeometry* get() const { return g_; }
    GEOSGeometry* release() { return std::exchange(g_, nullptr); }
    explicit operator bool() const { return g_ != nullptr; }
    Geom clone() const { return Geom(GEOSGeom_clone(g_)); }
    bool empty() const { return g_ == nullptr || GEOSisEmpty(g_) == 1; }

private:
    GEOSGeometry* g_ = nullptr;
};
using Geoms = std::vector<Geom>;

void geos_start();
Geom line(const Path& p);
Geom point(Pt p);
Geom polygon(const Path& shell);
Geom collect(Geoms parts);
Geoms parts(const Geom& g);
std::vector<Path> paths(const Geom& g);  // every line or ring
Path shell(const Geom& polygon);
Geom buffer(const Geom& g, double r, int quad = 4);
Geom flat_buffer(const Geom& g, double r);
Geom unite(Geoms parts);
Geom unite_exact(Geoms coverage);  // parts share vertices: union without new ones
Geom subtract(const Geom& a, const Geom& b);
Geom common(const Geom& a, const Geom& b);
Geom node(Geoms lines);
Geoms polygonize(const Geom& noded);
Geom simplify(const Geom& g, double tolerance);
Geom boundary(const Geom& g);
Geom convex_obb(const Geom& g);
Geom largest(const Geom& g);
double area(const Geom& g);
double length(const Geom& g);
double distance(const Geom& a, const Geom& b);
Pt inner_point(const Geom& g);
Pt centroid(const Geom& g);
bool valid(const Geom& g);

class Prepared {
public:
    explicit Prepared(Geom g);
    Prepared(Prepared&& o) noexcept;
    Prepared(const Prepared&) = delete;
    ~Prepared();
    bool covers(Pt p) const;
    bool meets(const Geom& g) const;
    double distance_to(Pt p) const;
    const Geom& geom() const { return g_; }

private:
    Geom g_;
    const GEOSPreparedGeometry* p_ = nullptr;
};

// Which of many geometries lie in a box around a point.
class Index {
public:
    explicit Index(const Geoms& items);
    Index(const Index&) = delete;
    ~Index();
    std::vector<std::size_t> near(Pt p, double r) const;
    std::vector<std::size_t> near(const Geom& g, double r) const;

private:
    GEOSSTRtree* tree_;
    std::vector<std::size_t> ids_;
};

}  // namespace kupang
