// SPDX-License-Identifier: Apache-2.0
#include "server/map/tile_layer.hpp"

#include "server/map/tile_clip.hpp"

#include <algorithm>
#include <cmath>

namespace sipejuang::server {

namespace {

MercatorRing projected(const std::vector<geo::Point>& points, const geo::Transformation& lon_lat) {
    MercatorRing made;
    made.reserve(points.size());
    for (const auto& p : lon_lat.all_to_source(points)) made.push_back(to_mercator(p));
    return made;
}

/// The side of a tile's grid cell in the unit square.
double unit_of(const TileAddress& tile) { return 1.0 / (static_cast<double>(1U << tile.zoom) * tile_extent); }

/// The weight under which a vertex is not drawn: a square of a quarter of a screen pixel.
double least_weight(const TileAddress& tile) {
    const double side = 2 * unit_of(tile);
    return side * side;
}

/// The index of the engine knows one frame only; nothing but its numbers is used.
geo::Box plain(const MercatorBox& box) { return {box.min_x, box.min_y, box.max_x, box.max_y}; }

geo::Box with_buffer(const TileAddress& tile) {
    const double by = unit_of(tile) * tile_buffer;
    const auto box = box_of(tile);
    return {box.min_x - by, box.min_y - by, box.max_x + by, box.max_y + by};
}

geo::RingIn<TileGrid> on_tile(const MercatorRing& ring, const TileAddress& tile) {
    const auto box = box_of(tile);
    const double unit = unit_of(tile);
    geo::RingIn<TileGrid> made;
    made.reserve(ring.size());
    for (const auto& p : ring) made.push_back({(p.x - box.min_x) / unit, (p.y - box.min_y) / unit});
    return made;
}

}  // namespace

TileLayer::TileLayer(const MapLayer& layer, const geo::Transformation& lon_lat) : layer_{&layer} {
    std::vector<geo::Box> boxes;
    for (const auto& feature : layer.features) {
        take_in(feature, lon_lat);
        auto& shape = shapes_.back();
        MercatorBox box;
        for (std::size_t i = 0; i < shape.borders; ++i) box.add(geo::box_of(borders_[shape.first + i].points));
        boxes.push_back(plain(box));
    }
    weights_ = weights_of(borders_);
    boxes_ = geo::BoxIndex{boxes};
}

void TileLayer::take_in(const MapFeature& feature, const geo::Transformation& lon_lat) {
    Shape shape;
    shape.feature = static_cast<std::uint32_t>(shapes_.size());
    shape.first = borders_.size();
    if (feature.area != nullptr) {
        for (const auto& part : feature.area->parts) {
            shape.rings.push_back(1 + part.holes.size());
            borders_.push_back({projected(part.shell, lon_lat), true});
            for (const auto& hole : part.holes) borders_.push_back({projected(hole, lon_lat), true});
        }
    } else {
        for (const auto& part : feature.line->parts) borders_.push_back({projected(part, lon_lat), false});
    }
    shape.borders = borders_.size() - shape.first;
    shapes_.push_back(std::move(shape));
}

MercatorRing TileLayer::kept(std::size_t border, double least) const {
    const auto& points = borders_[border].points;
    const auto& weights = weights_[border];
    MercatorRing made;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (weights[i] >= least) made.push_back(points[i]);
    }
    return made;
}

geo::MultiPolygonIn<TileGrid> TileLayer::area_of(const Shape& shape, const TileAddress& tile) const {
    const double least = least_weight(tile);
    geo::MultiPolygonIn<TileGrid> area;
    auto border = shape.first;
    for (const auto rings : shape.rings) {
        geo::PolygonIn<TileGrid> part;
        for (std::size_t i = 0; i < rings; ++i, ++border) {
            auto ring = clipped_to_tile(on_tile(kept(border, least), tile));
            if (i == 0)
                part.shell = std::move(ring);
            else if (ring.size() > 2)
                part.holes.push_back(std::move(ring));
        }
        if (part.shell.size() > 2) area.parts.push_back(std::move(part));
    }
    return made_valid_on_tile(std::move(area));
}

geo::MultiLineIn<TileGrid> TileLayer::line_of(const Shape& shape, const TileAddress& tile) const {
    const double least = least_weight(tile);
    geo::MultiLineIn<TileGrid> lines;
    for (std::size_t i = 0; i < shape.borders; ++i)
        clip_line_to_tile(on_tile(kept(shape.first + i, least), tile), lines);
    return lines;
}

std::vector<TileFeature> TileLayer::cut(const TileAddress& tile,
                                        const std::function<bool(std::uint32_t)>& wanted) const {
    std::vector<TileFeature> features;
    if (tile.zoom < layer_->from_zoom) return features;
    for (const auto i : boxes_.touching(with_buffer(tile))) {
        const auto& shape = shapes_[i];
        if (wanted && !wanted(shape.feature)) continue;
        TileFeature made{&layer_->features[shape.feature], shape.feature + 1ULL, {}, {}};
        if (layer_->shape == MapShape::area)
            made.area = area_of(shape, tile);
        else
            made.line = line_of(shape, tile);
        if (!made.area.empty() || !made.line.empty()) features.push_back(std::move(made));
    }
    return features;
}

}  // namespace sipejuang::server
