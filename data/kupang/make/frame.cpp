// SPDX-License-Identifier: Apache-2.0
#include "frame.hpp"

#include <ogr_spatialref.h>

#include <cmath>
#include <memory>
#include <stdexcept>

#include "noise.hpp"

namespace kupang {
namespace {

OGRSpatialReference reference(int code) {
    OGRSpatialReference r;
    if (r.importFromEPSG(code) != OGRERR_NONE) throw std::runtime_error("unknown EPSG code");
    r.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return r;
}

OGRCoordinateTransformation& to_map() {
    static const OGRSpatialReference from = reference(4755), to = reference(23840);  // DGN95 degrees to its TM-3 zone
    static const std::unique_ptr<OGRCoordinateTransformation> t(OGRCreateCoordinateTransformation(&from, &to));
    if (!t) throw std::runtime_error("no way from DGN95 to EPSG:23840");
    return *t;
}

Pt spline(Pt a, Pt b, Pt c, Pt d, double t) {
    const double t2 = t * t, t3 = t2 * t;
    return (b * 2.0 + (c - a) * t + (a * 2.0 - b * 5.0 + c * 4.0 - d) * t2 + (b * 3.0 - a - c * 3.0 + d) * t3) * 0.5;
}

}  // namespace

Pt place(double east, double south) {
    double x = 123.0 + east / 1000.0, y = -10.0 - south / 1000.0;
    if (to_map().Transform(1, &x, &y) == 0) throw std::runtime_error("a place cannot be put on the map");
    return {x, y};
}

Path places(std::initializer_list<double> list) {
    Path out;
    for (const double* p = list.begin(); p != list.end(); p += 2) out.push_back(place(p[0], p[1]));
    return out;
}

Path curve(const Path& p, double step) {
    Path out;
    for (std::size_t i = 0; i + 1 < p.size(); ++i) {
        const Pt a = i > 0 ? p[i - 1] : p[i] * 2.0 - p[i + 1];
        const Pt d = i + 2 < p.size() ? p[i + 2] : p[i + 1] * 2.0 - p[i];
        const double n = std::ceil(length(p[i + 1] - p[i]) / step);
        for (double k = 0; k < n; ++k) out.push_back(spline(a, p[i], p[i + 1], d, k / n));
    }
    out.push_back(p.back());
    return out;
}

Path wobble(const Path& p, double step, double reach, std::uint64_t seed) {
    Path out;
    for (std::size_t i = 0; i + 1 < p.size(); ++i) {
        const double l = length(p[i + 1] - p[i]), n = std::ceil(l / step);
        for (double k = 0; k < n; ++k) {
            const double t = k / n, ease = std::sin(t * 3.14159265358979) * std::min(1.0, l / (6 * reach));
            const Pt q = p[i] + (p[i + 1] - p[i]) * t;
            out.push_back(q +
                          Pt{layered_noise(q.x, q.y, 5 * reach, seed), layered_noise(q.x, q.y, 5 * reach, seed + 77)} *
                              (1.6 * reach * ease));
        }
    }
    out.push_back(p.back());
    return out;
}

Path round_to_grid(Path p) {
    for (Pt& q : p) q = on_grid(q);
    return p;
}

std::string working_wkt() {
    char* text = nullptr;
    reference(23840).exportToWkt(&text);
    std::string out = text;
    CPLFree(text);
    return out;
}

}  // namespace kupang
