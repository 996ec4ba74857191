// SPDX-License-Identifier: Apache-2.0
#include "geo/overlay.hpp"

#include "geo/area.hpp"
#include "geo/distance.hpp"
#include "geo/geos_convert.hpp"
#include "geo/geos_overlay.hpp"
#include "geo/ring_window.hpp"
#include "geo/shoelace.hpp"

#include <optional>

namespace sipejuang::geo {
namespace {

constexpr int segments_a_quarter = 16;

MultiPolygon buffered(const GeosContext& context, const GeosGeometry& geometry, Metres by) {
    const auto grown = taken(context, GEOSBuffer_r(context.handle(), geometry.get(), by.value(), segments_a_quarter),
                             "buffer");
    return polygons_of(context, grown.get());
}

using Border = WindowView::Border;

enum class Side { inside, outside };

/// The rings of a region, or of what is left without it.
std::vector<NearRing> rings_of(const MultiPolygon& region, Side side) {
    std::vector<NearRing> rings;
    const auto add = [&](const Ring& ring, bool hole) {
        const bool inside_left = (shoelace(ring) > 0.0) != hole;
        rings.push_back({ring, inside_left == (side == Side::inside)});
    };
    for (const auto& part : region.parts) {
        add(part.shell, false);
        for (const auto& hole : part.holes) add(hole, true);
    }
    return rings;
}

/// The part of the subject on one side of the region, where that can be had without GEOS.
std::optional<MultiPolygon> part_of(const MultiPolygon& subject, const MultiPolygon& region, Side side) {
    const auto window = RingWindow::of(subject);
    if (!window) return std::nullopt;
    auto view = window->see(rings_of(region, side));
    if (view.border == Border::unclear) return std::nullopt;
    if (view.border == Border::crosses) return std::move(view.common);
    const bool inside = covers(region, window->inside());
    return inside == (side == Side::inside) ? subject : MultiPolygon{};
}

}  // namespace

MultiPolygon intersection(const MultiPolygon& a, const MultiPolygon& b) {
    if (!box_of(a).touches(box_of(b))) return {};
    if (auto common = part_of(a, b, Side::inside)) return std::move(*common);
    if (auto common = part_of(b, a, Side::inside)) return std::move(*common);
    const GeosContext context;
    const auto first = to_geos(context, a), second = to_geos(context, b);
    const auto common = taken(context, overlaid(context, GeosOperation::intersection, first.get(), second.get()),
                              "intersection");
    return polygons_of(context, common.get());
}

MultiPolygon difference(const MultiPolygon& a, const MultiPolygon& b) {
    if (!box_of(a).touches(box_of(b))) return a;
    if (auto rest = part_of(a, b, Side::outside)) return std::move(*rest);
    const GeosContext context;
    const auto first = to_geos(context, a), second = to_geos(context, b);
    const auto rest = taken(context, overlaid(context, GeosOperation::difference, first.get(), second.get()),
                            "difference");
    return polygons_of(context, rest.get());
}

MultiPolygon union_of(const std::vector<MultiPolygon>& regions) {
    if (regions.size() == 1) return regions.front();
    const GeosContext context;
    const auto all = to_geos(context, regions);
    const auto merged = taken(context, united(context, all.get()), "union");
    return polygons_of(context, merged.get());
}

SquareMetres shared_area(const MultiPolygon& a, const MultiPolygon& b) { return area(intersection(a, b)); }

MultiPolygon buffer(const MultiPolygon& region, Metres by) {
    if (region.empty() || by == Metres{}) return region;
    const GeosContext context;
    return buffered(context, to_geos(context, region), by);
}

MultiPolygon buffer(const MultiLine& lines, Metres by) {
    if (lines.empty() || by <= Metres{}) return {};
    const GeosContext context;
    return buffered(context, to_geos(context, lines), by);
}

MultiPolygon without_holes(const MultiPolygon& region) {
    std::vector<MultiPolygon> shells;
    shells.reserve(region.parts.size());
    for (const auto& part : region.parts) shells.push_back({{{part.shell, {}}}});
    return union_of(shells);
}

bool covers(const MultiPolygon& cover, const MultiPolygon& region) {
    if (region.empty()) return true;
    if (!box_of(cover).covers(box_of(region))) return false;
    if (const auto window = RingWindow::of(region)) {
        const auto border = window->see(rings_of(cover, Side::inside)).border;
        if (border == Border::crosses) return false;
        if (border == Border::none) return covers(cover, window->inside());
    }
    const GeosContext context;
    const auto outer = to_geos(context, cover), inner = to_geos(context, region);
    const auto* const prepared = GEOSPrepare_r(context.handle(), outer.get());
    if (prepared == nullptr) context.give_up("prepare");
    const char answer = GEOSPreparedCovers_r(context.handle(), prepared, inner.get());
    GEOSPreparedGeom_destroy_r(context.handle(), prepared);
    if (answer == 2) context.give_up("covers");
    return answer == 1;
}

}  // namespace sipejuang::geo
