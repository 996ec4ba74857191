// SPDX-License-Identifier: Apache-2.0
#include "geo/cell_cover.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace sipejuang::geo {

CellCover::CellCover(std::int32_t left, std::int32_t top, std::int32_t right, std::int32_t bottom)
    : left_{left},
      top_{top},
      right_{right},
      bottom_{bottom},
      width_{static_cast<std::size_t>(right - left) + 1},
      change_(width_ * static_cast<std::size_t>(bottom - top), 0.0) {}

void CellCover::add(const RingIn<Grid>& ring, double sign) {
    for (std::size_t i = 0; i < ring.size(); ++i) add_edge(ring[i], ring[i + 1 == ring.size() ? 0 : i + 1], sign);
}

/// Cuts the edge at the borders of rows; what lies above or below the window adds nothing.
void CellCover::add_edge(GridPoint a, GridPoint b, double sign) {
    if (a.y == b.y || (a.x >= right_ && b.x >= right_)) return;
    // With y growing down, an edge of a ring with positive signed area has the inside on its right when it goes up.
    double direction = -sign;
    if (a.y > b.y) {
        std::swap(a, b);
        direction = sign;
    }
    const double from = std::max(a.y, static_cast<double>(top_)), to = std::min(b.y, static_cast<double>(bottom_));
    if (!(from < to)) return;
    const double slope = (b.x - a.x) / (b.y - a.y);
    const double least = std::min(a.x, b.x), most = std::max(a.x, b.x);
    const auto x_at = [&](double y) {
        return y == a.y ? a.x : y == b.y ? b.x : std::clamp(a.x + (y - a.y) * slope, least, most);
    };
    auto row = static_cast<std::int32_t>(std::floor(from));
    double y = from, x = x_at(from);
    while (y < to) {
        const double next = std::min(to, static_cast<double>(row + 1));
        const double next_x = x_at(next);
        add_in_row(change_.data() + static_cast<std::size_t>(row - top_) * width_, x, next_x, direction * (next - y));
        y = next;
        x = next_x;
        ++row;
    }
}

/// An edge that stays within one row, cut at the borders of columns. `height` is signed.
void CellCover::add_in_row(double* row, double xa, double xb, double height) const {
    const double lo = std::min(xa, xb), hi = std::max(xa, xb);
    if (lo >= right_) return;
    if (hi <= left_) {  // only its height counts, for all cells of the row
        row[0] += height;
        return;
    }
    const double rise = hi > lo ? height / (hi - lo) : 0.0;
    const auto height_until = [&](double x) { return x >= hi ? height : rise * (x - lo); };
    double x = std::max(lo, static_cast<double>(left_));
    double done = lo < left_ ? height_until(x) : 0.0;
    row[0] += done;
    auto column = static_cast<std::int32_t>(std::floor(x));
    do {
        if (column >= right_) return;
        const double next = std::min(hi, static_cast<double>(column + 1));
        const double until = height_until(next), piece = until - done;
        const double middle = (x + next) / 2.0 - column;
        double* const cell = row + (column - left_);
        cell[0] += piece * (1.0 - middle);
        cell[1] += piece * middle;
        done = until;
        x = next;
        ++column;
    } while (x < hi);
}

}  // namespace sipejuang::geo
