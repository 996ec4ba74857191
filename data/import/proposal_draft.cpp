// SPDX-License-Identifier: Apache-2.0
#include "data/import/proposal_draft.hpp"

#include "data/import/proposal_activity.hpp"
#include "data/import/proposal_properties.hpp"
#include "data/import/proposal_roles.hpp"

namespace sipejuang::data {

namespace {

using Role = RawProposal::Item::Role;

RawProposal::Item item_of(DraftFeature& feature, Role role, geo::Problems& problems) {
    RawProposal::Item item;
    item.role = role;
    item.id = feature.label();
    item.file = feature.file;
    item.crs = feature.crs;
    read_properties(feature, item, problems);
    item.geometry = std::move(feature.geometry);
    return item;
}

/// What a table states in columns of the plot.
void hear_plot(const DraftFeature& plot, ProposalDraft& draft) {
    for (const auto* name : {"activity", "kbli", "date", "title"}) {
        const auto* value = plot.find(name);
        if (value != nullptr) state(draft.proposal, name, *value, "column ", draft.problems);
    }
}

void apply_options(const ProposalOptions& options, ProposalDraft& draft) {
    if (!options.activity.empty()) draft.proposal.activity = options.activity;
    if (options.kbli.empty()) return;
    draft.proposal.kbli.clear();
    for (const auto& kbli : options.kbli) {
        if (is_kbli(kbli)) {
            draft.proposal.kbli.push_back(kbli);
        } else {
            draft.problems.push_back(kbli_problem("\"" + kbli + "\"").located("--kbli"));
        }
    }
}

}  // namespace

const DraftValue* DraftFeature::find(const std::string& name) const {
    for (const auto& [key, value] : properties) {
        if (key == name) return value.absent() ? nullptr : &value;
    }
    return nullptr;
}

geo::Result<RawProposal> proposal_from(ProposalDraft draft, const ProposalOptions& options) {
    if (draft.features.size() > most_features) {
        const auto text = std::to_string(draft.features.size()) + " > " + std::to_string(most_features);
        return geo::problem("too-many-features", {"Terlalu banyak fitur dalam satu permohonan: " + text + ".",
                                                  "Too many features in one proposal: " + text + "."})
            .in_file(draft.proposal.file);
    }
    const auto roles = roles_of(draft, options);
    name_features(draft, roles);
    for (std::size_t i = 0; i < roles.size(); ++i) {
        if (!roles[i]) continue;
        if (draft.plot_speaks && roles[i] == Role::plot) hear_plot(draft.features[i], draft);
        draft.proposal.items.push_back(item_of(draft.features[i], *roles[i], draft.problems));
    }
    apply_options(options, draft);
    if (draft.problems.empty()) return std::move(draft.proposal);
    for (auto& problem : draft.problems) {
        if (problem.file.empty()) problem.file = draft.proposal.file;
    }
    if (draft.problems.size() > most_problems) draft.problems.resize(most_problems);
    return std::move(draft.problems);
}

}  // namespace sipejuang::data
