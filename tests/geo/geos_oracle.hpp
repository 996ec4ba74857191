// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/geos_convert.hpp"

#include <utility>

namespace sipejuang::geo::oracle {

/// What GEOS says, asked without a detour through our own functions.
inline double area(const MultiPolygon& region) {
    const GeosContext context;
    double out = 0;
    GEOSArea_r(context.handle(), to_geos(context, region).get(), &out);
    return out;
}

inline double shared_area(const MultiPolygon& a, const MultiPolygon& b) {
    const GeosContext context;
    const auto first = to_geos(context, a), second = to_geos(context, b);
    const auto common = taken(context, GEOSIntersectionPrec_r(context.handle(), first.get(), second.get(), 0), "");
    double out = 0;
    GEOSArea_r(context.handle(), common.get(), &out);
    return out;
}

template <class A, class B>
double distance(const A& a, const B& b) {
    const GeosContext context;
    const auto first = to_geos(context, a), second = to_geos(context, b);
    double out = 0;
    GEOSDistance_r(context.handle(), first.get(), second.get(), &out);
    return out;
}

inline bool covers(const MultiPolygon& region, Point p) {
    const GeosContext context;
    const auto outer = to_geos(context, region);
    const auto point = taken(context, GEOSGeom_createPointFromXY_r(context.handle(), p.x, p.y), "");
    return GEOSCovers_r(context.handle(), outer.get(), point.get()) == 1;
}

}  // namespace sipejuang::geo::oracle
