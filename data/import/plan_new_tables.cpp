// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_new_files.hpp"

#include <algorithm>
#include <array>

namespace sipejuang::data {

namespace {

std::string csv_cell(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

}  // namespace

std::string new_subzones_csv(const NewPlanFacts& facts) {
    std::string csv = "code,domain_code,zone,name_id,name_en,red,green,blue,raster_value\n";
    for (const auto& subzone : facts.subzones) {
        csv += csv_cell(subzone.code) + "," + subzone.domain_code + ",," + csv_cell(subzone.name) + ",,,,,\n";
    }
    return csv;
}

std::string new_activities_csv(const NewPlanFacts& facts) {
    std::string csv = "activity,name_id,name_en,kbli,synonyms,provision";
    for (const auto& subzone : facts.subzones) csv += "," + csv_cell(subzone.code);
    return csv + "\n";
}

std::string new_intensity_csv(const NewPlanFacts& facts) {
    std::string csv = "measure,subzone,swp,block,polygon,road_class,plot_area_from,plot_area_to,floors_from,floors_to,"
                      "alternative,value,provision\n";
    const auto carried = [&](const std::string& measure) {
        std::string column = measure;
        std::transform(column.begin(), column.end(), column.begin(),
                       [](char c) { return static_cast<char>(c - 'a' + 'A'); });
        return std::find(facts.intensity_columns.begin(), facts.intensity_columns.end(), column) !=
               facts.intensity_columns.end();
    };
    for (const std::string measure : new_measures) {
        if (measure == std::string{"kdb"} || measure == "klb" || measure == "kdh" || measure == "ktb") {
            if (carried(measure)) continue;
        }
        for (const auto& subzone : facts.subzones) csv += measure + "," + csv_cell(subzone.code) + ",,,,,,,,,,,\n";
    }
    return csv;
}

std::string new_readme(const NewPlanFacts& facts) {
    return "# " + facts.id +
           "\n\n"
           "Paket rencana ini dibuat oleh `sipejuang plan new` dari " +
           facts.zones_file +
           ". Kode sub-zona diambil dari berkas itu; "
           "tidak ada ketentuan yang diisi. Sel kosong berarti belum diketahui, dan pemeriksaan menjawab *tidak dapat "
           "dinilai*.\n\n"
           "1. Isi `provisions.csv`: satu baris tiap pasal, dengan kutipannya.\n"
           "2. Isi `intensity.csv`, `activities.csv`, `conditions.csv`; tiap baris menunjuk id ketentuan.\n"
           "3. Lengkapi `plan.toml`: judul, peraturan, masa berlaku, kebijakan.\n"
           "4. Jalankan `sipejuang plan validate .` sampai tidak ada galat.\n\n"
           "This package was made by `sipejuang plan new`. Codes come from the zoning file; no rule is filled in. An "
           "empty cell is\n"
           "*missing*, and a check answers *undetermined*. Fill in provisions.csv first, then the tables, then "
           "plan.toml, and run\n"
           "`sipejuang plan validate .` until no error is left.\n";
}

}  // namespace sipejuang::data
