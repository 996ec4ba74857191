// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace sipejuang::trials {

/// A block of raster cells: columns [left, right), rows [top, bottom), with the number of its sub-zone.
struct CellBlock {
    std::int32_t left, top, right, bottom;
    int zone;
};

/// Cuts a grid of cells into blocks by seeded guillotine cuts, so that every zone border runs along cell borders. Exact
/// coverage: each cell lies in one block. Same seed, same blocks.
[[nodiscard]] std::vector<CellBlock> partition(std::int32_t columns, std::int32_t rows, std::int32_t largest, int zones,
                                               std::uint64_t seed);

}  // namespace sipejuang::trials
