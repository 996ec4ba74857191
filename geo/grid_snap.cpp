// SPDX-License-Identifier: Apache-2.0
#include "geo/grid_snap.hpp"

#include "geo/geos_convert.hpp"

namespace sipejuang::geo {
namespace {

/// Null where this method gives up.
GeosGeometry made_valid(const GeosContext& context, const GEOSGeometry* geometry, GEOSMakeValidMethods method) {
    auto* const how = GEOSMakeValidParams_create_r(context.handle());
    if (how == nullptr) context.give_up("makeValidParams");
    GEOSMakeValidParams_setMethod_r(context.handle(), how, method);
    GEOSMakeValidParams_setKeepCollapsed_r(context.handle(), how, 0);
    auto* const made = GEOSMakeValidWithParams_r(context.handle(), geometry, how);
    GEOSMakeValidParams_destroy_r(context.handle(), how);
    return {made, {context.handle()}};
}

}  // namespace

MultiPolygon snapped_to_grid(const MultiPolygon& region, Metres cell) {
    if (region.empty()) return {};
    const GeosContext context;
    const auto geometry = to_geos(context, region);
    // The structure method keeps what is inside by the rings' direction, but GEOS 3.11 gives up on some rings that touch themselves often
    // ("unable to assign hole to a shell"). By lines it keeps the same ground of all that were seen.
    auto valid = made_valid(context, geometry.get(), GEOS_MAKE_VALID_STRUCTURE);
    if (valid == nullptr) valid = made_valid(context, geometry.get(), GEOS_MAKE_VALID_LINEWORK);
    if (valid == nullptr) return {};
    const GeosGeometry snapped{GEOSGeom_setPrecision_r(context.handle(), valid.get(), cell.value(), 0),
                               {context.handle()}};
    return snapped == nullptr ? MultiPolygon{} : polygons_of(context, snapped.get());
}

}  // namespace sipejuang::geo
