// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_toml.hpp"
#include "data/import/raw_layer.hpp"
#include "geo/transformation.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sipejuang::data {

/// A vector layer read for a plan, and how to bring it into the working CRS.
struct PlanLayer {
    LayerEntry entry;
    RawLayer raw;
    std::shared_ptr<const geo::Transformation> transformation;

    /// The feature as a message names it: "#17".
    [[nodiscard]] std::string feature(std::size_t i) const { return "#" + std::to_string(raw.features[i].fid); }
};

/// The geometry of a layer in the working CRS, on the fine grid, valid. `kept` are the features that could be used.
struct PlanShapes {
    std::vector<std::size_t> kept;           ///< positions in the raw layer
    std::vector<geo::MultiPolygon> regions;  ///< one per kept feature of a polygon layer
    std::vector<geo::MultiLine> lines;       ///< one per kept feature of a line layer
    std::vector<rules::Repair> repairs;
    std::vector<geo::Box> lost;   ///< where features could not be used, as far as that is known
    bool lost_somewhere = false;  ///< a feature was lost and nobody knows where
};

/// Polygons: each is judged; an invalid one is repaired where plan.toml asks for it, else left out, which is a gap.
[[nodiscard]] PlanShapes region_shapes(const PlanLayer& layer, PlanReport& report);
[[nodiscard]] PlanShapes line_shapes(const PlanLayer& layer, PlanReport& report);
/// Points, lines and polygons side by side: per kept feature either `lines` (a point is a line of one place) or `regions`, the other
/// empty.
[[nodiscard]] PlanShapes reference_shapes(const PlanLayer& layer, PlanReport& report);

}  // namespace sipejuang::data
