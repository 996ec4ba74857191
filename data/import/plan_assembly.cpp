// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_assembly.hpp"

#include "data/import/layer_digest.hpp"
#include "data/import/plan_crs.hpp"
#include "data/import/plan_digest.hpp"
#include "data/import/plan_doubt.hpp"
#include "data/import/plan_layers.hpp"
#include "data/import/plan_lint.hpp"
#include "data/import/plan_overlays.hpp"
#include "data/import/plan_references.hpp"
#include "data/import/plan_tables.hpp"
#include "data/import/plan_zones.hpp"
#include "data/import/projection.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace sipejuang::data {

namespace {

void read_rule_tables(PlanFiles& files, rules::PlanContent& content) {
    auto& report = files.report;
    if (const auto* table = files.table("provisions.csv")) content.provisions = read_provisions(*table, report);
    if (const auto* table = files.table("subzones.csv")) content.subzones = read_subzones(*table, report);
    if (const auto* table = files.table("activities.csv")) content.activities = read_activities(*table, report);
    if (const auto* table = files.table("conditions.csv")) content.conditions = read_conditions(*table, report);
    if (const auto* table = files.table("intensity.csv")) content.intensity = read_intensity_rows(*table, report);
    if (const auto* table = files.table("setbacks.csv")) content.setbacks = read_setbacks(*table, report);
    if (const auto* table = files.table("hazards.csv")) content.hazards = read_hazards(*table, report);
    if (const auto* table = files.table("overlays.csv")) content.overlays = read_overlays(*table, report);
}

/// Rows of setbacks and overlays that the plan does not list as regulated: each verdict names them.
void note_not_judged(rules::PlanContent& content) {
    const auto& list = content.regulates;
    for (const auto& row : content.setbacks) {
        const auto code = rules::code_of(row.measure);
        if (std::find(list.begin(), list.end(), code) == list.end()) content.not_judged.insert(code);
    }
    std::set<std::string> codes;
    for (const auto& row : content.overlays) codes.insert("overlay:" + row.field);
    for (const auto& row : content.hazards) codes.insert("hazard:" + row.kind);
    if (!content.airports.empty()) codes.insert("kkop");
    for (const auto& code : codes) {
        if (std::find(list.begin(), list.end(), code) == list.end()) content.not_judged.insert(code);
    }
}

void take_keys(PlanToml& toml, rules::PlanContent& content) {
    content.identity = std::move(toml.identity);
    content.regulates = std::move(toml.regulates);
    content.order = std::move(toml.order);
    content.policies = std::move(toml.policies);
    content.tolerances = toml.tolerances;
    content.slivers = toml.slivers;
    content.fact_provisions = std::move(toml.fact_provisions);
    content.airports = std::move(toml.airports);
}

/// Zones into `content`; the repairs come back for the layer's facts.
geo::Result<PlanShapes> take_zones(PlanFiles& files, geo::Epsg working, rules::PlanContent& content) {
    const auto t = projection(*files.zones.crs, working);
    if (!t) return t.error();
    const PlanLayer layer{files.toml.zones, std::move(files.zones), *t};
    auto zones = read_zones(layer, content.subzones, files.toml.zone_intensity, overlay_fields(content), files.report);
    if (zones.zones.empty()) {
        return geo::problem("plan-zones-unreadable",
                            {"Tidak satu pun poligon zona dapat dipakai.", "Not one polygon of the zones can be used."})
            .in_file(layer.entry.file);
    }
    content.zones = std::move(zones.zones);
    content.zone_shapes = std::move(zones.shapes);
    content.zone_fields = std::move(zones.fields);
    content.intensity.insert(content.intensity.end(), std::make_move_iterator(zones.intensity.begin()),
                             std::make_move_iterator(zones.intensity.end()));
    PlanShapes shapes;
    shapes.repairs = std::move(zones.repairs);
    shapes.lost = std::move(zones.lost);
    return shapes;
}

/// A layer that no rule reads is still read for the plan's SHA-256, and so that a fault is known.
void read_vector_layer(LayerReading& reading, const LayerEntry& entry, rules::PlanContent& content) {
    const auto layer = open_layer(reading, entry);
    if (!layer) return;
    if (entry.id == "roads") take_roads(reading, *layer, content);
    if (entry.id == "buildings") take_buildings(reading, *layer, content);
    if (is_reference(content, entry.id)) take_references(reading, *layer, content);
    take_overlays(reading, *layer, content);
}

void read_layers_of(const PlanToml& toml, LayerReading& reading, rules::PlanContent& content) {
    for (const auto& [id, entry] : toml.layers) {
        // Parcels are no part of the law: no rule reads them, and they are not in the plan's SHA-256.
        if (id == "parcels") continue;
        if (id == "zoning")
            read_zoning(reading, entry, content);
        else if (id.rfind("hazard_", 0) == 0)
            read_hazard(reading, entry, content);
        else if (id == "terrain")
            read_terrain(reading, entry, content);
        else
            read_vector_layer(reading, entry, content);
    }
}

}  // namespace

geo::Result<LoadedPlan> assemble(PlanFiles files, geo::Epsg working) {
    const auto extent = lon_lat_extent(files.zones);
    if (!extent) return extent.error();
    if (auto fault = working_crs_fault(files.toml.identity.working_crs, *extent)) return std::move(*fault);
    auto content = std::make_unique<rules::PlanContent>();
    take_keys(files.toml, *content);
    read_rule_tables(files, *content);
    note_not_judged(*content);
    const std::string zones_sha256 = layer_sha256(files.zones);
    auto zone_shapes = take_zones(files, working, *content);
    if (!zone_shapes) return std::move(zone_shapes).error();
    // Lost zones are holes in the plan, not places where it ends.
    const auto lost_zones = std::exchange(zone_shapes->lost, {});
    CompletePlaces complete{files.folder, working, content->zone_shapes, lost_zones, files.report};
    LayerReading reading{files.folder, working, complete, files.report, {}};
    reading.digests["zones"] = zones_sha256;
    content->zone_facts = facts_of_layer(reading, files.toml.zones, &*zone_shapes);
    read_layers_of(files.toml, reading, *content);
    content->identity.sha256 = plan_sha256(files, reading.digests, complete.digests());
    leave_undetermined(files.toml.unusable, *content);
    lint(files, *content);
    content->gaps = files.report.gaps();
    return LoadedPlan{std::make_shared<const rules::Plan>(std::move(*content)), files.report.issues()};
}

}  // namespace sipejuang::data
