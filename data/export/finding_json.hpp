// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/export/geometry_json.hpp"
#include "data/export/json_writer.hpp"
#include "rules/verdict/finding.hpp"

namespace sipejuang::data {

/// One finding as a GeoJSON feature; members that do not apply are absent.
void write_finding(JsonWriter& json, const rules::Finding& finding, const OutputFrame& frame);

}  // namespace sipejuang::data
