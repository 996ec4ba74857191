// SPDX-License-Identifier: Apache-2.0
#include "data/import/layer_digest.hpp"

#include "data/import/sha256.hpp"

#include <cstring>

namespace sipejuang::data {

namespace {

void add(Sha256& hash, const std::vector<geo::SourcePoint>& points) {
    hash.count(points.size());
    for (const auto& p : points) hash.number(p.x).number(p.y);
}

void add(Sha256& hash, const RawValue& value) {
    hash.count(value.index());
    if (const auto* number = std::get_if<double>(&value))
        hash.number(*number);
    else if (const auto* text = std::get_if<std::string>(&value))
        hash.field(*text);
}

void add(Sha256& hash, const RawGeometry& geometry) {
    hash.count(static_cast<std::uint64_t>(geometry.kind)).count(geometry.unclosed_ring ? 1 : 0);
    add(hash, geometry.points);
    hash.count(geometry.lines.parts.size());
    for (const auto& part : geometry.lines.parts) add(hash, part);
    hash.count(geometry.polygons.parts.size());
    for (const auto& part : geometry.polygons.parts) {
        add(hash, part.shell);
        hash.count(part.holes.size());
        for (const auto& hole : part.holes) add(hash, hole);
    }
}

/// Cells as runs of equal bits: a zoning raster is mostly runs, and hashing takes longer than reading it.
void add_runs(Sha256& hash, const std::vector<float>& cells) {
    const auto bits = [&cells](std::size_t i) {
        std::uint32_t word = 0;
        std::memcpy(&word, &cells[i], sizeof word);
        return word;
    };
    for (std::size_t i = 0; i < cells.size();) {
        std::size_t end = i + 1;
        while (end < cells.size() && bits(end) == bits(i)) ++end;
        hash.count(bits(i)).count(end - i);
        i = end;
    }
}

}  // namespace

std::string layer_sha256(const RawLayer& layer) {
    Sha256 hash;
    hash.count(layer.crs ? layer.crs->code : 0).count(layer.columns.size());
    for (const auto& column : layer.columns) hash.field(column);
    hash.count(layer.features.size());
    for (const auto& feature : layer.features) {
        for (const auto& value : feature.values) add(hash, value);
        add(hash, feature.geometry);
    }
    return hash.hex();
}

std::string raster_sha256(const geo::Raster& raster, geo::Epsg crs) {
    Sha256 hash;
    const auto& placement = raster.placement;
    hash.count(crs.code).number(placement.left).number(placement.top);
    hash.number(placement.cell_width).number(placement.cell_height);
    hash.count(static_cast<std::uint64_t>(placement.columns)).count(static_cast<std::uint64_t>(placement.rows));
    hash.count(raster.nodata ? 1 : 0).number(static_cast<double>(raster.nodata.value_or(0.0F)));
    add_runs(hash, raster.cells);
    return hash.hex();
}

}  // namespace sipejuang::data
