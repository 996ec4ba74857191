// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/bilingual.hpp"
#include "geo/raster.hpp"
#include "geo/transformation.hpp"
#include "rules/law/intensity.hpp"
#include "rules/law/layer.hpp"

#include <memory>
#include <string>

namespace sipejuang::rules {

/// What a class of hazard asks: nothing, a condition, an authority's approval, or that nobody builds there.
enum class HazardEffect { none, condition, authority, forbid };

/// One row of `hazards.csv`: a band of the values of a hazard raster - a class, a depth in metres - and what it asks.
struct HazardRow {
    std::string kind;  ///< flood, landslide, tsunami ...: the raster `hazard_<kind>`
    std::string name;  ///< of the class: "tinggi", "1 - 3 m"
    Band values;       ///< closed below, open above
    HazardEffect effect = HazardEffect::condition;
    std::string authority;
    geo::Bilingual text;
    bool unreadable = false;  ///< its band or effect cannot be read: it may be about every value
    std::string provision;
    std::string origin;  ///< "hazards.csv, line 3"
};

/// A hazard raster. Its cells are in its own CRS.
struct HazardRaster {
    LayerFacts facts;
    geo::Raster raster;
    std::shared_ptr<const geo::Transformation> transformation;  ///< raster CRS <-> working CRS; null: the same
    bool nodata_is_none = false;  ///< NODATA says that there is no hazard; else it is unknown
};

}  // namespace sipejuang::rules
