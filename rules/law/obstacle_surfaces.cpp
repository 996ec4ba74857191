// SPDX-License-Identifier: Apache-2.0
#include "rules/law/obstacle_surfaces.hpp"

#include "geo/distance.hpp"
#include "rules/law/surface_facets.hpp"

#include <cstddef>
#include <utility>

namespace sipejuang::rules {

namespace {

/// Keeps the lowest surface; of equally low ones the first.
void take(std::optional<LowestSurface>& lowest, LowestSurface other) {
    if (!lowest || other.height < lowest->height) lowest = std::move(other);
}

}  // namespace

geo::Bilingual name_of(SurfaceKind kind) {
    switch (kind) {
        case SurfaceKind::strip: return {"permukaan utama", "strip surface"};
        case SurfaceKind::approach: return {"permukaan ancangan pendaratan", "approach surface"};
        case SurfaceKind::take_off: return {"permukaan lepas landas", "take-off climb surface"};
        case SurfaceKind::transitional: return {"permukaan transisi", "transitional surface"};
        case SurfaceKind::inner_horizontal: return {"permukaan horizontal dalam", "inner horizontal surface"};
        case SurfaceKind::conical: return {"permukaan kerucut", "conical surface"};
        case SurfaceKind::outer_horizontal: return {"permukaan horizontal luar", "outer horizontal surface"};
    }
    return {};
}

ObstacleSurfaces::ObstacleSurfaces(Airport airport) : airport_{std::move(airport)} {
    if (!airport_.missing.empty()) return;
    const auto& measures = airport_.measures;
    const auto top = airport_.elevation + measures.inner_height;
    for (std::size_t i = 0; i < airport_.runways.size(); ++i) {
        const auto& runway = airport_.runways[i];
        const auto add = [&](SurfaceKind kind, std::vector<geo::Facet> facets) {
            for (auto& facet : facets) pieces_.push_back({kind, i, std::move(facet)});
        };
        add(SurfaceKind::strip, strip_of(runway, measures));
        for (const auto& frame : frames_of(runway, measures)) {
            add(SurfaceKind::approach, approach_of(frame, measures));
            add(SurfaceKind::take_off, take_off_of(frame, measures));
            add(SurfaceKind::transitional, transition_beside_approach(frame, measures, top));
        }
        add(SurfaceKind::transitional, transition_beside_strip(runway, measures, top));
        strip_axes_.push_back(strip_axis(runway, measures));
    }
}

std::optional<LowestSurface> ObstacleSurfaces::lowest_over(const geo::MultiPolygon& subject) const {
    std::optional<LowestSurface> lowest;
    for (const auto& piece : pieces_) {
        if (const auto low = piece.facet.lowest_over(subject))
            take(lowest, {piece.kind, airport_.runways[piece.runway].id, low->height, low->at});
    }
    const auto& measures = airport_.measures;
    const auto top = airport_.elevation + measures.inner_height;
    for (std::size_t i = 0; i < strip_axes_.size(); ++i) {
        const auto near = geo::nearest(subject, strip_axes_[i]);
        const auto beyond = near.distance - measures.inner_radius;
        const auto& id = airport_.runways[i].id;
        if (beyond <= geo::Metres{}) {
            take(lowest, {SurfaceKind::inner_horizontal, id, top, near.on_first});
        } else if (beyond * measures.conical_slope.value() <= measures.conical_height) {
            take(lowest, {SurfaceKind::conical, id, top + beyond * measures.conical_slope.value(), near.on_first});
        }
    }
    if (strip_axes_.empty()) return lowest;
    const auto near = geo::nearest(subject, airport_.reference_point);
    if (near.distance <= measures.outer_radius)
        take(lowest, {SurfaceKind::outer_horizontal, {}, airport_.elevation + measures.outer_height, near.on_first});
    return lowest;
}

}  // namespace sipejuang::rules
