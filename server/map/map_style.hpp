// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/export/json_writer.hpp"
#include "server/edition.hpp"

#include <string>

namespace sipejuang::server {

/// "/ogc/plans/kupang-contoh/2026-1": under it stands what a plan version has for maps and GIS.
[[nodiscard]] std::string plan_path(const rules::PlanIdentity& identity);

/// Where the tiles of a plan version are, for ever: its path and "/tiles/WebMercatorQuad/{z}/{y}/{x}?scheme=1". The scheme is the way in which
/// tiles are cut, so that a better way has other addresses.
[[nodiscard]] std::string tile_template(const rules::PlanIdentity& identity);
inline constexpr std::string_view tile_scheme = "1";

/// Whose plan it is, and that a sample is no legal basis: what a map shows in its corner.
[[nodiscard]] std::string attribution(const rules::PlanIdentity& identity);
/// [west, south, east, north] as TileJSON and styles have it.
void write_bounds(data::JsonWriter& json, const geo::BoxIn<geo::Source>& extent);

/// A style of the MapLibre Style Specification (version 8) for the plans in force on the date, the least detailed at the bottom. Labels and patterns
/// are images named `label:R-3` and `pattern:lines`, for the page to draw: no fonts and no sprites are fetched. Layers
/// are called by plan, layer and part, "kupang-contoh/zones/fill"; rasters, "kupang-contoh/hazard_flood/raster", are there but hidden. `base` stands before
/// the paths: "http://localhost:8080".
[[nodiscard]] std::string style_json(const Edition& edition, rules::Date on, const std::string& base);

/// TileJSON 3.0.0 of one plan version.
[[nodiscard]] geo::Result<std::string> tile_json(const PlanMap& map, const std::string& base);

}  // namespace sipejuang::server
