// SPDX-License-Identifier: Apache-2.0
#include "rules/check/raster_shares.hpp"

#include "rules/check/raster_values.hpp"
#include "rules/verdict/number_text.hpp"

#include <cmath>

namespace sipejuang::rules {

namespace {

std::string zone_of(const ZoningRaster& zoning, float value) {
    const auto code = static_cast<int>(value);
    const auto it = zoning.subzone_of_value.find(code);
    const bool known = static_cast<float>(code) == value && it != zoning.subzone_of_value.end();
    return known ? it->second : "value " + decimal(value);
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
    const auto values = raster_values(zoning.raster, zoning.transformation.get(), subject, area);
    if (!values) return std::nullopt;
    RasterShares shares;
    for (const auto& [value, share] : values->by_value) shares.by_subzone[zone_of(zoning, value)] += share;
    if (values->nodata.value() > 0) shares.by_subzone["NODATA"] = values->nodata;
    if (values->outside > area * 1e-9) shares.by_subzone["outside"] = values->outside;
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
