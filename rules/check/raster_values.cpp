// SPDX-License-Identifier: Apache-2.0
#include "rules/check/raster_values.hpp"

#include "geo/cell_shares.hpp"

#include <cmath>
#include <utility>

namespace sipejuang::rules {

namespace {

/// How the working CRS lies on the grid of a raster.
struct Placing {
    const geo::GridPlacement<geo::Source>& placement;
    const geo::Transformation* transformation;
};

geo::GridPoint to_grid(const Placing& placing, geo::Point p) {
    const auto* transformation = placing.transformation;
    const geo::SourcePoint in_raster = transformation != nullptr ? transformation->to_source(p)
                                                                 : geo::SourcePoint{p.x, p.y};
    return placing.placement.to_grid(in_raster);
}

std::optional<geo::MultiPolygonIn<geo::Grid>> to_grid(const Placing& placing, const geo::MultiPolygon& subject) {
    geo::MultiPolygonIn<geo::Grid> result;
    bool finite = true;
    const auto ring = [&](const geo::Ring& from) {
        geo::RingIn<geo::Grid> to;
        for (const auto& p : from) {
            to.push_back(to_grid(placing, p));
            finite = finite && std::isfinite(to.back().x) && std::isfinite(to.back().y);
        }
        return to;
    };
    for (const auto& part : subject.parts) {
        geo::PolygonIn<geo::Grid> polygon{ring(part.shell), {}};
        for (const auto& hole : part.holes) polygon.holes.push_back(ring(hole));
        result.parts.push_back(std::move(polygon));
    }
    if (!finite) return std::nullopt;
    return result;
}

}  // namespace

std::optional<RasterValues> raster_values(const geo::Raster& raster, const geo::Transformation* transformation,
                                          const geo::MultiPolygon& subject, geo::SquareMetres area) {
    const auto in_grid = to_grid({raster.placement, transformation}, subject);
    if (!in_grid) return std::nullopt;
    const auto cells = geo::cell_shares(*in_grid, raster.placement.columns, raster.placement.rows);
    const double total = cells.inside + cells.outside;
    if (total <= 0) return std::nullopt;
    std::map<float, double> by_value;
    double nodata = 0;
    for (const auto& cell : cells.cells) {
        const float value = raster.at(cell.column, cell.row);
        const bool none = std::isnan(value) || (raster.nodata && value == *raster.nodata);
        (none ? nodata : by_value[value]) += cell.share;
    }
    RasterValues values;
    for (const auto& [value, share] : by_value) values.by_value[value] = area * geo::Ratio::of(share / total);
    values.nodata = area * geo::Ratio::of(nodata / total);
    values.outside = area * geo::Ratio::of(cells.outside / total);
    return values;
}

}  // namespace sipejuang::rules
