// SPDX-License-Identifier: Apache-2.0
#include "geo/geos_overlay.hpp"

namespace sipejuang::geo {
namespace {

constexpr double floating = 0.0;
constexpr double last_resort = 1e-8;

GEOSGeometry* with_precision(const GeosContext& context, GeosOperation operation, const GEOSGeometry* a,
                             const GEOSGeometry* b, double grid) {
    return operation == GeosOperation::intersection ? GEOSIntersectionPrec_r(context.handle(), a, b, grid)
                                                    : GEOSDifferencePrec_r(context.handle(), a, b, grid);
}

}  // namespace

GEOSGeometry* overlaid(const GeosContext& context, GeosOperation operation, const GEOSGeometry* a,
                       const GEOSGeometry* b) {
    if (auto* result = with_precision(context, operation, a, b, floating)) return result;
    auto* snapped = operation == GeosOperation::intersection ? GEOSIntersection_r(context.handle(), a, b)
                                                             : GEOSDifference_r(context.handle(), a, b);
    return snapped != nullptr ? snapped : with_precision(context, operation, a, b, last_resort);
}

}  // namespace sipejuang::geo
