// SPDX-License-Identifier: Apache-2.0
#include "data/import/csv_text.hpp"
#include "data/import/file_kind.hpp"
#include "data/import/proposal_draft.hpp"
#include "data/import/proposal_properties.hpp"
#include "data/import/sha256.hpp"
#include "data/import/vector_file.hpp"

#include <algorithm>

namespace sipejuang::data {

namespace {

constexpr std::uintmax_t largest_file = std::uintmax_t{256} << 20U;

bool is_number_property(const std::string& name) {
    return std::any_of(number_properties.begin(), number_properties.end(),
                       [&](const auto& p) { return p.name == name; });
}

/// Tables hold numbers as text at times, and "" for nothing; words of ours are told without case.
DraftValue cell(const std::string& column, const RawValue& value) {
    if (is_number_property(column)) {
        if (const auto number = number_of(value)) return {*number};
    }
    if (const auto* number = std::get_if<double>(&value)) return {*number};
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr || text->empty()) return {};
    return {column == "role" || column == "status" ? lower_case(*text) : *text};
}

/// A shapefile's column has ten letters: floor_area is floor_area_m2, basement_a is basement_area_m2.
std::string full_name(const std::string& column) {
    if (column.size() != 10) return column;
    for (const auto& property : number_properties) {
        if (property.name.substr(0, 10) == column) return std::string{property.name};
    }
    return column;
}

/// The layer's CRS: the option, else its own, else lon/lat, said as a note.
geo::Epsg crs_of(const RawLayer& layer, const ProposalOptions& options, ProposalDraft& draft) {
    if (options.crs) return *options.crs;
    if (layer.crs) return *layer.crs;
    if (!layer.crs_text.empty()) {
        draft.problems.push_back(
            geo::problem("unknown-crs",
                         {"Sistem koordinat \"" + layer.crs_text + "\" tidak mempunyai kode EPSG; sebut dengan --crs.",
                          "The coordinate system \"" + layer.crs_text + "\" has no EPSG code; name it with --crs."})
                .in_file(layer.file));
    } else {
        draft.proposal.notes.push_back(
            {"Berkas " + layer.file + " tidak menyebut sistem koordinat; dibaca sebagai bujur/lintang WGS 84.",
             "The file " + layer.file + " names no coordinate system; read as lon/lat WGS 84."});
    }
    return geo::wgs84;
}

void add_features(RawLayer layer, const std::string& role, geo::Epsg crs, ProposalDraft& draft) {
    for (auto& raw : layer.features) {
        DraftFeature feature;
        feature.position = layer.name + ", row " + std::to_string(raw.fid);
        feature.given_role = role;
        feature.file = layer.file;
        feature.crs = crs;
        feature.geometry = std::move(raw.geometry);
        for (std::size_t i = 0; i < layer.columns.size() && i < raw.values.size(); ++i) {
            const auto name = full_name(lower_case(layer.columns[i]));
            if (name == "id") {
                if (const auto id = text_of(raw.values[i]); !id.empty()) feature.id = id;
            } else {
                feature.properties.emplace_back(name, cell(name, raw.values[i]));
            }
        }
        draft.features.push_back(std::move(feature));
    }
}

std::string role_by_name(const std::string& layer) {
    const auto name = lower_case(layer);
    return name == "plot" || name == "building" || name == "green" ? name : name == "buildings" ? "building" : "";
}

/// Reads one layer into the draft; false when it could not be read.
bool add_layer(const LayerSource& source, const std::string& role, const ProposalOptions& options,
               ProposalDraft& draft) {
    auto layer = read_vector(source);
    if (!layer) {
        for (const auto& problem : layer.error()) draft.problems.push_back(problem);
        return false;
    }
    if (draft.features.size() + layer->features.size() > most_features) {
        draft.problems.push_back(
            geo::problem("too-many-features",
                         {"Satu permohonan memuat paling banyak " + std::to_string(most_features) + " fitur.",
                          "One proposal holds at most " + std::to_string(most_features) + " features."})
                .in_file(source.file));
        return false;
    }
    const auto crs = crs_of(*layer, options, draft);
    if (draft.features.empty()) draft.proposal.crs = crs;
    const auto name = layer->name;
    draft.proposal.notes.push_back({"Layer \"" + name + "\" dari " + source.file + " dibaca dalam " + crs.text() + ".",
                                    "Layer \"" + name + "\" of " + source.file + " was read in " + crs.text() + "."});
    add_features(std::move(*layer), role, crs, draft);
    return true;
}

}  // namespace

geo::Result<ProposalDraft> draft_from_layers(const std::string& file, const std::string& layer,
                                             const ProposalOptions& options) {
    const auto bytes = read_bytes(file, largest_file);
    if (!bytes) return bytes.error();
    const auto names = layer_names(file);
    if (!names) return names.error();
    ProposalDraft draft;
    draft.plot_speaks = true;
    draft.proposal.file = file;
    draft.proposal.sha256 = sha256_of(*bytes);
    draft.proposal.crs = options.crs.value_or(geo::wgs84);
    if (!layer.empty()) {
        if (!add_layer({file, layer}, role_by_name(layer), options, draft)) return draft.problems;
        return draft;
    }
    const bool by_name = std::any_of(names->begin(), names->end(),
                                     [](const auto& name) { return !role_by_name(name).empty(); });
    if (!by_name && names->size() > 1) return read_vector({file, ""}).error();  // says which layers there are
    for (const auto& name : *names) {
        const auto role = role_by_name(name);
        if (by_name && role.empty()) continue;
        if (!add_layer({file, name}, role, options, draft)) return draft.problems;
    }
    return draft;
}

void add_building_files(ProposalDraft& draft, const ProposalOptions& options) {
    std::string hashes = draft.proposal.sha256;
    for (const auto& text : options.building_files) {
        const auto source = LayerSource::parse(text);
        const auto bytes = read_bytes(source.file, largest_file);
        if (bytes) hashes += sha256_of(*bytes);
        ProposalOptions own = options;
        own.crs = std::nullopt;  // --crs is about the proposal; a footprint file names its own
        if (!add_layer(source, "building", own, draft)) return;
    }
    if (!options.building_files.empty()) draft.proposal.sha256 = sha256_of(hashes);
}

}  // namespace sipejuang::data
