// SPDX-License-Identifier: Apache-2.0
#include "geo/polygon_layer.hpp"

#include "geo/area.hpp"
#include "geo/box_index.hpp"
#include "geo/cell_map.hpp"
#include "geo/edge_blocks.hpp"
#include "geo/geos_layer.hpp"

#include <optional>
#include <utility>

namespace sipejuang::geo {
namespace {

std::vector<Box> boxes_of(const std::vector<MultiPolygon>& regions) {
    std::vector<Box> boxes;
    boxes.reserve(regions.size());
    for (const auto& region : regions) boxes.push_back(box_of(region));
    return boxes;
}

Box around(const std::vector<Box>& boxes) {
    Box all;
    for (const auto& box : boxes) all.add(box);
    return all;
}

LayerShare whole_share(std::uint32_t region, const MultiPolygon& subject) {
    return {region, subject, area(subject), true};
}

}  // namespace

struct PolygonLayer::State {
    std::vector<MultiPolygon> regions;
    Box extent;
    BoxIndex index;
    CellMap cells;
    EdgeBlocks edges;
    ReadyRegions ready;

    State(std::vector<MultiPolygon> given, const std::vector<Box>& boxes)
        : regions{std::move(given)}, extent{around(boxes)}, index{boxes}, cells{regions, extent}, edges{regions},
          ready{regions} {}
};

PolygonLayer::PolygonLayer() : PolygonLayer{std::vector<MultiPolygon>{}} {}

PolygonLayer::PolygonLayer(std::vector<MultiPolygon> regions) {
    const auto boxes = boxes_of(regions);
    state_ = std::make_shared<const State>(std::move(regions), boxes);
}

const std::vector<MultiPolygon>& PolygonLayer::regions() const { return state_->regions; }
const Box& PolygonLayer::extent() const { return state_->extent; }

std::vector<LayerShare> PolygonLayer::under(const MultiPolygon& subject) const {
    std::vector<LayerShare> shares;
    const Box box = box_of(subject);
    if (!state_->extent.touches(box)) return shares;
    const auto only = state_->cells.under(box);
    if (only >= 0) shares.push_back(whole_share(static_cast<std::uint32_t>(only), subject));
    if (only != CellMap::mixed) return shares;
    std::optional<LayerOverlay> overlay;   // made only when a border is near
    for (const auto region : state_->index.touching(box)) {
        if (!state_->edges.border_touches(region, box)) {
            // No border in the box: all of it is inside or all of it outside.
            if (state_->edges.covers(region, {box.min_x, box.min_y})) shares.push_back(whole_share(region, subject));
            continue;
        }
        if (!overlay) overlay.emplace(subject);
        if (auto share = overlay->with(state_->ready, region)) shares.push_back(std::move(*share));
    }
    return shares;
}

std::vector<LayerShare> PolygonLayer::under_by_overlay(const MultiPolygon& subject) const {
    std::vector<LayerShare> shares;
    if (subject.empty()) return shares;
    LayerOverlay overlay{subject};
    for (const auto region : state_->index.touching(box_of(subject))) {
        if (auto share = overlay.with(state_->ready, region)) shares.push_back(std::move(*share));
    }
    return shares;
}

std::vector<std::uint32_t> PolygonLayer::at(Point p) const {
    const Box box{p.x, p.y, p.x, p.y};
    if (!state_->extent.touches(box)) return {};
    const auto only = state_->cells.under(box);
    if (only >= 0) return {static_cast<std::uint32_t>(only)};
    if (only == CellMap::nothing) return {};
    std::vector<std::uint32_t> found;
    for (const auto region : state_->index.touching(box)) {
        if (state_->edges.covers(region, p)) found.push_back(region);
    }
    return found;
}

}  // namespace sipejuang::geo
