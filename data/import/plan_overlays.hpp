// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_layers.hpp"

#include <set>
#include <string>

namespace sipejuang::data {

/// The fields of special provisions that overlays.csv names.
[[nodiscard]] std::set<std::string> overlay_fields(const rules::PlanContent& content);

/// Takes a layer of polygons as special provisions of each field that it carries: under its own name, or under one that `columns`
/// maps (`columns = { KKOP_1 = "d_KKOP_1" }`). A layer that carries none is left alone.
void take_overlays(LayerReading& reading, const PlanLayer& layer, rules::PlanContent& content);

/// Whether the layer carries a field, for `plan validate`.
[[nodiscard]] bool is_overlay(const rules::PlanContent& content, const std::string& layer);

}  // namespace sipejuang::data
