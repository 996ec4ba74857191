// SPDX-License-Identifier: Apache-2.0
// Rasters: GeoTIFFs of the package - terrain, hazards and the zoning raster.
#pragma once
#include <string>

#include "faces.hpp"
#include "terrain.hpp"

namespace kupang {

void write_terrain(const std::string& file, const Terrain& terrain);
void write_hazards(const std::string& folder, const Terrain& terrain, const Geom& city);
void write_zoning(const std::string& file, const std::vector<Zone>& zones, const Terrain& terrain);

}  // namespace kupang
