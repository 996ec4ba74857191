// SPDX-License-Identifier: Apache-2.0
#include "data/import/layer_digest.hpp"
#include "data/import/plan_layers.hpp"
#include "data/import/projection.hpp"

#include <utility>

namespace sipejuang::data {

namespace {

/// A raster says itself where it ends and where it knows nothing.
rules::LayerFacts raster_facts(const LayerReading& reading, const LayerEntry& entry) {
    rules::LayerFacts facts;
    facts.id = entry.id;
    facts.sha256 = reading.digests.at(entry.id);
    facts.accuracy = geo::Metres::of(entry.accuracy_m.value_or(0.0));
    return facts;
}

}  // namespace

void read_terrain(LayerReading& reading, const LayerEntry& entry, rules::PlanContent& content) {
    if (auto opened = open_raster(reading, entry))
        content.terrain = {raster_facts(reading, entry), std::move(opened->raster), std::move(opened->transformation)};
}

void read_hazard(LayerReading& reading, const LayerEntry& entry, rules::PlanContent& content) {
    auto opened = open_raster(reading, entry);
    if (!opened) return;
    rules::HazardRaster hazard;
    hazard.raster = std::move(opened->raster);
    hazard.transformation = std::move(opened->transformation);
    hazard.nodata_is_none = entry.nodata_is_none;
    hazard.facts = raster_facts(reading, entry);
    content.hazard_rasters[entry.id.substr(std::string_view{"hazard_"}.size())] = std::move(hazard);
}

}  // namespace sipejuang::data
