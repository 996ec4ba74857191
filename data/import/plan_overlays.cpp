// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_overlays.hpp"

#include "data/import/layer_columns.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace sipejuang::data {

std::set<std::string> overlay_fields(const rules::PlanContent& content) {
    std::set<std::string> fields;
    for (const auto& row : content.overlays) {
        if (!row.field.empty()) fields.insert(row.field);
    }
    return fields;
}

void take_overlays(LayerReading& reading, const PlanLayer& layer, rules::PlanContent& content) {
    LayerColumns columns{layer, reading.report};
    std::map<std::string, std::size_t> found;
    for (const auto& field : overlay_fields(content)) {
        if (const auto column = columns.find(field, {field.c_str()})) found.emplace(field, *column);
    }
    if (found.empty()) return;
    auto shapes = region_shapes(layer, reading.report);
    const auto facts = facts_of_layer(reading, layer.entry, &shapes);
    for (const auto& [field, column] : found) {
        rules::OverlayLayer taken{facts, field, {}, {}};
        std::vector<geo::MultiPolygon> regions;
        for (std::size_t i = 0; i < shapes.kept.size(); ++i) {
            auto value = columns.text(shapes.kept[i], column);
            if (value.empty()) continue;
            taken.values.push_back(std::move(value));
            regions.push_back(shapes.regions[i]);
        }
        taken.areas = geo::PolygonLayer{std::move(regions)};
        content.overlay_layers.push_back(std::move(taken));
    }
}

bool is_overlay(const rules::PlanContent& content, const std::string& layer) {
    return std::any_of(content.overlay_layers.begin(), content.overlay_layers.end(),
                       [&](const rules::OverlayLayer& own) { return own.facts.id == layer; });
}

}  // namespace sipejuang::data
