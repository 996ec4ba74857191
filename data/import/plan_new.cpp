// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_new.hpp"

#include "data/import/plan_crs.hpp"
#include "data/import/plan_files.hpp"
#include "data/import/plan_new_files.hpp"
#include "data/import/vector_file.hpp"

#include <filesystem>
#include <fstream>
#include <utility>

namespace sipejuang::data {

namespace fs = std::filesystem;

namespace {

/// Western, central and eastern Indonesian time by longitude; borders run along provinces, so a planner checks it.
std::string time_zone_at(double lon) {
    return lon < 114.5 ? "Asia/Jakarta" : lon < 125.5 ? "Asia/Makassar" : "Asia/Jayapura";
}

std::string id_from(const fs::path& folder) {
    std::string id;
    for (const char c : fs::absolute(folder).lexically_normal().filename().string()) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                           c == '_';
        id += plain ? c : '-';
    }
    return id.empty() ? "rencana" : id;
}

std::optional<geo::Problem> folder_fault(const std::string& folder) {
    std::error_code error;
    if (!fs::exists(folder, error)) return std::nullopt;
    if (fs::is_directory(folder, error) && fs::is_empty(folder, error)) return std::nullopt;
    return geo::problem("plan-folder-exists", {"Folder ini sudah ada dan tidak kosong; tidak ada yang diubah.",
                                               "This folder exists and is not empty; nothing was changed."})
        .in_file(folder);
}

geo::Result<NewPlanFacts> gather(const NewPlanOptions& options) {
    const auto source = LayerSource::parse(options.zones);
    auto layer = read_vector(source);
    if (!layer) return std::move(layer).error();
    NewPlanFacts facts;
    if (!layer->crs) facts.zones_crs = layer->crs = options.crs;
    if (!layer->crs) {
        return geo::problem("unknown-crs", {"Berkas zona tidak menyebut sistem koordinatnya; tambahkan --crs.",
                                            "The file of zones names no CRS; add --crs."})
            .in_file(source.file);
    }
    const auto extent = lon_lat_extent(*layer);
    if (!extent) return extent.error();
    if (extent->empty()) {
        return geo::problem("plan-zones-unreadable",
                            {"Berkas ini tidak memuat poligon.", "This file holds no polygons."})
            .in_file(source.file);
    }
    const auto best = best_crs(*extent);
    if (!best) return best.error();
    std::error_code error;
    const auto relative = fs::relative(fs::absolute(source.file), fs::absolute(options.folder), error);
    facts.zones_file = (error || relative.empty() ? fs::absolute(source.file) : relative).generic_string() + ":" +
                       layer->name;
    facts.id = id_from(options.folder);
    facts.working_crs = best->crs;
    facts.worst_distortion = best->worst;
    facts.time_zone = time_zone_at((extent->min_x + extent->max_x) / 2.0);
    facts.columns = find_columns(*layer);
    facts.subzones = find_subzones(*layer, facts.columns);
    for (const char* column : {"KDB", "KLB", "KTB", "KDH"}) {
        if (layer->column(column)) facts.intensity_columns.emplace_back(layer->columns[*layer->column(column)]);
    }
    facts.layer = std::move(layer).value();
    return facts;
}

bool write_text(const fs::path& file, const std::string& text) {
    std::ofstream out{file, std::ios::binary};
    out << text;
    return static_cast<bool>(out.flush());
}

bool write_all(const fs::path& folder, const NewPlanFacts& facts) {
    std::error_code error;
    fs::create_directories(folder / "layers", error);
    fs::create_directories(folder / "cases", error);
    return !error && write_text(folder / "plan.toml", new_plan_toml(facts)) &&
           write_text(folder / "subzones.csv", new_subzones_csv(facts)) &&
           write_text(folder / "activities.csv", new_activities_csv(facts)) &&
           write_text(folder / "intensity.csv", new_intensity_csv(facts)) &&
           write_text(folder / "conditions.csv",
                      "code,kind,text_id,text_en,issuer,quantity,relation,limit,provision\n") &&
           write_text(folder / "provisions.csv", "id,instrument,article,text,law_status,valid_from,valid_until\n") &&
           write_text(folder / "README.md", new_readme(facts));
}

std::vector<geo::Bilingual> notes_of(const NewPlanFacts& facts) {
    std::vector<geo::Bilingual> notes;
    const auto count = std::to_string(facts.subzones.size());
    const std::string column = facts.columns.subzone ? facts.layer.columns[*facts.columns.subzone] : "-";
    notes.push_back(
        {count + " sub-zona ditemukan di kolom " + column + ".", count + " sub-zones found in column " + column + "."});
    notes.push_back(
        {"Sistem koordinat kerja " + facts.working_crs.text() + ".", "Working CRS " + facts.working_crs.text() + "."});
    if (facts.worst_distortion > most_area_distortion) {
        notes.push_back({"Tidak ada zona TM-3 atau UTM yang cukup teliti untuk seluruh wilayah; bagi rencana atau "
                         "pilih sendiri working_crs.",
                         "No TM-3 or UTM zone is accurate enough for the whole extent; split the plan or choose "
                         "working_crs yourself."});
    }
    return notes;
}

}  // namespace

geo::Result<NewPlan> write_new_plan(const NewPlanOptions& options) {
    if (auto fault = folder_fault(options.folder)) return std::move(*fault);
    const auto facts = gather(options);
    if (!facts) return facts.error();
    if (!write_all(options.folder, *facts)) {
        return geo::problem("output-not-writable", {"Folder tidak dapat ditulis.", "The folder cannot be written."})
            .in_file(options.folder);
    }
    return NewPlan{facts->working_crs, notes_of(*facts)};
}

}  // namespace sipejuang::data
