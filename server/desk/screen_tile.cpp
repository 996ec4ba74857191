// SPDX-License-Identifier: Apache-2.0
#include "server/desk/open_screen.hpp"
#include "server/map/vector_tile.hpp"

#include <array>
#include <cmath>
#include <deque>

namespace sipejuang::server {

namespace {

/// Cells to a side of a tile: so many that the numbers on them do not touch.
constexpr int cells = 8;

struct Cell {
    std::size_t count = 0, violates = 0;
    double x = 0, y = 0;  ///< sums, on the tile's grid
};

/// The middle of what a cell holds, drawn nearer to the middle of the cell: so those of neighbours do not cover each other on a small screen.
double apart(double mean) {
    constexpr double size = static_cast<double>(tile_extent) / cells, drawn = 0.4;
    const double centre = (std::floor(mean / size) + 0.5) * size;
    return std::floor(centre + (mean - centre) * drawn);
}

}  // namespace

std::string OpenScreen::clusters(const TileAddress& address, const DeskFilter& filter) const {
    const auto box = box_of(address);
    const double side = box.max_x - box.min_x;
    std::array<Cell, static_cast<std::size_t>(cells) * cells> grid;
    for (std::uint32_t i = 0; i < city_.lands.size(); ++i) {
        const auto p = middles_[i];
        const double x = (p.x - box.min_x) / side, y = (p.y - box.min_y) / side;
        const bool here = x >= 0 && x < 1 && y >= 0 && y < 1 && !degrees_[i].empty();
        if (!here || !filter.takes(city_, city_.lands[i])) continue;
        auto& cell = grid.at(static_cast<std::size_t>(y * cells) * cells + static_cast<std::size_t>(x * cells));
        ++cell.count;
        if (city_.lands[i].violates > 0) ++cell.violates;
        cell.x += x * tile_extent;
        cell.y += y * tile_extent;
    }
    TileCut cut{"clusters", {}};
    std::deque<MapFeature> features;
    for (const auto& cell : grid) {
        if (cell.count == 0) continue;
        const auto count = static_cast<double>(cell.count);
        features.push_back({std::to_string(features.size() + 1),
                            nullptr,
                            nullptr,
                            {{"count", count}, {"violates", static_cast<double>(cell.violates)}},
                            {}});
        TileFeature made{&features.back(), features.size(), {}, {}};
        made.line.parts.push_back({{apart(cell.x / count), apart(cell.y / count)}});
        cut.features.push_back(std::move(made));
    }
    return vector_tile({std::move(cut)});
}

std::string OpenScreen::tile(const TileAddress& address, const DeskFilter& filter) const {
    if (address.zoom < zoom_of_lands) return clusters(address, filter);
    const auto land = [&](std::uint32_t i) { return filter.takes(city_, city_.lands[i]); };
    const auto finding = [&](std::uint32_t i) {
        const auto& own = city_.findings[i];
        return filter.takes(own) && land(own.land);
    };
    std::vector<TileCut> cuts{{lands_.id, land_tiles_->cut(address, land)}};
    cuts.push_back(
        {areas_.id, area_tiles_->cut(address, [&](std::uint32_t i) { return finding(finding_of_area_[i]); })});
    cuts.push_back(
        {lines_.id, line_tiles_->cut(address, [&](std::uint32_t i) { return finding(finding_of_line_[i]); })});
    return vector_tile(cuts);
}

}  // namespace sipejuang::server
