// SPDX-License-Identifier: Apache-2.0
#include "server/map/raster_sheet.hpp"

#include <algorithm>
#include <cmath>

namespace sipejuang::server {

namespace {

constexpr int step = 8, tile_side = 256;

geo::GridPoint between(geo::GridPoint a, geo::GridPoint b, double way) {
    return {a.x + (b.x - a.x) * way, a.y + (b.y - a.y) * way};
}

/// Where the corners of blocks of 8 x 8 pixels lie among the cells.
class BlockCorners {
public:
    BlockCorners(const MapRaster& raster, int width, int height, const SheetToWorking& to_working)
        : across_{(width + step - 1) / step + 1} {
        std::vector<SheetPoint> corners;
        for (int y = 0; y < height + step; y += step) {
            for (int x = 0; x < across_ * step; x += step)
                corners.push_back({static_cast<double>(x), static_cast<double>(y)});
        }
        for (const auto& p : in_raster(raster, to_working(corners)))
            places_.push_back(raster.cells->placement.to_grid(p));
    }
    [[nodiscard]] geo::GridPoint at(int column, int row) const {
        return places_[static_cast<std::size_t>(row) * static_cast<std::size_t>(across_) +
                       static_cast<std::size_t>(column)];
    }

private:
    static std::vector<geo::SourcePoint> in_raster(const MapRaster& raster, const std::vector<geo::Point>& working) {
        if (raster.transformation != nullptr) return raster.transformation->all_to_source(working);
        std::vector<geo::SourcePoint> same;
        same.reserve(working.size());
        for (const auto& p : working) same.push_back({p.x, p.y});
        return same;
    }
    int across_;
    std::vector<geo::GridPoint> places_;
};

/// The four corners of one block, from the upper left, row by row.
using Block = std::array<geo::GridPoint, 4>;

bool meets(const Block& block, const geo::Raster& cells) {
    geo::BoxIn<geo::Grid> box;
    for (const auto& corner : block) {
        if (!std::isfinite(corner.x) || !std::isfinite(corner.y)) return false;
        box.add(corner);
    }
    return box.touches({0, 0, static_cast<double>(cells.placement.columns), static_cast<double>(cells.placement.rows)});
}

/// Looks up what neighbours share once.
class Colours {
public:
    explicit Colours(const MapRaster& raster) : raster_{raster} {}
    std::uint32_t at(geo::GridPoint p) {
        const auto& placement = raster_.cells->placement;
        if (!(p.x >= 0 && p.y >= 0 && p.x < placement.columns && p.y < placement.rows)) return 0;
        const float value = raster_.cells->at(static_cast<std::int32_t>(p.x), static_cast<std::int32_t>(p.y));
        if (value == last_) return colour_;
        last_ = value;
        const auto* own = raster_.class_of(value);
        return colour_ = own == nullptr ? 0 : opaque(own->colour);
    }

private:
    static std::uint32_t opaque(const Colour& colour) {
        return 0xFF000000U | static_cast<std::uint32_t>(colour[0]) << 16U |
               static_cast<std::uint32_t>(colour[1]) << 8U | colour[2];
    }
    const MapRaster& raster_;
    float last_ = std::nanf("");
    std::uint32_t colour_ = 0;
};

void paint(Pixels& into, int left, int top, const Block& block, Colours& colours) {
    for (int y = top; y < std::min(top + step, into.height); ++y) {
        const double down = (y - top + 0.5) / step;
        const auto begin = between(block[0], block[2], down), end = between(block[1], block[3], down);
        for (int x = left; x < std::min(left + step, into.width); ++x) {
            const auto place = static_cast<std::size_t>(y) * static_cast<std::size_t>(into.width) +
                               static_cast<std::size_t>(x);
            into.values[place] = colours.at(between(begin, end, (x - left + 0.5) / step));
        }
    }
}

}  // namespace

Pixels raster_on_sheet(const MapRaster& raster, int width, int height, const SheetToWorking& to_working) {
    Pixels pixels{width, height, {}};
    pixels.values.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    const BlockCorners corners{raster, width, height, to_working};
    Colours colours{raster};
    for (int row = 0; row * step < height; ++row) {
        for (int column = 0; column * step < width; ++column) {
            const Block block{corners.at(column, row), corners.at(column + 1, row), corners.at(column, row + 1),
                              corners.at(column + 1, row + 1)};
            if (meets(block, *raster.cells)) paint(pixels, column * step, row * step, block, colours);
        }
    }
    return pixels;
}

std::string raster_tile(const MapRaster& raster, const TileAddress& tile, const geo::Transformation& lon_lat) {
    const auto box = box_of(tile);
    const double pixel = (box.max_x - box.min_x) / tile_side;
    return palette_png(raster_on_sheet(raster, tile_side, tile_side, [&](const std::vector<SheetPoint>& places) {
        std::vector<geo::SourcePoint> degrees;
        degrees.reserve(places.size());
        for (const auto& p : places) degrees.push_back(to_lon_lat({box.min_x + p.x * pixel, box.min_y + p.y * pixel}));
        return lon_lat.all_to_working(degrees);
    }));
}

}  // namespace sipejuang::server
