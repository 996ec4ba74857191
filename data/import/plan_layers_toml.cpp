// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_identity.hpp"
#include "data/import/plan_toml.hpp"

#include <utility>

namespace sipejuang::data {

namespace {

constexpr const char* file_name = plan_toml_file.data();

void read_columns(TomlSection& section, LayerEntry& layer) {
    auto columns = section.section("columns");
    if (!columns) return;
    for (const auto& [key, value] : columns->table().entries) {
        if (const auto column = columns->text(key)) layer.columns[key] = *column;
    }
}

void read_nodata(TomlSection& section, LayerEntry& layer) {
    const TomlValue* value = section.value("nodata");
    if (value == nullptr) return;
    if (const auto* text = std::get_if<std::string>(&value->content)) {
        layer.nodata_is_none = *text == "none";
        if (*text == "unknown" || *text == "none") return;
    } else if (std::holds_alternative<std::int64_t>(value->content) || std::holds_alternative<double>(value->content)) {
        layer.nodata_value = section.number("nodata");
        return;
    }
    section.wrong("nodata", {R"("unknown", "none" atau bilangan)", R"("unknown", "none" or a number)"});
}

LayerEntry read_layer(TomlSection& section, std::string id, const std::string& complete_by_default,
                      PlanReport& report) {
    LayerEntry layer;
    layer.id = std::move(id);
    layer.file = section.text("file").value_or("");
    layer.accuracy_m = section.number("accuracy_m");
    if (layer.accuracy_m && *layer.accuracy_m < 0.0) {
        section.wrong("accuracy_m", {"bilangan yang tidak negatif", "a number that is not negative"});
        layer.accuracy_m.reset();
    }
    const bool raster = layer.id == "zoning" || layer.id == "terrain" || layer.id.rfind("hazard_", 0) == 0;
    if (!layer.accuracy_m && !section.was_wrong("accuracy_m") && !raster) {
        report.warning("accuracy-missing", file_name, section.path() + ".accuracy_m",
                       {"Ketelitian posisi lapisan tidak disebut; dianggap 0.",
                        "The positional accuracy of the layer is not given; 0 is taken."});
    }
    layer.complete_within = section.text("complete_within").value_or("");
    if (layer.complete_within.empty())
        layer.complete_within = section.was_wrong("complete_within") ? "nowhere" : complete_by_default;
    layer.repair = section.flag("repair").value_or(false);
    layer.cell_aligned = section.flag("cell_aligned").value_or(false);
    if (const auto crs = section.text("crs")) {
        layer.crs = epsg_from_text(*crs);
        if (!layer.crs) section.wrong("crs", {"\"EPSG:...\"", "\"EPSG:...\""});
    }
    read_columns(section, layer);
    read_nodata(section, layer);
    return layer;
}

/// The factor from the column's unit to that of the measure; nothing when the two do not fit.
std::optional<double> unit_factor(rules::Rule measure, const std::string& unit) {
    const auto own = rules::facts_of(measure).unit;
    if (unit == rules::unit_text(own)) return 1.0;
    // "Some texts give klb as a percentage: the importer asks for the unit."
    if (own == rules::Unit::times && unit == "%") return 0.01;
    if (own == rules::Unit::percent && unit == "x") return 100.0;
    return std::nullopt;
}

void read_intensity(TomlSection& zones, PlanToml& plan) {
    auto section = zones.section("intensity");
    if (!section) return;
    for (const auto& [code, value] : section->table().entries) {
        auto entry = section->section(code);
        if (!entry) continue;
        const auto rule = rules::rule_from_code(code);
        const auto column = entry->text("column");
        const auto unit = entry->text("unit");
        const auto provision = entry->text("provision").value_or("");
        entry->report_unknown();
        const auto factor = rule && unit ? unit_factor(*rule, *unit) : std::nullopt;
        if (!rule || !column || !factor) {
            section->wrong(code, {"ukuran dengan { column, unit, provision }, unit: %, x, m, m2 atau floors",
                                  "a measure with { column, unit, provision }, unit: %, x, m, m2 or floors"});
            if (rule) plan.unusable.push_back({"zones.intensity." + code, {*rule}});
            continue;
        }
        plan.zone_intensity.push_back({*rule, *column, provision, *factor});
        plan.provision_keys["zones.intensity." + code] = provision;
    }
}

}  // namespace

void read_layers(TomlSection& root, PlanToml& plan, PlanReport& report) {
    if (auto zones = root.section("zones")) {
        plan.zones = read_layer(*zones, "zones", "plan", report);
        read_intensity(*zones, plan);
        zones->report_unknown();
    }
    auto layers = root.section("layers");
    if (!layers) return;
    for (const auto& [id, value] : layers->table().entries) {
        auto section = layers->section(id);
        if (!section) continue;
        plan.layers[id] = read_layer(*section, id, "nowhere", report);
        section->report_unknown();
    }
}

}  // namespace sipejuang::data
