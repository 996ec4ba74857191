// SPDX-License-Identifier: Apache-2.0
#include "data/screen/column_map.hpp"

#include <algorithm>
#include <array>

namespace sipejuang::data {

namespace {

constexpr std::array<const char*, 13> properties{"id",
                                                 "status",
                                                 "activity",
                                                 "kbli",
                                                 "floors",
                                                 "height_m",
                                                 "floor_area_m2",
                                                 "basement_area_m2",
                                                 "parking_area_m2",
                                                 "technical_area_m2",
                                                 "green_area_m2",
                                                 "certificate_area_m2",
                                                 "kelurahan"};

geo::Problem unknown_property(const std::string& text) {
    std::string known;
    for (const auto* property : properties) known += (known.empty() ? "" : ", ") + std::string{property};
    return geo::problem("column-not-found",
                        {"--map " + text + ": tulis properti=kolom; properti yang dikenal: " + known + ".",
                         "--map " + text + ": write property=column; known properties: " + known + "."});
}

}  // namespace

geo::Result<ColumnMap> ColumnMap::of(const std::vector<std::string>& assignments) {
    ColumnMap map;
    for (const auto& text : assignments) {
        const auto equals = text.find('=');
        const std::string property = text.substr(0, equals);
        const bool known = std::find(properties.begin(), properties.end(), property) != properties.end();
        if (equals == std::string::npos || !known || equals + 1 == text.size()) return unknown_property(text);
        map.column_of_[property] = text.substr(equals + 1);
    }
    return map;
}

std::optional<std::size_t> ColumnMap::in(const RawLayer& layer, const std::string& property) const {
    const auto it = column_of_.find(property);
    // "screen judges every building as proposed unless --map status=COLUMN": a column of that name may mean anything.
    if (it == column_of_.end() && property == "status") return std::nullopt;
    return layer.column(it == column_of_.end() ? property : it->second);
}

std::optional<geo::Problem> ColumnMap::unmatched(const std::vector<const RawLayer*>& layers) const {
    for (const auto& [property, column] : column_of_) {
        const bool found = std::any_of(layers.begin(), layers.end(),
                                       [&, &name = column](const RawLayer* l) { return l->column(name).has_value(); });
        if (!found) {
            return geo::problem("column-not-found", {"Kolom \"" + column + "\" tidak ada di lapisan mana pun.",
                                                     "Column \"" + column + "\" is in none of the layers."});
        }
    }
    return std::nullopt;
}

}  // namespace sipejuang::data
