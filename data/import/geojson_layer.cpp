// SPDX-License-Identifier: Apache-2.0
#include "data/import/geojson_layer.hpp"

#include "data/import/file_kind.hpp"
#include "data/import/geojson_features.hpp"
#include "data/import/geojson_geometry.hpp"
#include "data/import/json_document.hpp"

#include <filesystem>
#include <unordered_map>

namespace sipejuang::data {

namespace {

using simdjson::dom::element;

constexpr std::size_t largest_file = std::size_t{2} << 30U;

RawValue value_of(element value) {
    if (value.is_null()) return std::monostate{};
    if (value.is_bool()) return value.get_bool().value() ? 1.0 : 0.0;
    if (value.is_number()) return value.get_double().value();
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS) return std::string{text};
    return simdjson::minify(value);
}

/// Collects features under a growing list of columns.
class Table {
public:
    explicit Table(RawLayer& layer) : layer_{layer} {}

    std::optional<geo::Problem> add(element feature) {
        RawFeature raw;
        raw.fid = static_cast<std::int64_t>(layer_.features.size()) + 1;
        const auto geometry = member(feature, "geometry");
        if (geometry) {
            auto read = geojson_geometry(*geometry);
            if (!read) return read.error().front().of_feature(std::to_string(raw.fid));
            raw.geometry = std::move(*read);
        }
        add_values(feature, raw);
        layer_.features.push_back(std::move(raw));
        return std::nullopt;
    }

    /// All rows get the same width.
    void finish() {
        for (auto& feature : layer_.features) feature.values.resize(layer_.columns.size());
    }

private:
    void add_values(element feature, RawFeature& raw) {
        if (const auto id = member(feature, "id")) put(raw, "id", value_of(*id));
        const auto properties = member(feature, "properties");
        simdjson::dom::object members;
        if (!properties || properties->get(members) != simdjson::SUCCESS) return;
        for (const auto field : members) put(raw, field.key, value_of(field.value));
    }

    void put(RawFeature& raw, std::string_view column, RawValue value) {
        const auto [found, added] = positions_.try_emplace(std::string{column}, layer_.columns.size());
        if (added) layer_.columns.emplace_back(column);
        if (raw.values.size() <= found->second) raw.values.resize(found->second + 1);
        raw.values[found->second] = std::move(value);
    }

    RawLayer& layer_;
    std::unordered_map<std::string, std::size_t> positions_;
};

}  // namespace

std::string stem_of(const std::string& file) { return std::filesystem::path{file}.stem().string(); }

geo::Result<RawLayer> read_geojson_layer(const std::string& file) {
    const auto bytes = read_bytes(file, largest_file);
    if (!bytes) return bytes.error();
    const auto document = JsonDocument::parse(*bytes, file, {largest_file, 64});
    if (!document) return document.error();
    const auto crs = geojson_crs(document->root());
    if (!crs) return crs.error().front().in_file(file);
    const auto features = geojson_features(document->root());
    if (!features) return features.error().front().in_file(file);

    RawLayer layer;
    layer.file = file;
    layer.name = stem_of(file);
    layer.crs = crs->value_or(geo::wgs84);
    layer.crs_text = layer.crs->text();
    layer.features.reserve(features->size());
    Table table{layer};
    for (const auto feature : *features) {
        if (auto bad = table.add(feature)) return bad->in_file(file);
    }
    table.finish();
    return layer;
}

}  // namespace sipejuang::data
