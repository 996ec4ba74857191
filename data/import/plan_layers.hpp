// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_complete.hpp"

#include <map>
#include <string>

namespace sipejuang::data {

/// What reading the layers of a plan needs, and the SHA-256 of each layer read.
struct LayerReading {
    const PlanFolder& folder;
    geo::Epsg working;
    CompletePlaces& complete;
    PlanReport& report;
    std::map<std::string, std::string> digests;
};

/// A vector layer of plan.toml; one that cannot be read is a gap "layer <id>".
[[nodiscard]] std::optional<PlanLayer> open_layer(LayerReading& reading, const LayerEntry& entry);
[[nodiscard]] rules::LayerFacts facts_of_layer(LayerReading& reading, const LayerEntry& entry, PlanShapes* shapes);

/// Each fills its part of the plan.
void take_roads(LayerReading& reading, const PlanLayer& layer, rules::PlanContent& content);
void take_buildings(LayerReading& reading, const PlanLayer& layer, rules::PlanContent& content);
void read_zoning(LayerReading& reading, const LayerEntry& entry, rules::PlanContent& content);
void read_terrain(LayerReading& reading, const LayerEntry& entry, rules::PlanContent& content);
void read_hazard(LayerReading& reading, const LayerEntry& entry, rules::PlanContent& content);

/// A raster in its own CRS with NODATA as plan.toml reads it, and how to bring it into the working CRS; null: it is in it.
struct PlanRaster {
    geo::Raster raster;
    std::shared_ptr<const geo::Transformation> transformation;
};

/// A raster layer of plan.toml; one that cannot be read is a gap "layer <id>".
[[nodiscard]] std::optional<PlanRaster> open_raster(LayerReading& reading, const LayerEntry& entry);

}  // namespace sipejuang::data
