// SPDX-License-Identifier: Apache-2.0
#include "geo/facet.hpp"

#include "geo/area.hpp"
#include "geo/distance.hpp"
#include "geo/orientation.hpp"
#include "geo/segment.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace sipejuang::geo {

namespace {

/// Keeps the lowest of the places looked at; of equally low ones the first.
class Search {
public:
    explicit Search(const Plane& plane) : plane_{plane} {}

    void look_at(Point p) {
        const Metres height = plane_.at(p);
        if (!found_ || height < found_->height) found_ = LowPoint{height, p};
    }
    [[nodiscard]] std::optional<LowPoint> found() const { return found_; }

private:
    const Plane& plane_;
    std::optional<LowPoint> found_;
};

template <class Look>
void each_edge(const Ring& ring, Look look) {
    for (std::size_t i = 0; i < ring.size(); ++i) look(Segment{ring[i], ring[i + 1 == ring.size() ? 0 : i + 1]});
}

}  // namespace

Facet::Facet(Ring corners, Plane plane) : corners_{std::move(corners)}, plane_{plane}, box_{box_of(corners_)} {
    if (signed_area(corners_).value() < 0) std::reverse(corners_.begin(), corners_.end());
}

bool Facet::covers(Point p) const {
    bool inside = true;
    each_edge(corners_, [&](const Segment& edge) { inside = inside && orientation(edge.a, edge.b, p) >= 0; });
    // All corners in one place, or in one line, would have every point on their left.
    return inside && box_.touches({p.x, p.y, p.x, p.y});
}

std::optional<LowPoint> Facet::lowest_over(const MultiPolygon& region) const {
    if (!box_.touches(box_of(region))) return std::nullopt;
    Search search{plane_};
    const auto along = [&](const Ring& ring) {
        each_edge(ring, [&](const Segment& edge) {
            if (!edge.box().touches(box_)) return;
            if (covers(edge.a)) search.look_at(edge.a);
            each_edge(corners_, [&](const Segment& own) {
                if (const auto common = common_point(edge, own)) search.look_at(*common);
            });
        });
    };
    for (const auto& part : region.parts) {
        along(part.shell);
        for (const auto& hole : part.holes) along(hole);
    }
    for (const auto& corner : corners_) {
        if (geo::covers(region, corner)) search.look_at(corner);
    }
    return search.found();
}

}  // namespace sipejuang::geo
