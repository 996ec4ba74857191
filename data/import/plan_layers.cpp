// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_layers.hpp"

#include "data/import/layer_columns.hpp"
#include "data/import/layer_digest.hpp"
#include "data/import/plan_references.hpp"
#include "data/import/projection.hpp"

#include <set>
#include <utility>

namespace sipejuang::data {

namespace {

std::optional<geo::Metres> width(const LayerColumns& columns, std::size_t feature, std::optional<std::size_t> column,
                                 std::size_t& wrong) {
    if (columns.text(feature, column).empty()) return std::nullopt;
    const auto number = columns.number(feature, column);
    if (number && *number > 0.0 && *number < 500.0) return geo::Metres::of(*number);
    ++wrong;
    return std::nullopt;
}

void report_widths(const LayerEntry& entry, std::size_t wrong, PlanReport& report) {
    if (wrong == 0) return;
    report.error("road-width-wrong", entry.file, "",
                 {std::to_string(wrong) + " lebar jalan bukan bilangan antara 0 dan 500 m; dianggap tidak diketahui.",
                  std::to_string(wrong) + " road widths are not numbers between 0 and 500 m; they count as unknown."});
}

}  // namespace

std::optional<PlanLayer> open_layer(LayerReading& reading, const LayerEntry& entry) {
    const auto lost = [&](const geo::Problem& problem) -> std::optional<PlanLayer> {
        reading.digests[entry.id] = "absent";
        reading.report.gap("layer " + entry.id, "layer-unreadable", entry.file, "",
                           {"Lapisan " + entry.id + " tidak terbaca (" + problem.code + "): " + problem.detail.id,
                            "Layer " + entry.id + " cannot be read (" + problem.code + "): " + problem.detail.en});
        return std::nullopt;
    };
    auto raw = read_plan_layer(reading.folder, entry);
    if (!raw) return lost(raw.error().front());
    const auto t = projection(*raw->crs, reading.working);
    if (!t) return lost(t.error().front());
    reading.digests[entry.id] = layer_sha256(*raw);
    return PlanLayer{entry, std::move(raw).value(), *t};
}

rules::LayerFacts facts_of_layer(LayerReading& reading, const LayerEntry& entry, PlanShapes* shapes) {
    rules::LayerFacts facts;
    facts.id = entry.id;
    facts.sha256 = reading.digests[entry.id];
    facts.accuracy = geo::Metres::of(entry.accuracy_m.value_or(0.0));
    facts.complete_within = reading.complete.of(entry, shapes);
    if (shapes != nullptr) facts.repairs = std::move(shapes->repairs);
    return facts;
}

void take_roads(LayerReading& reading, const PlanLayer& layer, rules::PlanContent& content) {
    const auto& entry = layer.entry;
    auto shapes = line_shapes(layer, reading.report);
    LayerColumns columns{layer, reading.report};
    const auto id = columns.find("id", {"id", "KODRJL", "OBJECTID"});
    const auto name = columns.find("name", {"name", "NAMRJL", "NAMOBJ"});
    const auto road_class = columns.find("class", {"class", "road_class"});
    const auto row = columns.find("row_width_m", {"row_width_m"});
    const auto carriageway = columns.find("carriageway_width_m", {"carriageway_width_m"});
    std::set<std::string> known{"id", "name", "class", "row_width_m", "carriageway_width_m"};
    known.merge(wanted_attributes(content, entry.id));
    columns.report_unknown(known);
    if (!road_class)
        reading.report.gap("column class", "column-missing", entry.file, "",
                           {"Jalan tidak punya kolom kelas.", "Roads have no column of classes."});
    if (!row)
        reading.report.gap("column row_width_m", "column-missing", entry.file, "",
                           {"Jalan tidak punya kolom lebar rumija.", "Roads have no column of right-of-way widths."});
    std::set<std::string> ids;
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < shapes.kept.size(); ++i) {
        const auto feature = shapes.kept[i];
        rules::Road road;
        road.id = columns.text(feature, id);
        if (road.id.empty()) road.id = layer.feature(feature);
        if (!ids.insert(road.id).second) {
            reading.report.error("road-twice", entry.file, "feature " + layer.feature(feature),
                                 {"Id jalan " + road.id + " ada lebih dari satu kali.",
                                  "Road id " + road.id + " stands more than once."});
        }
        road.name = columns.text(feature, name);
        road.road_class = columns.text(feature, road_class);
        road.row_width = width(columns, feature, row, wrong);
        road.carriageway_width = width(columns, feature, carriageway, wrong);
        road.line = std::move(shapes.lines[i]);
        content.roads.push_back(std::move(road));
    }
    report_widths(entry, wrong, reading.report);
    content.road_facts = facts_of_layer(reading, entry, &shapes);
}

void take_buildings(LayerReading& reading, const PlanLayer& layer, rules::PlanContent& content) {
    auto shapes = region_shapes(layer, reading.report);
    LayerColumns columns{layer, reading.report};
    const auto id = columns.find("id", {"id", "OBJECTID"});
    std::set<std::string> known{"id", "name"};
    known.merge(wanted_attributes(content, layer.entry.id));
    columns.report_unknown(known);
    for (const auto feature : shapes.kept) {
        const auto text = columns.text(feature, id);
        content.building_ids.push_back(text.empty() ? layer.feature(feature) : text);
    }
    content.buildings = std::move(shapes.regions);
    content.building_facts = facts_of_layer(reading, layer.entry, &shapes);
}

}  // namespace sipejuang::data
