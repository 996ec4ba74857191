// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_references.hpp"

#include "data/import/layer_columns.hpp"
#include "rules/law/attribute_test.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace sipejuang::data {

namespace {

std::map<std::string, std::size_t> columns_of(LayerColumns& columns, const std::set<std::string>& wanted,
                                              const LayerEntry& entry, PlanReport& report) {
    std::map<std::string, std::size_t> found;
    for (const auto& name : wanted) {
        if (const auto column = columns.find(name, {name.c_str()})) {
            found.emplace(name, *column);
        } else if (!entry.columns.contains(name)) {
            report.gap("column " + name, "column-missing", entry.file, "",
                       {"setbacks.csv memakai " + name + ", tetapi lapisan " + entry.id + " tidak punya kolom itu.",
                        "setbacks.csv uses " + name + ", but layer " + entry.id + " has no such column."});
        }
    }
    return found;
}

/// -9999 for "no data", 0 for "not measured", a width of a thousand kilometres: nothing that a river or a line can be.
bool impossible(const std::string& attribute, const std::string& text) {
    const auto number = rules::number_in(text);
    if (!number) return false;
    constexpr double widest_m = 20'000, highest_kv = 2'000;
    if (attribute.ends_with("_kv")) return *number <= 0 || *number > highest_kv;
    if (!attribute.ends_with("_m")) return false;
    const bool may_be_none = attribute.starts_with("depth");
    return *number < 0 || (*number == 0 && !may_be_none) || *number > widest_m;
}

/// What is impossible is unknown, and an error of the plan.
std::string possible_value(const std::string& attribute, std::string text, const std::string& feature,
                           const LayerEntry& entry, PlanReport& report) {
    if (!impossible(attribute, text)) return text;
    report.error("value-impossible", entry.file, "feature " + feature + ", column " + attribute,
                 {attribute + " = " + text + " tidak mungkin; dianggap tidak diketahui.",
                  attribute + " = " + text + " is impossible; it counts as unknown."});
    return {};
}

/// Ids name references in findings; two of the same id could not be told apart.
std::string unique_id(std::string id, const std::string& feature, std::set<std::string>& ids, const LayerEntry& entry,
                      PlanReport& report) {
    if (id.empty()) id = feature;
    if (ids.insert(id).second) return id;
    report.error("reference-twice", entry.file, "feature " + feature,
                 {"Id " + id + " ada lebih dari satu kali.", "Id " + id + " stands more than once."});
    id += " (" + feature + ")";
    ids.insert(id);
    return id;
}

}  // namespace

std::set<std::string> wanted_attributes(const rules::PlanContent& content, const std::string& layer) {
    std::set<std::string> wanted;
    for (const auto& row : content.setbacks) {
        if (row.layer != layer) continue;
        for (const auto& test : row.when) wanted.insert(test.attribute);
        if (const auto width = rules::width_attribute(row.line); !width.empty()) wanted.emplace(width);
    }
    return wanted;
}

bool is_reference(const rules::PlanContent& content, const std::string& layer) {
    return std::any_of(content.setbacks.begin(), content.setbacks.end(),
                       [&](const rules::SetbackRow& row) { return row.layer == layer; });
}

void take_references(LayerReading& reading, const PlanLayer& layer, rules::PlanContent& content) {
    auto shapes = reference_shapes(layer, reading.report);
    LayerColumns columns{layer, reading.report};
    const auto id = columns.find("id", {"id", "KODRJL", "OBJECTID"});
    const auto name = columns.find("name", {"name", "NAMOBJ", "NAMRJL"});
    const auto attributes = columns_of(columns, wanted_attributes(content, layer.entry.id), layer.entry,
                                       reading.report);
    if (layer.entry.id != "roads" && layer.entry.id != "buildings") {
        auto known = wanted_attributes(content, layer.entry.id);
        known.insert({"id", "name"});
        columns.report_unknown(known);
    }
    rules::ReferenceLayer taken;
    std::set<std::string> ids;
    for (std::size_t i = 0; i < shapes.kept.size(); ++i) {
        const auto feature = shapes.kept[i];
        rules::Reference reference;
        reference.id = unique_id(columns.text(feature, id), layer.feature(feature), ids, layer.entry, reading.report);
        reference.name = columns.text(feature, name);
        for (const auto& [attribute, column] : attributes)
            reference.attributes[attribute] = possible_value(attribute, columns.text(feature, column),
                                                             layer.feature(feature), layer.entry, reading.report);
        reference.line = std::move(shapes.lines[i]);
        reference.area = std::move(shapes.regions[i]);
        taken.references.push_back(std::move(reference));
    }
    taken.facts = facts_of_layer(reading, layer.entry, &shapes);
    content.references[layer.entry.id] = std::move(taken);
}

}  // namespace sipejuang::data
