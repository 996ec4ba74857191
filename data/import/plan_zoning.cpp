// SPDX-License-Identifier: Apache-2.0
#include "data/import/layer_digest.hpp"
#include "data/import/plan_layers.hpp"
#include "data/import/projection.hpp"
#include "data/import/raster_file.hpp"

#include <cmath>
#include <set>
#include <utility>

namespace sipejuang::data {

namespace {

/// "NODATA of a raster means per layer: unknown, none, or a value."
void apply_nodata(const LayerEntry& entry, geo::Raster& raster) {
    if (!entry.nodata_value || !raster.nodata) return;
    const float nodata = *raster.nodata;
    const auto value = static_cast<float>(*entry.nodata_value);
    for (float& cell : raster.cells) {
        if (cell == nodata || (std::isnan(cell) && std::isnan(nodata))) cell = value;
    }
    raster.nodata.reset();
}

void report_values(const LayerEntry& entry, const rules::ZoningRaster& zoning, PlanReport& report) {
    std::set<float> values;
    float last = std::nanf("");
    for (const float cell : zoning.raster.cells) {
        if (cell == last) continue;  // neighbours are mostly equal
        last = cell;
        if (!std::isnan(cell) && !(zoning.raster.nodata && cell == *zoning.raster.nodata)) values.insert(cell);
    }
    std::string unknown;
    for (const float value : values) {
        const bool whole = value >= 0.0F && value < 1e9F && std::floor(value) == value;
        if (whole && zoning.subzone_of_value.contains(static_cast<int>(value))) continue;
        if (unknown.size() < 200) unknown += (unknown.empty() ? "" : ", ") + text_of(static_cast<double>(value));
    }
    if (unknown.empty()) return;
    report.error("raster-value-unknown", entry.file, "",
                 {"Nilai sel yang tidak ada di subzones.csv (raster_value): " + unknown + ".",
                  "Cell values that are not in subzones.csv (raster_value): " + unknown + "."});
}

void lose_raster(LayerReading& reading, const LayerEntry& entry, const geo::Problem& problem) {
    reading.digests[entry.id] = "absent";
    reading.report.gap("layer " + entry.id, "layer-unreadable", entry.file, "",
                       {"Raster " + entry.id + " tidak terbaca (" + problem.code + "): " + problem.detail.id,
                        "Raster " + entry.id + " cannot be read (" + problem.code + "): " + problem.detail.en});
}

}  // namespace

std::optional<PlanRaster> open_raster(LayerReading& reading, const LayerEntry& entry) {
    const auto lost = [&](const geo::Problem& problem) {
        lose_raster(reading, entry, problem);
        return std::nullopt;
    };
    auto file = read_raster(reading.folder.resolve(entry.file));
    if (!file) return lost(file.error().front());
    const auto crs = file->crs ? file->crs : entry.crs;
    if (!crs)
        return lost(
            geo::problem("unknown-crs", {"Raster tidak menyebut kode EPSG.", "The raster names no EPSG code."}));
    PlanRaster opened;
    if (!(*crs == reading.working)) {
        const auto t = projection(*crs, reading.working);
        if (!t) return lost(t.error().front());
        opened.transformation = *t;
    }
    reading.digests[entry.id] = raster_sha256(file->raster, *crs);
    opened.raster = std::move(file->raster);
    apply_nodata(entry, opened.raster);
    return opened;
}

void read_zoning(LayerReading& reading, const LayerEntry& entry, rules::PlanContent& content) {
    auto opened = open_raster(reading, entry);
    if (!opened) return;
    rules::ZoningRaster zoning;
    zoning.transformation = std::move(opened->transformation);
    zoning.raster = std::move(opened->raster);
    zoning.cell_aligned = entry.cell_aligned;
    for (const auto& subzone : content.subzones) {
        if (subzone.raster_value >= 0) zoning.subzone_of_value.emplace(subzone.raster_value, subzone.code);
    }
    zoning.facts = facts_of_layer(reading, entry, nullptr);
    report_values(entry, zoning, reading.report);
    content.zoning = std::move(zoning);
}

}  // namespace sipejuang::data
