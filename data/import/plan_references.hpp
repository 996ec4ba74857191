// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_layers.hpp"

#include <set>
#include <string>

namespace sipejuang::data {

/// The attributes that setbacks.csv asks of a layer: those in `when`, and the widths that its lines need.
[[nodiscard]] std::set<std::string> wanted_attributes(const rules::PlanContent& content, const std::string& layer);
/// Whether a row of setbacks.csv names the layer.
[[nodiscard]] bool is_reference(const rules::PlanContent& content, const std::string& layer);

/// Takes a layer as references of setbacks: points, lines or polygons with the attributes that are asked of it. A column that
/// is asked for and missing is a gap; its values are unknown.
void take_references(LayerReading& reading, const PlanLayer& layer, rules::PlanContent& content);

}  // namespace sipejuang::data
