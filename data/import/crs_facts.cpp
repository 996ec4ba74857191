// SPDX-License-Identifier: Apache-2.0
#include "data/import/proj_operation.hpp"
#include "data/import/projection.hpp"

#include <cmath>
#include <map>
#include <mutex>

namespace sipejuang::data {

namespace {

/// All axes in the unit of one metre.
bool in_metres(PJ_CONTEXT* context, const PJ* crs) {
    const ProjObject system{proj_crs_get_coordinate_system(context, crs)};
    if (!system) return false;
    double factor = 0;
    return proj_cs_get_axis_info(context, system.get(), 0, nullptr, nullptr, nullptr, &factor, nullptr, nullptr,
                                 nullptr) != 0 &&
           std::fabs(factor - 1.0) < 1e-12;
}

geo::Result<CrsFacts> looked_up(geo::Epsg epsg) {
    const auto context = quiet_context();
    const auto crs = crs_object(context.get(), epsg);
    if (!crs) return crs.error();
    const auto type = proj_get_type(crs->get());
    CrsFacts facts;
    facts.name = proj_get_name(crs->get());
    facts.geographic = type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_GEOGRAPHIC_3D_CRS;
    facts.metres = type == PJ_TYPE_PROJECTED_CRS && in_metres(context.get(), crs->get());
    return facts;
}

}  // namespace

geo::Result<CrsFacts> crs_facts(geo::Epsg epsg) {
    static std::mutex mutex;
    static std::map<std::uint32_t, CrsFacts> known;
    const std::lock_guard lock{mutex};
    if (const auto found = known.find(epsg.code); found != known.end()) return found->second;
    auto facts = looked_up(epsg);
    if (facts && known.size() < 1000) known.emplace(epsg.code, *facts);
    return facts;
}

geo::Result<geo::Ratio> areal_scale(geo::Epsg projected, geo::SourcePoint lon_lat) {
    const auto context = quiet_context();
    const auto crs = crs_object(context.get(), projected);
    if (!crs) return crs.error();
    const auto facts = crs_facts(projected);
    if (facts && facts->metres) {
        const PJ_COORD place = proj_coord(proj_torad(lon_lat.x), proj_torad(lon_lat.y), 0, 0);
        const PJ_FACTORS factors = proj_factors(crs->get(), place);
        if (proj_errno(crs->get()) == 0 && std::isfinite(factors.areal_scale) && factors.areal_scale > 0) {
            return geo::Ratio::of(factors.areal_scale);
        }
    }
    return geo::problem("crs-not-usable",
                        {"Skala luas " + projected.text() + " tidak dapat dihitung di tempat ini.",
                         "The areal scale of " + projected.text() + " cannot be computed at this place."});
}

}  // namespace sipejuang::data
