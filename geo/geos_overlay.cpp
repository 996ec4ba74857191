// SPDX-License-Identifier: Apache-2.0
#include "geo/geos_overlay.hpp"

#include <functional>
#include <initializer_list>

namespace sipejuang::geo {
namespace {

constexpr double floating = 0.0;
constexpr double last_resort = 1e-8;

GEOSGeometry* with_precision(const GeosContext& context, GeosOperation operation, const GEOSGeometry* a,
                             const GEOSGeometry* b, double grid) {
    return operation == GeosOperation::intersection ? GEOSIntersectionPrec_r(context.handle(), a, b, grid)
                                                    : GEOSDifferencePrec_r(context.handle(), a, b, grid);
}

GEOSGeometry* with_snapping(const GeosContext& context, GeosOperation operation, const GEOSGeometry* a,
                            const GEOSGeometry* b) {
    return operation == GeosOperation::intersection ? GEOSIntersection_r(context.handle(), a, b)
                                                    : GEOSDifference_r(context.handle(), a, b);
}

using Way = std::function<GEOSGeometry*()>;

/// The first valid answer; else the last one at all.
GEOSGeometry* first_valid(const GeosContext& context, std::initializer_list<Way> ways) {
    GEOSGeometry* answer = nullptr;
    for (const auto& way : ways) {
        auto* const next = way();
        if (next == nullptr) continue;
        GEOSGeom_destroy_r(context.handle(), answer);
        answer = next;
        if (GEOSisValid_r(context.handle(), answer) == 1) break;
    }
    return answer;
}

}  // namespace

GEOSGeometry* overlaid(const GeosContext& context, GeosOperation operation, const GEOSGeometry* a,
                       const GEOSGeometry* b) {
    return first_valid(context, {[&] { return with_precision(context, operation, a, b, floating); },
                                 [&] { return with_snapping(context, operation, a, b); },
                                 [&] { return with_precision(context, operation, a, b, last_resort); }});
}

GEOSGeometry* united(const GeosContext& context, const GEOSGeometry* all) {
    return first_valid(context, {[&] { return GEOSUnaryUnionPrec_r(context.handle(), all, floating); },
                                 [&] { return GEOSUnaryUnion_r(context.handle(), all); },
                                 [&] { return GEOSUnaryUnionPrec_r(context.handle(), all, last_resort); }});
}

}  // namespace sipejuang::geo
