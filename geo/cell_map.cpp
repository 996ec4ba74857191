// SPDX-License-Identifier: Apache-2.0
#include "geo/cell_map.hpp"

#include <algorithm>
#include <cmath>

namespace sipejuang::geo {
namespace {

constexpr double cells_a_region = 512.0, least_cells = 1'024.0, most_cells = 1'000'000.0;
// A border this near to a cell, in cell sizes, counts as in it: more than all rounding here can move it.
constexpr double safety = 1e-6;
// Free cells around the layer, so that "beyond the grid" and "in its outermost cells" both mean nothing.
constexpr double padding = 1.5;

template <class Each>
void each_edge(const MultiPolygon& region, const Each& each) {
    const auto along = [&each](const Ring& ring) {
        for (std::size_t i = 0; i < ring.size(); ++i) each(ring[i], ring[i + 1 == ring.size() ? 0 : i + 1]);
    };
    for (const auto& part : region.parts) {
        along(part.shell);
        for (const auto& hole : part.holes) along(hole);
    }
}

std::int32_t cell_of(double offset, std::int32_t count) {
    return static_cast<std::int32_t>(std::clamp(std::floor(offset), 0.0, static_cast<double>(count - 1)));
}

double cell_size(const Box& extent, const std::vector<MultiPolygon>& regions) {
    const double width = extent.max_x - extent.min_x, height = extent.max_y - extent.min_y;
    double vertices = 0.0;
    for (const auto& region : regions) each_edge(region, [&vertices](Point, Point) { vertices += 1.0; });
    const double wanted = std::max(cells_a_region * static_cast<double>(regions.size()), vertices);
    const double cells = std::clamp(wanted, least_cells, most_cells);
    // The second term keeps a layer that is long and thin from having too many cells along it.
    return std::max(std::sqrt(width * height / cells), (width + height) / cells);
}

}  // namespace

CellMap::CellMap(const std::vector<MultiPolygon>& regions, const Box& extent) {
    const double size = cell_size(extent, regions);
    if (extent.empty() || !(size > 0.0) || !std::isfinite(size)) return;
    size_ = size;
    x0_ = extent.min_x - padding * size;
    y0_ = extent.min_y - padding * size;
    columns_ = static_cast<std::int32_t>(std::ceil((extent.max_x - extent.min_x) / size + 2.0 * padding));
    rows_ = static_cast<std::int32_t>(std::ceil((extent.max_y - extent.min_y) / size + 2.0 * padding));
    content_.assign(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_), nothing);
    for (const auto& region : regions) mark_borders(region);
    std::int32_t position = 0;
    for (const auto& region : regions) fill(region, position++);
}

std::int32_t CellMap::under(const Box& box) const {
    if (content_.empty() || box.empty()) return mixed;
    const Range across = columns(box.min_x, box.max_x, 0.0), down = rows(box.min_y, box.max_y, 0.0);
    const auto width = static_cast<std::size_t>(columns_);
    const auto* line = content_.data() + static_cast<std::size_t>(down.first) * width;
    const std::int32_t first = line[across.first];
    if (first == mixed) return mixed;
    for (auto row = down.first; row <= down.last; ++row, line += width) {
        for (auto column = across.first; column <= across.last; ++column) {
            if (line[column] != first) return mixed;
        }
    }
    return first;
}

CellMap::Range CellMap::columns(double from, double to, double margin) const {
    return {cell_of((from - x0_) / size_ - margin, columns_), cell_of((to - x0_) / size_ + margin, columns_)};
}

CellMap::Range CellMap::rows(double from, double to, double margin) const {
    return {cell_of((from - y0_) / size_ - margin, rows_), cell_of((to - y0_) / size_ + margin, rows_)};
}

std::int32_t& CellMap::at(std::int32_t column, std::int32_t row) {
    return content_[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) +
                    static_cast<std::size_t>(column)];
}

/// Marks every cell that a - b has a point in, and those it passes within `safety`.
void CellMap::mark_border(Point a, Point b) {
    if (a.y > b.y) std::swap(a, b);
    const Range down = rows(a.y, b.y, safety);
    const double slope = b.y > a.y ? (b.x - a.x) / (b.y - a.y) : 0.0;
    const double least = std::min(a.x, b.x), most = std::max(a.x, b.x);
    for (auto row = down.first; row <= down.last; ++row) {
        double from = least, to = most;
        if (down.first < down.last && b.y > a.y) {
            const double low = std::clamp(y0_ + (row - safety) * size_, a.y, b.y);
            const double high = std::clamp(y0_ + (row + 1 + safety) * size_, a.y, b.y);
            const double enter = a.x + (low - a.y) * slope, leave = a.x + (high - a.y) * slope;
            from = std::max(least, std::min(enter, leave));
            to = std::min(most, std::max(enter, leave));
        }
        const Range across = columns(from, to, safety);
        for (auto column = across.first; column <= across.last; ++column) at(column, row) = mixed;
    }
}

void CellMap::mark_borders(const MultiPolygon& region) {
    each_edge(region, [this](Point a, Point b) { mark_border(a, b); });
}

/// Cells without a border lie wholly inside or outside, so their centres tell.
void CellMap::fill(const MultiPolygon& region, std::int32_t position) {
    const Box box = box_of(region);
    if (box.empty()) return;
    const Range down = rows(box.min_y, box.max_y, 0.0);
    std::vector<std::vector<double>> crossings(static_cast<std::size_t>(down.last - down.first + 1));
    const auto centre = [this](std::int32_t row) { return y0_ + (row + 0.5) * size_; };
    each_edge(region, [&](Point a, Point b) {
        if (a.y > b.y) std::swap(a, b);
        const Range spanned = rows(a.y, b.y, 0.0);
        for (auto row = spanned.first; row <= spanned.last; ++row) {
            const double y = centre(row);
            if (a.y > y || b.y <= y) continue;
            crossings[static_cast<std::size_t>(row - down.first)].push_back(a.x +
                                                                            (y - a.y) * (b.x - a.x) / (b.y - a.y));
        }
    });
    for (auto row = down.first; row <= down.last; ++row) {
        fill_row(row, crossings[static_cast<std::size_t>(row - down.first)], position);
    }
}

void CellMap::fill_row(std::int32_t row, std::vector<double>& crossings, std::int32_t position) {
    std::sort(crossings.begin(), crossings.end());
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
        const Range across = columns(crossings[i], crossings[i + 1], 0.0);
        for (auto column = across.first; column <= across.last; ++column) {
            // The cells of the crossings themselves hold a border and are marked already.
            auto& content = at(column, row);
            content = content == nothing ? position : mixed;
        }
    }
}

}  // namespace sipejuang::geo
