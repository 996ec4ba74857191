// SPDX-License-Identifier: Apache-2.0
#include "geo/validity.hpp"

#include "geo/geos_convert.hpp"
#include "geo/ring_faults.hpp"
#include "geo/validity_words.hpp"

namespace sipejuang::geo {
namespace {

struct GeosFault {
    std::string reason;
    Point where;
};

/// What GEOS has against the region, and where.
std::optional<GeosFault> geos_fault(const MultiPolygon& region) {
    const GeosContext context;
    const auto geometry = to_geos(context, region);
    char* reason = nullptr;
    GEOSGeometry* location = nullptr;
    const char valid = GEOSisValidDetail_r(context.handle(), geometry.get(), 0, &reason, &location);
    if (valid == 2) context.give_up("isValidDetail");
    GeosFault fault;
    if (reason != nullptr) fault.reason = reason;
    GEOSFree_r(context.handle(), reason);
    const GeosGeometry place{location, GeosDelete{context.handle()}};
    if (valid == 1) return std::nullopt;
    if (place) {
        GEOSGeomGetX_r(context.handle(), place.get(), &fault.where.x);
        GEOSGeomGetY_r(context.handle(), place.get(), &fault.where.y);
    }
    return fault;
}

Invalidity described(const MultiPolygon& region, const GeosFault& fault) {
    const auto near = rings_at(region, fault.where);
    const auto code = code_of(fault.reason, near);
    auto found = problem(code, detail_of(code, fault.where));
    if (!near.empty()) found.at = ring_text(region, near.front());
    return {found, fault.where};
}

}  // namespace

std::optional<Invalidity> invalidity(const MultiPolygon& region, ComplexityLimit limit) {
    if (auto found = not_finite(region)) return found;
    if (auto found = too_complex(region, limit)) return found;
    if (auto found = degenerate_ring(region)) return found;
    if (region.empty()) return std::nullopt;
    if (const auto fault = geos_fault(region)) return described(region, *fault);
    return std::nullopt;
}

}  // namespace sipejuang::geo
