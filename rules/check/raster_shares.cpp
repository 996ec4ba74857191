// SPDX-License-Identifier: Apache-2.0
#include "rules/check/raster_shares.hpp"

#include "geo/cell_shares.hpp"

#include <cmath>

namespace sipejuang::rules {

namespace {

geo::GridPoint to_grid(const ZoningRaster& zoning, geo::Point p) {
    const auto& transformation = zoning.transformation;
    const geo::SourcePoint in_raster = transformation ? transformation->to_source(p) : geo::SourcePoint{p.x, p.y};
    return zoning.raster.placement.to_grid(in_raster);
}

std::optional<geo::MultiPolygonIn<geo::Grid>> to_grid(const ZoningRaster& zoning, const geo::MultiPolygon& subject) {
    geo::MultiPolygonIn<geo::Grid> result;
    bool finite = true;
    const auto ring = [&](const geo::Ring& from) {
        geo::RingIn<geo::Grid> to;
        for (const auto& p : from) {
            to.push_back(to_grid(zoning, p));
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

std::string zone_of(const ZoningRaster& zoning, float value) {
    if (zoning.raster.nodata && value == *zoning.raster.nodata) return "NODATA";
    const auto it = zoning.subzone_of_value.find(static_cast<int>(value));
    return it == zoning.subzone_of_value.end() ? "value " + std::to_string(static_cast<int>(value)) : it->second;
}

geo::Metres cell_diagonal(const ZoningRaster& zoning, const geo::MultiPolygon& subject) {
    const auto& grid = zoning.raster.placement;
    if (!zoning.transformation) return geo::Metres::of(std::hypot(grid.cell_width, grid.cell_height));
    // In another CRS the cell is measured where the subject lies.
    const auto corner = zoning.transformation->to_source(subject.parts.front().shell.front());
    const auto a = zoning.transformation->to_working(corner);
    const auto b = zoning.transformation->to_working({corner.x + grid.cell_width, corner.y + grid.cell_height});
    return geo::Metres::of(std::hypot(b.x - a.x, b.y - a.y));
}

}  // namespace

std::optional<RasterShares> raster_shares(const ZoningRaster& zoning, const geo::MultiPolygon& subject,
                                          geo::SquareMetres area) {
    const auto in_grid = to_grid(zoning, subject);
    if (!in_grid) return std::nullopt;
    const auto& grid = zoning.raster.placement;
    const auto cells = geo::cell_shares(*in_grid, grid.columns, grid.rows);
    const double total = cells.inside + cells.outside;
    if (total <= 0) return std::nullopt;
    std::map<int, double> by_value;
    double nodata = 0;
    RasterShares shares;
    for (const auto& cell : cells.cells) {
        const float value = zoning.raster.at(cell.column, cell.row);
        if (zoning.raster.nodata && value == *zoning.raster.nodata)
            nodata += cell.share;
        else
            by_value[static_cast<int>(value)] += cell.share;
    }
    for (const auto& [value, share] : by_value) {
        shares.by_subzone[zone_of(zoning, static_cast<float>(value))] += area * geo::Ratio::of(share / total);
    }
    if (nodata > 0) shares.by_subzone["NODATA"] = area * geo::Ratio::of(nodata / total);
    if (cells.outside > total * 1e-9) shares.by_subzone["outside"] = area * geo::Ratio::of(cells.outside / total);
    return shares;
}

geo::SquareMetres allowed_difference(const ZoningRaster& zoning, const Plan& plan, const geo::MultiPolygon& subject) {
    if (zoning.cell_aligned) return aligned_difference;
    const auto diagonal = cell_diagonal(zoning, subject);
    return aligned_difference + plan.zone_border(geo::grown(geo::box_of(subject), diagonal)) * diagonal;
}

RasterComparison compare_shares(geo::SquareMetres raster, geo::SquareMetres polygons, geo::SquareMetres allowed) {
    const auto difference = raster - polygons;
    return {raster, difference, allowed, geo::SquareMetres::of(std::abs(difference.value())) <= allowed};
}

}  // namespace sipejuang::rules
