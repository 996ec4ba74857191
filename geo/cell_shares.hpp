// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"

#include <cstdint>
#include <vector>

namespace sipejuang::geo {

/// The exact part of one cell under a polygon, 0 < share <= 1.
struct CellShare {
    std::int32_t column, row;
    double share;
};

/// Exact areas of a polygon in the cells of a grid, in cell units.
struct CellShares {
    std::vector<CellShare> cells;  ///< row by row; only cells inside the grid with a share above 0
    double inside = 0;             ///< sum of the shares
    double outside = 0;            ///< area of the polygon beyond the grid
};

/// Signed-area accumulation along the rings: the area of each cell under the polygon, not cell centres; nothing is
/// resampled. Each share to 1e-9 of a cell; `inside + outside` is the polygon's area to 1e-9 relative.
/// Time: cells of the polygon's box within the grid + cells crossed by its rings.
[[nodiscard]] CellShares cell_shares(const MultiPolygonIn<Grid>& polygon, std::int32_t columns, std::int32_t rows);

}  // namespace sipejuang::geo
