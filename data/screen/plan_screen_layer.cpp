// SPDX-License-Identifier: Apache-2.0
#include "data/screen/plan_screen_layer.hpp"

#include "data/import/plan_files.hpp"

namespace sipejuang::data {

namespace {

/// The mapping of plan.toml, else the first of the aliases that the layer has.
std::optional<std::size_t> column_of(const RawLayer& layer, const LayerEntry& entry, const std::string& property,
                                     std::initializer_list<const char*> aliases) {
    const auto mapped = entry.columns.find(property);
    if (mapped != entry.columns.end()) return layer.column(mapped->second);
    for (const char* alias : aliases) {
        if (const auto column = layer.column(alias)) return column;
    }
    return std::nullopt;
}

}  // namespace

geo::Result<std::optional<ScreenLayer>> read_plan_screen_layer(CityLayer kind, const std::string& package) {
    const auto plan = open_plan(package);
    if (!plan) return plan.error();
    const std::string name = kind == CityLayer::plots ? "parcels" : "buildings";
    const auto entry = plan->toml.layers.find(name);
    if (entry == plan->toml.layers.end()) return std::optional<ScreenLayer>{};
    auto raw = read_plan_layer(plan->folder, entry->second);
    if (!raw) return std::move(raw).error();
    for (const auto& [property, aliases] :
         {std::pair<std::string, std::initializer_list<const char*>>{"id", {"id", "NIB", "OBJECTID"}},
          {"kelurahan", {"kelurahan", "WADMKD"}}}) {
        if (const auto column = column_of(*raw, entry->second, property, aliases)) raw->columns[*column] = property;
    }
    const auto crs = *raw->crs;
    return std::optional{ScreenLayer{kind, std::move(*raw), crs, "plan:" + name}};
}

}  // namespace sipejuang::data
