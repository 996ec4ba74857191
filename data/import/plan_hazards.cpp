// SPDX-License-Identifier: Apache-2.0
#include "data/import/layer_digest.hpp"
#include "data/import/plan_layers.hpp"
#include "data/import/projection.hpp"

#include <utility>

namespace sipejuang::data {

void read_hazard(LayerReading& reading, const LayerEntry& entry, rules::PlanContent& content) {
    auto opened = open_raster(reading, entry);
    if (!opened) return;
    rules::HazardRaster hazard;
    hazard.raster = std::move(opened->raster);
    hazard.transformation = std::move(opened->transformation);
    hazard.nodata_is_none = entry.nodata_is_none;
    // A raster says itself where it ends and where it knows nothing.
    hazard.facts.id = entry.id;
    hazard.facts.sha256 = reading.digests[entry.id];
    hazard.facts.accuracy = geo::Metres::of(entry.accuracy_m.value_or(0.0));
    content.hazard_rasters[entry.id.substr(std::string_view{"hazard_"}.size())] = std::move(hazard);
}

}  // namespace sipejuang::data
