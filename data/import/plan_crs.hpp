// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/box.hpp"
#include "geo/result.hpp"

namespace sipejuang::data {

/// A projected CRS and how far its areal scale strays from 1 over an extent.
struct CrsFit {
    geo::Epsg crs;
    double worst = 0;  ///< largest |scale - 1| over corners and centre
};

/// Areas may be off by this much: 0.1 %.
inline constexpr double most_area_distortion = 0.001;

/// How a CRS fits an extent in lon/lat. Problems: unknown-crs, crs-not-usable.
[[nodiscard]] geo::Result<CrsFit> fit_of(geo::Epsg projected, const geo::BoxIn<geo::Source>& lon_lat);

/// The best of the cadastre's TM-3 zones (DGN95, EPSG:23830 to 23845) and the WGS 84 / UTM zone.
[[nodiscard]] geo::Result<CrsFit> best_crs(const geo::BoxIn<geo::Source>& lon_lat);

/// Nothing when the CRS may be a plan's working CRS here. Problems: unknown-crs, crs-not-usable (not projected in metres),
/// plan-crs-distorts, which names one that would do.
[[nodiscard]] std::optional<geo::Problem> working_crs_fault(geo::Epsg crs, const geo::BoxIn<geo::Source>& lon_lat);

}  // namespace sipejuang::data
