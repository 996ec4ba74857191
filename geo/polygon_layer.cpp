// SPDX-License-Identifier: Apache-2.0
#include "geo/polygon_layer.hpp"

#include "geo/area.hpp"
#include "geo/box_index.hpp"
#include "geo/cell_map.hpp"
#include "geo/edge_blocks.hpp"
#include "geo/geos_subject.hpp"
#include "geo/joined_paths.hpp"
#include "geo/ring_window.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace sipejuang::geo {
namespace {

// A subject of which this much is common ground, with every vertex in the region, counts as wholly inside.
constexpr double nearly_all = 1.0 - 1e-9;
// Regions are cut this far from the subject's box, in its larger side. OverlayNG cuts both once more, at 0.1 of the
// smaller side at most, so it never sees the edges that our cut adds.
constexpr double leeway = 0.25;

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

Box with_leeway(const Box& box) {
    return grown(box, Metres::of(leeway * std::max(box.max_x - box.min_x, box.max_y - box.min_y)));
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

    State(std::vector<MultiPolygon> given, const std::vector<Box>& boxes)
        : regions{std::move(given)},
          extent{around(boxes)},
          index{boxes},
          cells{regions, extent},
          edges{regions} {}

    /// The common ground of the subject and a region, of which only the piece around the subject is read. Where GEOS
    /// cannot cope with the edges that cutting adds, the rings near by are used whole.
    [[nodiscard]] MultiPolygon common(const GeosSubject& subject, std::uint32_t region,
                                      const Box& around_subject) const {
        const auto piece = edges.piece(region, around_subject);
        auto shape = piece ? subject.common_with(*piece) : std::nullopt;
        return shape ? std::move(*shape) : subject.common_with_valid(edges.near_parts(region, around_subject));
    }
    /// Every vertex of the subject is in the region.
    [[nodiscard]] bool covers_vertices(std::uint32_t region, const MultiPolygon& subject) const {
        const auto in_region = [&](const Ring& ring) {
            return std::all_of(ring.begin(), ring.end(), [&](Point p) { return edges.covers(region, p); });
        };
        return std::all_of(subject.parts.begin(), subject.parts.end(), [&](const Polygon& part) {
            return in_region(part.shell) && std::all_of(part.holes.begin(), part.holes.end(), in_region);
        });
    }
};

/// One subject with borders near by. What is made of it for that is made when first needed.
class PolygonLayer::NearBorder {
public:
    NearBorder(const State& state, const MultiPolygon& subject, const Box& box)
        : state_{state},
          subject_{subject},
          box_{box},
          whole_{area(subject)},
          window_{RingWindow::of(subject)} {}

    /// Nothing where the region only touches the subject.
    [[nodiscard]] std::optional<LayerShare> share(std::uint32_t region) {
        if (window_) {
            auto view = window_->see(state_.edges.near_rings(region, box_));
            if (view.border == WindowView::Border::crosses) return part(region, std::move(view.common));
            if (view.border == WindowView::Border::none) {
                return state_.edges.covers(region, window_->inside()) ? std::optional{whole_share(region, subject_)}
                                                                      : std::nullopt;
            }
        }
        if (!overlay_) overlay_.emplace(subject_);
        return part(region, state_.common(*overlay_, region, with_leeway(box_)));
    }

private:
    const State& state_;
    const MultiPolygon& subject_;
    Box box_;
    SquareMetres whole_;
    std::optional<RingWindow> window_;
    std::optional<GeosSubject> overlay_;

    [[nodiscard]] bool is_all(std::uint32_t region, SquareMetres common) const {
        return common >= whole_ * nearly_all && state_.covers_vertices(region, subject_);
    }
    [[nodiscard]] std::optional<LayerShare> part(std::uint32_t region, MultiPolygon shape) const {
        const auto common = area(shape);
        if (!(common > next_to_nothing)) return std::nullopt;
        if (is_all(region, common)) return whole_share(region, subject_);
        return LayerShare{region, std::move(shape), common, false};
    }
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
    NearBorder near{*state_, subject, box};
    for (const auto region : state_->index.touching(box)) {
        if (!state_->edges.border_touches(region, box)) {
            // No border in the box: all of it is inside or all of it outside.
            if (state_->edges.covers(region, {box.min_x, box.min_y})) shares.push_back(whole_share(region, subject));
        } else if (auto share = near.share(region)) {
            shares.push_back(std::move(*share));
        }
    }
    return shares;
}

std::vector<LayerShare> PolygonLayer::under_by_overlay(const MultiPolygon& subject) const {
    std::vector<LayerShare> shares;
    if (subject.empty()) return shares;
    const GeosSubject overlay{subject};
    for (const auto position : state_->index.touching(box_of(subject))) {
        const auto& region = state_->regions[position];
        auto shape = overlay.common_with_valid(region);
        const auto common = area(shape);
        if (common > SquareMetres{}) shares.push_back({position, std::move(shape), common, overlay.inside(region)});
    }
    return shares;
}

Metres PolygonLayer::border_length(const Box& box) const {
    Metres length;
    for (const auto region : state_->index.touching(box)) length += state_->edges.border_length(region, box);
    return length;
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
