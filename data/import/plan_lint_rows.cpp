// SPDX-License-Identifier: Apache-2.0
// Cases that no row answers: a road class that stands on the map, a size of plot or a number of floors between the bands. And
// provisions that are not in force for as long as the plan is, so that their rows fall away on the way.
#include "data/import/plan_lint.hpp"
#include "rules/law/intensity.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace sipejuang::data {

namespace {

using rules::Rule;

constexpr const char* file_name = "intensity.csv";

std::set<std::string> classes_on_the_map(const rules::PlanContent& content) {
    std::set<std::string> classes;
    for (const auto& road : content.roads) {
        if (!road.road_class.empty()) classes.insert(road.road_class);
    }
    if (classes.empty()) classes.insert("");
    return classes;
}

/// One zone for each way in which rows can tell zones apart, polygons of one key together.
std::vector<const rules::Zone*> kinds_of_zones(const rules::PlanContent& content) {
    std::map<std::tuple<std::string, std::string, std::string>, const rules::Zone*> kinds;
    for (const auto& zone : content.zones) {
        if (!zone.subzone.empty()) kinds.emplace(std::tuple{zone.subzone, zone.block, zone.swp}, &zone);
    }
    std::vector<const rules::Zone*> zones;
    zones.reserve(kinds.size());
    for (const auto& [key, zone] : kinds) zones.push_back(zone);
    return zones;
}

/// Whether some plot area or number of floors finds no row, though others do.
bool has_hole(const rules::IntensityTable& table, Rule measure, const rules::Zone& zone,
              const std::string& road_class) {
    const auto worlds = table.choose(measure, zone, {road_class, {}, {}}, [](const auto&) { return true; });
    return std::any_of(worlds.begin(), worlds.end(), [](const auto& world) { return world.rows.empty(); });
}

bool has_any(const rules::IntensityTable& table, Rule measure, const rules::Zone& zone) {
    const auto worlds = table.choose(measure, zone, {}, [](const auto&) { return true; });
    return std::any_of(worlds.begin(), worlds.end(), [](const auto& world) { return !world.rows.empty(); });
}

void lint_holes(const rules::PlanContent& content, PlanReport& report) {
    const rules::IntensityTable table{content.intensity};
    const auto zones = kinds_of_zones(content);
    std::set<std::string> told;
    for (const auto& code : content.regulates) {
        const auto measure = rules::rule_from_code(code);
        if (!measure || table.rows_of(*measure).empty()) continue;
        for (const auto* zone : zones) {
            if (!has_any(table, *measure, *zone)) continue;  // told as no-row
            for (const auto& road_class : classes_on_the_map(content)) {
                if (!has_hole(table, *measure, *zone, road_class)) continue;
                const std::string where = code + " " + zone->subzone + (road_class.empty() ? "" : " " + road_class);
                if (!told.insert(where).second) continue;
                report.error("row-missing", file_name, where,
                             {"Ada kelas jalan, luas bidang, atau jumlah lantai yang tidak dijawab baris mana pun.",
                              "Some road class, plot area or number of floors is answered by no row."});
            }
        }
    }
}

bool covers_all(const rules::Validity& outer, const rules::Validity& inner) {
    const bool begins = !outer.from || (inner.from && *outer.from <= *inner.from);
    const bool ends = !outer.until || (inner.until && *inner.until <= *outer.until);
    return begins && ends;
}

/// A provision in use that begins after the plan or ends before it.
void lint_validity(const rules::PlanContent& content, PlanReport& report) {
    std::set<std::string> used;
    for (const auto& row : content.intensity) used.insert(row.provision);
    for (const auto& activity : content.activities.all()) used.insert(activity.provision);
    for (const auto& [code, condition] : content.conditions) used.insert(condition.provision);
    for (const auto& id : used) {
        const auto* provision = content.provisions.find(id);
        if (provision == nullptr || covers_all(provision->valid, content.identity.valid)) continue;
        report.warning(
            "provision-not-always", "provisions.csv", id,
            {"Ketentuan ini tidak berlaku sepanjang masa rencana; di luar masa berlakunya, barisnya tidak dipakai.",
             "This provision is not in force for all of the plan's time; outside it its rows do not apply."});
    }
}

}  // namespace

void lint_rows(const rules::PlanContent& content, PlanReport& report) {
    lint_holes(content, report);
    lint_validity(content, report);
}

}  // namespace sipejuang::data
