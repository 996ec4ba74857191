// SPDX-License-Identifier: Apache-2.0
#include "server/ogc/query_shape.hpp"

#include "data/import/projection.hpp"
#include "geo/frame_cast.hpp"
#include "geo/overlay.hpp"
#include "geo/validity.hpp"

#include <algorithm>
#include <cmath>

namespace sipejuang::server {

namespace {

constexpr double half_world = 20'037'508.342789244;  // metres: half the width of EPSG:3857

bool finite(const geo::Box& box) {
    return std::isfinite(box.min_x) && std::isfinite(box.min_y) && std::isfinite(box.max_x) && std::isfinite(box.max_y);
}

geo::SourcePoint x_first(geo::SourcePoint p, const OgcCrs& crs) {
    return crs.latitude_first ? geo::SourcePoint{p.y, p.x} : p;
}

/// A box of degrees in a CRS that has it upright too.
geo::BoxIn<geo::Source> in_crs(const geo::BoxIn<geo::Source>& degrees, const OgcCrs& crs) {
    if (crs.degrees) return degrees;
    const auto low = to_mercator({degrees.min_x, degrees.min_y}), high = to_mercator({degrees.max_x, degrees.max_y});
    const auto metres = [](double part) { return (2 * part - 1) * half_world; };
    return {metres(low.x), -metres(low.y), metres(high.x), -metres(high.y)};
}

/// With points between on every edge.
geo::MultiPolygonIn<geo::Source> with_points_between(geo::MultiPolygonIn<geo::Source> area) {
    for (auto& part : area.parts) {
        part.shell = server::with_points_between(part.shell);
        for (auto& hole : part.holes) hole = server::with_points_between(hole);
    }
    return area;
}

/// The run of a segment within the box, with points between; a point stays where it is or goes.
void add_run(geo::SourcePoint a, geo::SourcePoint b, const geo::BoxIn<geo::Source>& box,
             geo::MultiLineIn<geo::Source>& into) {
    double from = 0, to = 1;
    const auto cut = [&](double start, double delta, double low, double high) {
        if (delta == 0) return start >= low && start <= high;
        const double first = (low - start) / delta, second = (high - start) / delta;
        from = std::max(from, std::min(first, second));
        to = std::min(to, std::max(first, second));
        return from <= to;
    };
    if (!cut(a.x, b.x - a.x, box.min_x, box.max_x) || !cut(a.y, b.y - a.y, box.min_y, box.max_y)) return;
    constexpr int pieces = 16;
    geo::LineIn<geo::Source> run;
    for (int step = 0; step <= pieces; ++step) {
        const double at = from + (to - from) * step / pieces;
        run.push_back({a.x + at * (b.x - a.x), a.y + at * (b.y - a.y)});
    }
    into.parts.push_back(std::move(run));
}

/// What of the geometry lies where the collection may have anything: a city's CRS does not reach farther, and long edges are straight in their own
/// CRS alone. Nothing where its rings are not valid.
std::optional<CqlGeometry> near_the_collection(const CqlGeometry& geometry, const geo::BoxIn<geo::Source>& box) {
    CqlGeometry made;
    const auto area = geo::under_frame<geo::Working>(geometry.area);
    if (!area.empty()) {
        if (geo::invalidity(area, geo::proposal_complexity)) return std::nullopt;
        const geo::Ring ring{
            {box.min_x, box.min_y}, {box.max_x, box.min_y}, {box.max_x, box.max_y}, {box.min_x, box.max_y}};
        const auto near = geo::intersection(area, geo::MultiPolygon{{{ring, {}}}});
        made.area = with_points_between(geo::under_frame<geo::Source>(near));
    }
    for (const auto& part : geometry.line.parts) {
        if (part.size() == 1) {
            const auto p = part.front();
            if (p.x >= box.min_x && p.x <= box.max_x && p.y >= box.min_y && p.y <= box.max_y)
                made.line.parts.push_back(part);
        }
        for (std::size_t i = 0; i + 1 < part.size(); ++i) add_run(part[i], part[i + 1], box, made.line);
    }
    return made;
}

}  // namespace

geo::RingIn<geo::Source> with_points_between(const geo::RingIn<geo::Source>& ring) {
    constexpr int pieces = 16;
    geo::RingIn<geo::Source> made;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto a = ring[i], b = ring[(i + 1) % ring.size()];
        for (int step = 0; step < pieces; ++step) {
            const double part = static_cast<double>(step) / pieces;
            made.push_back({a.x + part * (b.x - a.x), a.y + part * (b.y - a.y)});
        }
    }
    return made;
}

geo::BoxIn<geo::Source> extent_of(const Collection& collection) {
    constexpr double margin = 0.1;  // degrees
    geo::BoxIn<geo::Source> extent;
    for (const auto& part : collection.parts) {
        if (const auto own = part.map->lon_lat_extent()) extent.add(*own);
    }
    return {extent.min_x - margin, extent.min_y - margin, extent.max_x + margin, extent.max_y + margin};
}

geo::BoxIn<geo::Source> in_degrees(const std::array<double, 4>& edges, const OgcCrs& crs) {
    if (crs.degrees) {
        const auto low = x_first({edges[0], edges[1]}, crs), high = x_first({edges[2], edges[3]}, crs);
        return {low.x, low.y, high.x, high.y};
    }
    const auto degrees = [](double x, double y) {
        return to_lon_lat({(x / half_world + 1) / 2, (1 - y / half_world) / 2});
    };
    const auto low = degrees(edges[0], edges[1]), high = degrees(edges[2], edges[3]);
    return {low.x, low.y, high.x, high.y};
}

std::optional<QueryShape> shape_of(CqlGeometry geometry, const OgcCrs& crs, geo::Epsg working,
                                   const geo::BoxIn<geo::Source>& extent) {
    const auto transformation = data::projection(crs.epsg, working);
    if (!transformation) return std::nullopt;
    for (auto& part : geometry.area.parts) {
        for (auto& p : part.shell) p = x_first(p, crs);
        for (auto& hole : part.holes) {
            for (auto& p : hole) p = x_first(p, crs);
        }
    }
    for (auto& part : geometry.line.parts) {
        for (auto& p : part) p = x_first(p, crs);
    }
    if (!(crs.epsg == working)) {
        auto near = near_the_collection(geometry, in_crs(extent, crs));
        if (!near) return std::nullopt;
        geometry = std::move(*near);
    }
    QueryShape shape{
        geo::to_working(**transformation, geometry.area), geo::to_working(**transformation, geometry.line), {}};
    shape.box.add(geo::box_of(shape.area));
    shape.box.add(geo::box_of(shape.line));
    const bool nothing = shape.area.empty() && shape.line.empty();
    if (nothing) return shape;
    if (!finite(shape.box) || (!shape.area.empty() && geo::invalidity(shape.area, geo::layer_complexity)))
        return std::nullopt;
    return shape;
}

}  // namespace sipejuang::server
