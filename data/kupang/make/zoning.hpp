// SPDX-License-Identifier: Apache-2.0
// Zoning: which sub-zone each cell gets, from the places by hand first and then from density, height and chance.
#pragma once
#include "cells.hpp"
#include "places.hpp"
#include "terrain.hpp"

namespace kupang {

void assign_zones(std::vector<Cell>& cells, const std::vector<Site>& sites, const Terrain& terrain);

}  // namespace kupang
