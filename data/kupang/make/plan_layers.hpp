// SPDX-License-Identifier: Apache-2.0
// Plan layers: which columns each layer of the package has and what is written into them.
#pragma once
#include <string>

#include "buildings.hpp"
#include "terrain.hpp"

namespace kupang {

void write_zones(const std::string& file, const std::vector<Zone>& zones, const Terrain& terrain);
void write_boundary(const std::string& file, const Geom& city, const std::vector<Cell>& cells);
void write_roads(const std::string& file, const std::vector<Road>& roads);
void write_surroundings(const std::string& file, const Geom& city);
void write_rivers(const std::string& file, const std::vector<River>& rivers, const Geom& city);
void write_coast(const std::string& file, const Geom& coast);
void write_springs(const std::string& file);
void write_power_lines(const std::string& file);
void write_parcels(const std::string& file, const std::vector<Parcel>& parcels);
void write_buildings(const std::string& file, const std::vector<Building>& buildings,
                     const std::vector<Parcel>& parcels);

}  // namespace kupang
