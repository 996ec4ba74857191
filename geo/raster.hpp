// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace sipejuang::geo {

/// North-up placement of a raster: upper left corner and cell size in the raster's own CRS (`Frame`).
template <class Frame>
struct GridPlacement {
    double left = 0, top = 0;
    double cell_width = 1, cell_height = 1;  ///< both > 0
    std::int32_t columns = 0, rows = 0;

    [[nodiscard]] GridPoint to_grid(PointIn<Frame> p) const {
        return {(p.x - left) / cell_width, (top - p.y) / cell_height};
    }
};

/// A raster of numbers, row by row from the upper left. `nodata` cells hold no value.
struct Raster {
    GridPlacement<Source> placement;
    std::vector<float> cells;
    std::optional<float> nodata;

    [[nodiscard]] float at(std::int32_t column, std::int32_t row) const {
        return cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(placement.columns) +
                     static_cast<std::size_t>(column)];
    }
};

}  // namespace sipejuang::geo
