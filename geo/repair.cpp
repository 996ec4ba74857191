// SPDX-License-Identifier: Apache-2.0
#include "geo/crossings.hpp"
#include "geo/geos_convert.hpp"
#include "geo/ring_faults.hpp"
#include "geo/validity_words.hpp"

#include <algorithm>
#include <utility>

namespace sipejuang::geo {
namespace {

// makeValid takes time that grows faster than the crossings, and cannot be interrupted.
constexpr std::size_t most_crossings = 1'000;

bool too_short(const Ring& ring) { return ring.size() < 3; }

/// GEOS cannot make rings of fewer than three vertices, and they hold no ground.
MultiPolygon without_short_rings(MultiPolygon region) {
    auto& parts = region.parts;
    parts.erase(std::remove_if(parts.begin(), parts.end(), [](const Polygon& p) { return too_short(p.shell); }),
                parts.end());
    for (auto& part : parts) {
        part.holes.erase(std::remove_if(part.holes.begin(), part.holes.end(), too_short), part.holes.end());
    }
    return region;
}

MultiPolygon made_valid(const MultiPolygon& region) {
    const GeosContext context;
    const auto geometry = to_geos(context, region);
    auto* const how = GEOSMakeValidParams_create_r(context.handle());
    if (how == nullptr) context.give_up("makeValidParams");
    GEOSMakeValidParams_setMethod_r(context.handle(), how, GEOS_MAKE_VALID_STRUCTURE);
    GEOSMakeValidParams_setKeepCollapsed_r(context.handle(), how, 0);
    auto* const made = GEOSMakeValidWithParams_r(context.handle(), geometry.get(), how);
    GEOSMakeValidParams_destroy_r(context.handle(), how);
    return polygons_of(context, taken(context, made, "makeValid").get());
}

}  // namespace

Result<MultiPolygon> repaired(const MultiPolygon& region, ComplexityLimit limit) {
    if (auto found = not_finite(region)) return std::move(found->problem);
    if (auto found = too_complex(region, limit)) return std::move(found->problem);
    const auto usable = without_short_rings(region);
    if (self_crossings(usable, most_crossings) >= most_crossings) {
        return problem("geometry-too-complex", too_many_crossings(most_crossings));
    }
    auto made = usable.empty() ? MultiPolygon{} : made_valid(usable);
    if (made.empty()) return problem("ring-zero-area", detail_of("ring-zero-area", std::nullopt));
    return made;
}

}  // namespace sipejuang::geo
