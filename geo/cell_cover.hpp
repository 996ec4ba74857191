// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"

#include <cstdint>
#include <vector>

namespace sipejuang::geo {

/// Internal to geo: a window of a grid that rings are walked through. Every edge adds, to each row it passes, the signed
/// area it has on its right within the cell it is in, and its whole height to all cells further right; the sums along
/// the row are then the exact areas. As in the rasterizers of FreeType and font-rs, in double precision.
class CellCover {
public:
    /// Cells [left, right) x [top, bottom).
    CellCover(std::int32_t left, std::int32_t top, std::int32_t right, std::int32_t bottom);

    /// Adds the area that the ring encloses, times `sign` (+1 or -1) for a ring whose signed area is positive.
    void add(const RingIn<Grid>& ring, double sign);

    /// Hands over each cell with its area in row-major order.
    template <class Each>
    void each_cell(const Each& each) const {
        const double* change = change_.data();
        for (auto row = top_; row < bottom_; ++row) {
            double sum = 0.0;
            for (auto column = left_; column < right_; ++column) {
                sum += *change++;
                each(column, row, sum);
            }
            ++change;
        }
    }

private:
    std::int32_t left_, top_, right_, bottom_;
    std::size_t width_;           ///< columns and one more, which takes what lies beyond the window
    std::vector<double> change_;  ///< by row: by how much each cell's area exceeds its left neighbour's

    void add_edge(GridPoint a, GridPoint b, double sign);
    void add_in_row(double* row, double xa, double xb, double height) const;
};

}  // namespace sipejuang::geo
