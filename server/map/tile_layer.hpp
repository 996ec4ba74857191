// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/transformation.hpp"
#include "server/map/border_detail.hpp"
#include "server/map/map_layer.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace sipejuang::server {

/// Whole numbers of one tile: 0, 0 is its upper left corner, `tile_extent` its right and lower edge; beyond by up to `tile_buffer`.
struct TileGrid;
using TilePoint = geo::PointIn<TileGrid>;
inline constexpr int tile_extent = 4096, tile_buffer = 64;

/// A feature as one tile shows it. Polygons are valid (OGC Simple Features) with whole coordinates.
struct TileFeature {
    const MapFeature* feature;
    std::uint64_t number;  ///< position in its layer, from 1
    geo::MultiPolygonIn<TileGrid> area;
    geo::MultiLineIn<TileGrid> line;  ///< a part of one vertex is a point
};

/// A layer brought into the WebMercatorQuad once, each vertex with its weight, so that any tile is cut from it without generalising anew.
/// The MapLayer must outlive it. Threads may share it.
class TileLayer {
public:
    TileLayer(const MapLayer& layer, const geo::Transformation& lon_lat);

    [[nodiscard]] const MapLayer& layer() const { return *layer_; }
    /// Generalised to a quarter of a screen pixel and clipped. Shared borders stay shared. In order of the layer; empty below `from_zoom`.
    /// `wanted` is asked by the position in the layer; empty: all.
    [[nodiscard]] std::vector<TileFeature> cut(const TileAddress& tile,
                                               const std::function<bool(std::uint32_t)>& wanted = {}) const;

private:
    struct Shape {
        std::uint32_t feature = 0;       ///< position in the layer
        std::size_t first = 0;           ///< of its borders
        std::vector<std::size_t> rings;  ///< of each part how many borders follow: shell and holes; empty for lines
        std::size_t borders = 0;
    };
    void take_in(const MapFeature& feature, const geo::Transformation& lon_lat);
    [[nodiscard]] MercatorRing kept(std::size_t border, double least) const;
    [[nodiscard]] geo::MultiPolygonIn<TileGrid> area_of(const Shape& shape, const TileAddress& tile) const;
    [[nodiscard]] geo::MultiLineIn<TileGrid> line_of(const Shape& shape, const TileAddress& tile) const;

    const MapLayer* layer_;
    std::vector<Shape> shapes_;
    std::vector<Border> borders_;
    std::vector<std::vector<double>> weights_;
    geo::BoxIndex boxes_;
};

}  // namespace sipejuang::server
