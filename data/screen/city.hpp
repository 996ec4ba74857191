// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/raw_layer.hpp"
#include "data/screen/column_map.hpp"
#include "geo/result.hpp"
#include "geo/transformation.hpp"
#include "rules/proposal/proposal.hpp"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace sipejuang::data {

/// A plot with what the layer says beside it.
struct CityPlot {
    rules::Plot plot;
    std::string kelurahan;
    std::vector<std::string> activities, kbli;
};

struct CityBuilding {
    rules::Footprint footprint;
    std::string kelurahan;
    std::vector<std::string> activities, kbli;
};

/// A feature that could not be taken in. "One bad polygon must not stop a batch."
struct BadFeature {
    std::string layer;
    std::string id;
    geo::Problem problem;
};

/// A repair made because `--repair` asked for it.
struct CityRepair {
    std::string layer, id, reason;
};

/// A building that was set aside, where it stands: its own shape, or the box of its vertices where that is not valid.
struct LostBuilding {
    std::string id;
    geo::MultiPolygon place;
};

/// Plots and buildings of a whole city in the working CRS, and what could not be taken in.
struct City {
    std::vector<CityPlot> plots;
    std::vector<CityBuilding> buildings;
    std::vector<BadFeature> bad;
    std::vector<LostBuilding> lost;  ///< those of the bad ones whose place is known
    std::vector<CityRepair> repairs;
    std::set<std::string> has;  ///< properties for which a layer has a column: floors, green_area_m2, activity ...
};

enum class CityLayer { plots, buildings };

/// Takes one layer in: reprojects, snaps, judges geometry and numbers feature by feature. `crs` beats the file's own.
[[nodiscard]] geo::Result<geo::Done> take_in_layer(City& city, const RawLayer& layer, CityLayer kind,
                                                   const ColumnMap& map, const geo::Transformation& transformation,
                                                   bool repair);

}  // namespace sipejuang::data
