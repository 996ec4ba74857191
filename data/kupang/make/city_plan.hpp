// SPDX-License-Identifier: Apache-2.0
// City plan: the coarse zones of the sample RTRW, one class for each kelurahan and one for the shallow sea before the coast; and
// what the province lays over it.
#pragma once
#include <string>

#include "cells.hpp"
#include "faces.hpp"
#include "outline.hpp"

namespace kupang {

void write_city_zones(const std::string& file, const std::vector<Cell>& cells, const std::vector<Zone>& zones,
                      const Outline& outline);
void write_province_zone(const std::string& file, const Geom& city);
void write_recharge(const std::string& file, const std::vector<Cell>& cells);

}  // namespace kupang
