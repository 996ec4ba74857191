// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/bilingual.hpp"
#include "rules/law/plan.hpp"
#include "server/map/colour_ramp.hpp"

#include <string>
#include <vector>

namespace sipejuang::server {

/// A value or a band of values of a raster, as it is drawn and explained.
struct RasterClass {
    rules::Band values;
    Colour colour{};
    geo::Bilingual label;
};

/// One raster of one plan version: drawn, tiled and explained from the same place. Its cells stay in the plan, which must outlive it.
struct MapRaster {
    std::string id;  ///< zoning, terrain, hazard_flood ...
    geo::Bilingual title;
    const geo::Raster* cells = nullptr;
    const geo::Transformation* transformation = nullptr;  ///< raster CRS <-> working CRS; null: the same
    std::vector<RasterClass> classes;                     ///< of the values that its cells have, lowest first
    geo::Bilingual nodata;                                ///< what a cell without a value means: it is clear
    double opacity = 1;                                   ///< 1: drawn in the place of the zones; less: over them

    /// The first that holds the value; null of a cell without one.
    [[nodiscard]] const RasterClass* class_of(float value) const;
};

/// The rasters of a plan in the order in which they are drawn: zones as cells, height of the ground, hazards. A hazard's classes are all its rows, in force
/// or not, because a tile is of a plan version and not of a date. `plan` must outlive them. Reads every cell once.
[[nodiscard]] std::vector<MapRaster> rasters_of(const rules::Plan& plan);

}  // namespace sipejuang::server
