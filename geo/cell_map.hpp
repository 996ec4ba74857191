// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace sipejuang::geo {

/// Internal to geo: a grid of square cells over a layer that knows where no border runs. Immutable.
/// About 512 cells a region and one a vertex, at least 1,024 and at most about a million, 4 bytes each.
class CellMap {
public:
    static constexpr std::int32_t mixed = -1;    ///< a border, or several regions
    static constexpr std::int32_t nothing = -2;  ///< no region

    CellMap() = default;
    CellMap(const std::vector<MultiPolygon>& regions, const Box& extent);

    /// The one region under all of the box, `nothing`, or `mixed` when the cells do not tell. Never wrong.
    [[nodiscard]] std::int32_t under(const Box& box) const;

private:
    struct Range {
        std::int32_t first, last;  ///< both inclusive
    };
    double x0_ = 0, y0_ = 0, size_ = 1;
    std::int32_t columns_ = 0, rows_ = 0;
    std::vector<std::int32_t> content_;

    [[nodiscard]] Range columns(double from, double to, double margin) const;
    [[nodiscard]] Range rows(double from, double to, double margin) const;
    [[nodiscard]] std::int32_t& at(std::int32_t column, std::int32_t row);
    void mark_border(Point a, Point b);
    void mark_borders(const MultiPolygon& region);
    void fill(const MultiPolygon& region, std::int32_t position);
    void fill_row(std::int32_t row, std::vector<double>& crossings, std::int32_t position);
};

}  // namespace sipejuang::geo
