// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_new_files.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace sipejuang::data {

namespace {

std::string toml_text(const std::string& text) {
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') quoted += '\\';
        if (static_cast<unsigned char>(c) >= 0x20U) quoted += c;
    }
    return quoted + "\"";
}

std::string columns_line(const NewPlanFacts& facts) {
    using Found = std::pair<const char*, std::optional<std::size_t>>;
    const std::array found{Found{"subzone", facts.columns.subzone}, Found{"polygon", facts.columns.polygon},
                           Found{"block", facts.columns.block}, Found{"swp", facts.columns.swp},
                           Found{"name", facts.columns.name}};
    std::string line;
    for (const auto& [name, column] : found) {
        if (column)
            line += std::string{line.empty() ? "" : ", "} + name + " = " + toml_text(facts.layer.columns[*column]);
    }
    return "columns = { " + line + " }\n";
}

std::string measures_listed() {
    std::string text;
    for (const auto* measure : new_measures) text += ", " + toml_text(measure);
    return text;
}

std::string plan_section(const NewPlanFacts& facts) {
    const auto distortion = rules::decimal(facts.worst_distortion * 100.0, 4);
    return "[plan]\n"
           "id = " +
           toml_text(facts.id) +
           "\n"
           "version = \"1\"\n"
           "title = { id = \"\", en = \"\" }            # judul resmi / the official title\n"
           "instrument = \"\"                         # peraturan yang menetapkan / the legal instrument\n"
           "level = \"detail\"                        # detail | city | regency | province | island | national\n"
           "status = \"draft\"                        # sample | draft | in_force\n"
           "# valid_from = 2026-01-01               # berlaku sejak / in force from\n"
           "# valid_until = 2046-01-01\n"
           "time_zone = " +
           toml_text(facts.time_zone) +
           "              # periksa / check\n"
           "working_crs = " +
           toml_text(facts.working_crs.text()) +
           "              # luas menyimpang paling banyak / areas off by at most " + distortion +
           " %\n"
           "vertical_datum = \"unknown\"\n"
           "# kbli_edition = \"2020\"\n"
           "# semua yang diatur rencana; hapus yang tidak diatur / all that the plan regulates; remove what it does "
           "not\n"
           "regulates = [\"land_use\"" +
           measures_listed() + "]\n\n";
}

std::string zones_section(const NewPlanFacts& facts) {
    std::string text =
        "[zones]\nfile = " + toml_text(facts.zones_file) +
        "\n"
        "# accuracy_m = 2.5                      # ketelitian posisi / positional accuracy\n"
        "complete_within = \"plan\"\n"
        "repair = false                          # true: poligon rusak diperbaiki dan dicatat / repaired, on record\n";
    if (facts.zones_crs) text += "crs = " + toml_text(facts.zones_crs->text()) + "\n";
    text += columns_line(facts) + "\n";
    if (facts.intensity_columns.empty()) return text;
    text += "[zones.intensity]                       # periksa satuan, isi ketentuan / check the unit, fill in the "
            "provision\n";
    for (const auto& column : facts.intensity_columns) {
        std::string measure = column;
        std::transform(measure.begin(), measure.end(), measure.begin(),
                       [](char c) { return static_cast<char>(c - 'A' + 'a'); });
        text += measure + " = { column = " + toml_text(column) + ", unit = \"" + (measure == "klb" ? "x" : "%") +
                "\", provision = \"\" }\n";
    }
    return text + "\n";
}

}  // namespace

std::string new_plan_toml(const NewPlanFacts& facts) {
    return "# Dibuat oleh `sipejuang plan new`; petunjuk: docs/plan-package.id.md / made by `sipejuang plan new`.\n\n" +
           plan_section(facts) + zones_section(facts) +
           "# [layers.roads]                        # jalan, untuk gsb dan kelas jalan / roads\n"
           "# file = \"layers/roads.gpkg:roads\"\n"
           "# accuracy_m = 2.5\n"
           "# complete_within = \"plan\"\n"
           "# columns = { id = \"id\", name = \"name\", class = \"class\", row_width_m = \"row_width_m\", "
           "carriageway_width_m = \"carriageway_width_m\" }\n\n"
           "# [policies]                            # nilai, atau { value = ..., provision = \"id\" } / a value, or "
           "with its provision\n"
           "# several_zones = { land_use = \"per_part\", kdb = \"strictest\", klb = \"strictest\", kdh = \"strictest\" "
           "}\n"
           "# denominator = \"gross\"                 # atau / or [\"BJ\", \"BA\", \"PS\"]\n"
           "# gsb_from = \"row_edge\"                 # row_edge | axis | carriageway_edge | plot_front_edge\n"
           "# corner_road_class = \"higher_class\"    # higher_class | strictest\n\n"
           "# [tolerances]\n# length_m = 0.01\n# area_m2 = 0.01\n\n"
           "# [slivers]\n# width_m = 2.5\n\n"
           "# [facts]                               # ketentuan untuk fakta geometri / provisions for facts of "
           "geometry\n"
           "# zone_share = \"\"\n# footprint_in_plot = \"\"\n# footprint_overlap = \"\"\n# plan_extent = \"\"\n";
}

}  // namespace sipejuang::data
