// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_files.hpp"

#include "data/import/file_kind.hpp"
#include "data/import/projection.hpp"
#include "data/import/vector_file.hpp"

#include <array>
#include <cmath>
#include <utility>

namespace sipejuang::data {

namespace {

constexpr std::array table_files{"provisions.csv", "subzones.csv", "activities.csv", "conditions.csv",
                                 "intensity.csv",  "setbacks.csv", "hazards.csv",    "overlays.csv"};
constexpr std::uintmax_t largest_toml = 1ULL << 20U;
constexpr std::uintmax_t largest_table = 64ULL << 20U;

void read_tables(PlanFiles& plan) {
    for (const std::string file : table_files) {
        if (!plan.folder.has(file)) continue;
        const auto bytes = read_bytes(plan.folder.resolve(file), largest_table);
        if (!bytes) {
            plan.report.gap("table " + file, "table-unreadable", file, "", bytes.error().front().detail);
            continue;
        }
        plan.tables.emplace(file, CsvTable::parse(*bytes, file, plan.report));
    }
}

/// Tables that every plan has; setbacks and overlays only where a plan has such rules.
void report_absent(PlanFiles& plan) {
    for (const std::string file : {"subzones.csv", "activities.csv", "conditions.csv", "intensity.csv"}) {
        if (plan.tables.contains(file)) continue;
        plan.report.gap("table " + file, "table-missing", file, "", {"Tabel ini tidak ada.", "This table is missing."});
    }
}

}  // namespace

const CsvTable* PlanFiles::table(const std::string& file) const {
    const auto it = tables.find(file);
    return it == tables.end() ? nullptr : &it->second;
}

geo::Result<PlanFiles> open_plan(const std::string& path) {
    auto folder = PlanFolder::open(path);
    if (!folder) return std::move(folder).error();
    const auto bytes = read_bytes(folder->resolve(std::string{plan_toml_file}), largest_toml);
    if (!bytes) return bytes.error();
    PlanReport report;
    auto toml = read_plan_toml(*bytes, report);
    if (!toml) return std::move(toml).error();
    PlanFiles plan{std::move(folder).value(), std::move(toml).value(), {}, {}, std::move(report)};
    read_tables(plan);
    if (plan.table("provisions.csv") == nullptr || plan.table("provisions.csv")->columns().empty()) {
        geo::Bilingual why{"Tabel provisions.csv tidak ada atau tidak terbaca.",
                           "The table provisions.csv is missing or cannot be read."};
        for (const auto& issue : plan.report.issues()) {
            if (issue.file != "provisions.csv") continue;
            why.id += " " + issue.text.id;
            why.en += " " + issue.text.en;
        }
        return geo::problem("plan-provisions-unreadable", std::move(why)).in_file(path);
    }
    report_absent(plan);
    if (plan.toml.zones.file.empty()) {
        return geo::problem("plan-zones-unreadable", {"plan.toml tidak menyebut berkas zona (zones.file).",
                                                      "plan.toml names no file of zones (zones.file)."})
            .in_file(path);
    }
    auto zones = read_plan_layer(plan.folder, plan.toml.zones);
    if (!zones) return std::move(zones).error();
    plan.zones = std::move(zones).value();
    return plan;
}

geo::Result<RawLayer> read_plan_layer(const PlanFolder& folder, const LayerEntry& entry) {
    auto layer = read_vector(LayerSource::parse(folder.resolve(entry.file)));
    if (!layer) return layer;
    layer->file = entry.file;
    if (!layer->crs) layer->crs = entry.crs;
    if (layer->crs) return layer;
    return geo::problem(
               "unknown-crs",
               {"Lapisan " + entry.id +
                    " tidak menyebut sistem koordinat dengan kode EPSG; tulis crs = \"EPSG:...\" di plan.toml.",
                "Layer " + entry.id + " names no CRS with an EPSG code; write crs = \"EPSG:...\" in plan.toml."})
        .in_file(entry.file);
}

geo::Result<geo::BoxIn<geo::Source>> lon_lat_extent(const RawLayer& layer) {
    geo::BoxIn<geo::Source> box;
    for (const auto& feature : layer.features) {
        for (const auto& part : feature.geometry.polygons.parts) {
            for (const auto& p : part.shell) {
                if (std::isfinite(p.x) && std::isfinite(p.y)) box.add(p);
            }
        }
    }
    const auto facts = crs_facts(*layer.crs);
    if (!facts) return facts.error();
    if (facts->geographic || box.empty()) return box;
    const auto t = projection(geo::wgs84, *layer.crs);
    if (!t) return t.error();
    geo::BoxIn<geo::Source> lon_lat;
    for (int i = 0; i <= 4; ++i) {
        for (int j = 0; j <= 4; ++j) {  // sides bend in lon/lat, so points between the corners count too
            const auto p = (*t)->to_source(
                {box.min_x + (box.max_x - box.min_x) * i / 4.0, box.min_y + (box.max_y - box.min_y) * j / 4.0});
            if (std::isfinite(p.x) && std::isfinite(p.y)) lon_lat.add(p);
        }
    }
    return lon_lat;
}

}  // namespace sipejuang::data
