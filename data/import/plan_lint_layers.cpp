// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_lint.hpp"
#include "data/import/plan_overlays.hpp"
#include "data/import/plan_references.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace sipejuang::data {

namespace {

constexpr const char* file_name = plan_toml_file.data();

constexpr std::array known_layers{
    "roads",   "rivers",    "coast",  "springs", "lakes",        "power_lines",      "railways",
    "parcels", "buildings", "zoning", "terrain", "hazard_flood", "hazard_landslide", "hazard_tsunami"};

bool regulates(const rules::PlanContent& content, const char* code) {
    return std::find(content.regulates.begin(), content.regulates.end(), code) != content.regulates.end();
}

void lint_roads(const rules::PlanContent& content, PlanReport& report) {
    const bool known_gap = std::any_of(report.gaps().begin(), report.gaps().end(),
                                       [](const rules::Gap& gap) { return gap.name == "layer roads"; });
    const bool by_class = std::any_of(content.intensity.begin(), content.intensity.end(),
                                      [](const auto& row) { return !row.road_classes.empty(); });
    if (!content.road_facts && !known_gap && (regulates(content, "gsb") || by_class)) {
        report.gap("layer roads", "layer-missing", file_name, "layers.roads",
                   {"Tidak ada lapisan jalan, padahal gsb atau kelas jalan diatur.",
                    "There is no layer of roads, though gsb or road classes are regulated."});
    }
    if (!content.road_facts) return;
    std::size_t without_class = 0;
    std::size_t without_width = 0;
    for (const auto& road : content.roads) {
        without_class += road.road_class.empty() ? 1U : 0U;
        without_width += road.row_width ? 0U : 1U;
    }
    const auto say = [&](std::size_t count, const char* code, const char* id, const char* en) {
        if (count > 0) report.warning(code, "roads", "", {std::to_string(count) + id, std::to_string(count) + en});
    };
    say(without_class, "road-without-class", " jalan tanpa kelas.", " roads have no class.");
    say(without_width, "road-without-width", " jalan tanpa lebar rumija.", " roads have no right-of-way width.");
}

/// Road classes that rows name and no road has.
void lint_road_classes(const rules::PlanContent& content, PlanReport& report) {
    std::set<std::string> known{content.policies.road_classes.begin(), content.policies.road_classes.end()};
    for (const auto& road : content.roads) known.insert(road.road_class);
    for (const auto& row : content.intensity) {
        for (const auto& road_class : row.road_classes) {
            if (!known.insert(road_class).second) continue;
            report.warning("road-class-unknown", "", row.origin,
                           {"Kelas jalan " + road_class + " tidak ada pada jalan mana pun.",
                            "No road has the class " + road_class + "."});
        }
    }
}

void lint_subzones(const rules::PlanContent& content, PlanReport& report) {
    std::set<std::string> used;
    for (const auto& zone : content.zones) used.insert(zone.subzone);
    for (const auto& subzone : content.subzones) {
        if (used.contains(subzone.code)) continue;
        report.note("subzone-unused", "subzones.csv", subzone.code,
                    {"Tidak ada poligon dengan sub-zona ini.", "No polygon has this sub-zone."});
    }
    if (!content.policies.denominator) return;
    for (const auto& code : content.policies.denominator->net_of) {
        const bool known = used.contains(code) || std::any_of(content.subzones.begin(), content.subzones.end(),
                                                              [&](const auto& s) { return s.code == code; });
        if (!known)
            report.warning("subzone-unknown", file_name, "policies.denominator",
                           {"Sub-zona " + code + " tidak dikenal.", "Sub-zone " + code + " is not known."});
    }
}

void lint_known(const PlanToml& toml, const rules::PlanContent& content, PlanReport& report) {
    for (const auto& [id, entry] : toml.layers) {
        const bool known = std::find(known_layers.begin(), known_layers.end(), id) != known_layers.end();
        if (known || is_reference(content, id) || is_overlay(content, id)) continue;
        report.warning("layer-unknown", file_name, "layers." + id,
                       {"Lapisan ini tidak dikenal mesin dan tidak dipakai.",
                        "This layer is not known to the engine and not used."});
    }
}

}  // namespace

void lint_layers(const PlanToml& toml, const rules::PlanContent& content, PlanReport& report) {
    lint_known(toml, content, report);
    lint_roads(content, report);
    lint_road_classes(content, report);
    lint_subzones(content, report);
}

}  // namespace sipejuang::data
