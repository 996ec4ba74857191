// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_shapes.hpp"

#include <vector>

namespace sipejuang::data {

/// Intensities that stand in columns of the zone polygons themselves, as rows keyed by polygon. An empty cell is a row
/// without a limit, so that no more general row answers for it. `kept` and `zones` go together.
[[nodiscard]] std::vector<rules::IntensityRow> read_zone_intensity(const PlanLayer& layer,
                                                                   const std::vector<std::size_t>& kept,
                                                                   const std::vector<rules::Zone>& zones,
                                                                   const std::vector<IntensityColumn>& columns,
                                                                   PlanReport& report);

}  // namespace sipejuang::data
