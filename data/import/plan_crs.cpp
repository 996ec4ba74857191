// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_crs.hpp"

#include "data/import/projection.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace sipejuang::data {

namespace {

constexpr std::uint32_t first_tm3 = 23830, last_tm3 = 23845;

std::uint32_t utm_zone(const geo::BoxIn<geo::Source>& box) {
    const double lon = (box.min_x + box.max_x) / 2.0;
    const auto zone = static_cast<std::uint32_t>(std::clamp(std::floor((lon + 180.0) / 6.0) + 1.0, 1.0, 60.0));
    return ((box.min_y + box.max_y) / 2.0 < 0.0 ? 32700U : 32600U) + zone;
}

std::string percent(double share) { return rules::decimal(share * 100.0, 3) + " %"; }

std::string advice(const geo::BoxIn<geo::Source>& lon_lat, const char* with_name) {
    const auto best = best_crs(lon_lat);
    return best && best->worst <= most_area_distortion
               ? with_name + best->crs.text() + " (" + percent(best->worst) + ")."
               : ".";
}

}  // namespace

geo::Result<CrsFit> fit_of(geo::Epsg projected, const geo::BoxIn<geo::Source>& lon_lat) {
    CrsFit fit{projected, 0.0};
    const double x = (lon_lat.min_x + lon_lat.max_x) / 2.0;
    const double y = (lon_lat.min_y + lon_lat.max_y) / 2.0;
    const std::array<geo::SourcePoint, 5> points{{{x, y},
                                                  {lon_lat.min_x, lon_lat.min_y},
                                                  {lon_lat.max_x, lon_lat.min_y},
                                                  {lon_lat.min_x, lon_lat.max_y},
                                                  {lon_lat.max_x, lon_lat.max_y}}};
    for (const auto p : points) {
        const auto scale = areal_scale(projected, p);
        if (!scale) return scale.error();
        const double off = std::fabs(scale->value() - 1.0);
        fit.worst = std::isfinite(off) ? std::max(fit.worst, off) : HUGE_VAL;
    }
    return fit;
}

geo::Result<CrsFit> best_crs(const geo::BoxIn<geo::Source>& lon_lat) {
    std::vector<geo::Epsg> candidates{{utm_zone(lon_lat)}};
    for (std::uint32_t code = first_tm3; code <= last_tm3; ++code) candidates.push_back({code});
    auto best = fit_of(candidates.front(), lon_lat);
    for (const auto crs : candidates) {
        const auto fit = fit_of(crs, lon_lat);
        if (fit && (!best || fit->worst < best->worst)) best = fit;
    }
    return best;
}

std::optional<geo::Problem> working_crs_fault(geo::Epsg crs, const geo::BoxIn<geo::Source>& lon_lat) {
    const auto facts = crs_facts(crs);
    if (!facts) return facts.error().front().in_file("plan.toml").located("plan.working_crs");
    if (!facts->metres) {
        return geo::problem(
                   "crs-not-usable",
                   {crs.text() + " bukan sistem terproyeksi dalam meter" + advice(lon_lat, "; yang dapat dipakai: "),
                    crs.text() + " is not projected in metres" + advice(lon_lat, "; one that would do: ")})
            .in_file("plan.toml")
            .located("plan.working_crs");
    }
    const auto fit = fit_of(crs, lon_lat);
    if (!fit) return fit.error().front().in_file("plan.toml").located("plan.working_crs");
    if (fit->worst <= most_area_distortion) return std::nullopt;
    return geo::problem("plan-crs-distorts",
                        {crs.text() + " mengubah luas sampai " + percent(fit->worst) +
                             " di wilayah rencana ini; paling banyak 0,1 %" + advice(lon_lat, ". Yang dapat dipakai: "),
                         crs.text() + " is off by up to " + percent(fit->worst) +
                             " in area over this plan; at most 0.1 %" + advice(lon_lat, ". One that would do: ")})
        .in_file("plan.toml")
        .located("plan.working_crs");
}

}  // namespace sipejuang::data
