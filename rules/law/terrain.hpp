// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/raster.hpp"
#include "geo/transformation.hpp"
#include "rules/law/layer.hpp"

#include <memory>

namespace sipejuang::rules {

/// Heights of the ground above the plan's vertical datum, in metres. Its cells are in its own CRS.
struct Terrain {
    LayerFacts facts;
    geo::Raster raster;
    std::shared_ptr<const geo::Transformation> transformation;  ///< raster CRS <-> working CRS; null: the same
};

}  // namespace sipejuang::rules
