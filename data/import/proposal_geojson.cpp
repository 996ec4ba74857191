// SPDX-License-Identifier: Apache-2.0
#include "data/import/geojson_features.hpp"
#include "data/import/geojson_geometry.hpp"
#include "data/import/json_document.hpp"
#include "data/import/proposal_activity.hpp"
#include "data/import/proposal_draft.hpp"
#include "data/import/sha256.hpp"

namespace sipejuang::data {

namespace {

using simdjson::dom::element;

DraftValue draft_value(element value) {
    if (value.is_null()) return {};
    if (value.is_bool()) return {value.get_bool().value()};
    if (value.is_number()) return {value.get_double().value()};
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS) return {std::string{text}};
    simdjson::dom::array array;
    if (value.get(array) != simdjson::SUCCESS) return {DraftValue::Object{}};
    std::vector<DraftValue> items;
    for (const auto item : array) items.push_back(draft_value(item));
    return {std::move(items)};
}

std::optional<std::string> id_of(element feature, const std::string& position, geo::Problems& problems) {
    const auto id = member(feature, "id");
    if (!id || id->is_null()) return std::nullopt;
    const auto value = draft_value(*id);
    if (const auto* text = value.text()) return text->empty() ? std::nullopt : std::optional{*text};
    if (const auto* number = value.number()) return text_of(RawValue{*number});
    problems.push_back(geo::problem("file-not-geojson", {"\"id\" sebuah fitur harus berupa teks atau angka.",
                                                         "The \"id\" of a feature must be text or a number."})
                           .located(position + ".id"));
    return std::nullopt;
}

DraftFeature feature_of(element feature, std::size_t index, geo::Problems& problems) {
    DraftFeature draft;
    draft.position = "features." + std::to_string(index);
    draft.id = id_of(feature, draft.position, problems);
    const auto properties = member(feature, "properties");
    simdjson::dom::object members;
    if (properties && properties->get(members) == simdjson::SUCCESS) {
        for (const auto field : members)
            draft.properties.emplace_back(std::string{field.key}, draft_value(field.value));
    }
    const auto geometry = member(feature, "geometry");
    if (!geometry) return draft;
    auto read = geojson_geometry(*geometry);
    if (read) {
        draft.geometry = std::move(*read);
    } else {
        problems.push_back(read.error().front().of_feature(draft.label()));
        draft.geometry.kind = RawGeometry::Kind::polygon;  // its fault is told; not told again as missing
        draft.geometry.unreadable = true;
    }
    return draft;
}

/// The document's CRS: the option, else the legacy member, else lon/lat.
geo::Epsg crs_of(element root, const ProposalOptions& options, geo::Problems& problems) {
    if (options.crs) return *options.crs;
    const auto named = geojson_crs(root);
    if (!named) problems.push_back(named.error().front());
    return named ? named->value_or(geo::wgs84) : geo::wgs84;
}

void read_statement(element root, ProposalDraft& draft) {
    const auto statement = member(root, "proposal");
    if (!statement || statement->is_null()) return;
    if (!statement->is_object()) {
        draft.problems.push_back(geo::problem("file-not-geojson", {"\"proposal\" harus berupa objek.",
                                                                   "The member \"proposal\" must be an object."})
                                     .located("proposal"));
        return;
    }
    for (const auto* name : {"activity", "kbli", "date", "title"}) {
        if (const auto value = member(*statement, name)) {
            state(draft.proposal, name, draft_value(*value), "proposal.", draft.problems);
        }
    }
}

void read_features(element root, ProposalDraft& draft) {
    if (is_geometry(root)) {
        DraftFeature bare;
        bare.position = "geometry";
        auto geometry = geojson_geometry(root);
        if (!geometry) {
            draft.problems.push_back(geometry.error().front());
            return;
        }
        bare.geometry = std::move(*geometry);
        draft.features.push_back(std::move(bare));
        draft.proposal.notes.push_back({"Berkas hanya berisi geometri; dibaca sebagai bidang tanah.",
                                        "The file is a bare geometry; read as the plot."});
        return;
    }
    const auto features = geojson_features(root);
    if (!features) {
        draft.problems.push_back(features.error().front());
        return;
    }
    for (const auto feature : *features) {
        draft.features.push_back(feature_of(feature, draft.features.size(), draft.problems));
    }
}

}  // namespace

geo::Result<ProposalDraft> draft_from_geojson(std::string_view bytes, const std::string& file,
                                              const ProposalOptions& options) {
    const auto document = JsonDocument::parse(bytes, file);
    if (!document) return document.error();
    ProposalDraft draft;
    draft.proposal.file = file;
    draft.proposal.sha256 = sha256_of(bytes);
    draft.proposal.crs = crs_of(document->root(), options, draft.problems);
    read_statement(document->root(), draft);
    read_features(document->root(), draft);
    for (auto& feature : draft.features) {
        feature.file = file;
        feature.crs = draft.proposal.crs;
    }
    for (auto& problem : draft.problems) problem.file = file;
    return draft;
}

}  // namespace sipejuang::data
