// SPDX-License-Identifier: Apache-2.0
#include "geo/cell_shares.hpp"

#include "geo/cell_cover.hpp"
#include "geo/shoelace.hpp"

#include <algorithm>
#include <cmath>

namespace sipejuang::geo {
namespace {

// Sums of signed heights leave this much where nothing lies.
constexpr double rounding = 1e-12;

double plain_area(const MultiPolygonIn<Grid>& polygon) {
    double sum = 0.0;
    for (const auto& part : polygon.parts) {
        sum += std::abs(shoelace(part.shell));
        for (const auto& hole : part.holes) sum -= std::abs(shoelace(hole));
    }
    return sum;
}

void add(CellCover& cover, const RingIn<Grid>& ring, double sign) {
    cover.add(ring, shoelace(ring) < 0.0 ? -sign : sign);
}

std::int32_t clamped(double v, std::int32_t count) {
    return static_cast<std::int32_t>(std::clamp(v, 0.0, static_cast<double>(count)));
}

}  // namespace

CellShares cell_shares(const MultiPolygonIn<Grid>& polygon, std::int32_t columns, std::int32_t rows) {
    CellShares shares;
    const auto box = box_of(polygon);
    const double whole = plain_area(polygon);
    shares.outside = whole;
    if (box.empty()) return shares;
    const auto left = clamped(std::floor(box.min_x), columns), right = clamped(std::ceil(box.max_x), columns);
    const auto top = clamped(std::floor(box.min_y), rows), bottom = clamped(std::ceil(box.max_y), rows);
    if (left >= right || top >= bottom) return shares;
    CellCover cover{left, top, right, bottom};
    for (const auto& part : polygon.parts) {
        add(cover, part.shell, 1.0);
        for (const auto& hole : part.holes) add(cover, hole, -1.0);
    }
    cover.each_cell([&](std::int32_t column, std::int32_t row, double share) {
        if (share < rounding) return;
        shares.cells.push_back({column, row, std::min(share, 1.0)});
        shares.inside += shares.cells.back().share;
    });
    const bool within = box.min_x >= 0.0 && box.min_y >= 0.0 && box.max_x <= columns && box.max_y <= rows;
    shares.outside = within ? 0.0 : std::max(0.0, whole - shares.inside);
    return shares;
}

}  // namespace sipejuang::geo
