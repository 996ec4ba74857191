// SPDX-License-Identifier: Apache-2.0
// Sub-zones: the table subzones.csv, read once; colours, names and raster values come from there only.
#pragma once
#include <string>
#include <vector>

#include "picture.hpp"

namespace kupang {

struct Subzone {
    std::string code, domain_code, zone, name;
    Colour colour;
    int raster_value;
};

void read_subzones(const std::string& file);
const std::vector<Subzone>& subzones();
const Subzone& subzone(const std::string& code);  // throws if the table lacks it

}  // namespace kupang
