// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/screen/screening.hpp"
#include "geo/result.hpp"

#include <string>
#include <utility>
#include <vector>

namespace sipejuang::data {

/// A layer to screen and the CRS it is in.
struct ScreenLayer {
    CityLayer kind = CityLayer::plots;
    RawLayer layer;
    geo::Epsg crs;
    std::string source;  ///< what `run` calls it: FILE[:LAYER]
};

/// Reads one; `crs` beats that of the file. Problems: those of `read_vector`; metres-without-crs.
[[nodiscard]] geo::Result<ScreenLayer> read_screen_layer(CityLayer kind, const std::string& source,
                                                         std::optional<geo::Epsg> crs);

/// Where a layer lies in degrees, to choose the plan; empty where it holds no place. Problems: unknown-crs, crs-not-usable.
[[nodiscard]] geo::Result<geo::BoxIn<geo::Source>> lon_lat_of(const ScreenLayer& layer);

/// All that a screening depends on beside the law: the same order and law give the same bytes.
struct ScreenOrder {
    std::vector<ScreenLayer> layers;  ///< plots first
    ColumnMap map;
    rules::Date date;
    bool repair = false;
    ScreenOptions options;  ///< which layers there are is seen from `layers`
    std::string engine;     ///< "sipejuang 0.1.0"
    std::string output;     ///< the GeoPackage
    geo::Epsg output_crs;
};

/// What came of it, and how long each part took.
struct ScreenFigures {
    std::size_t plots = 0, buildings = 0, judged = 0, problems = 0;
    std::vector<std::pair<std::string, int>> outcomes;  ///< as in the summary layer
    std::vector<std::string> not_asked;
    std::vector<std::string> repairs;
    double seconds_judge = 0, seconds_write = 0;
};

/// Screens and writes `order.output`, which is there whole or not at all. `working` is the CRS of the law. Problems: no-plan-in-force,
/// output-not-writable, cancelled, those of `take_in_layer`. That not one feature could be judged is no Problem here: see `judged`.
[[nodiscard]] geo::Result<ScreenFigures> run_screen(const ScreenOrder& order, const rules::Law& law, geo::Epsg working,
                                                    const TellProgress& tell);

}  // namespace sipejuang::data
