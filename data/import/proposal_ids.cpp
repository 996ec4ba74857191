// SPDX-License-Identifier: Apache-2.0
#include "data/import/proposal_roles.hpp"

#include <array>
#include <set>

namespace sipejuang::data {

namespace {

using Role = RawProposal::Item::Role;

/// The first free name of its kind.
std::string fresh_name(Role role, std::size_t& counter, const std::set<std::string>& taken) {
    if (role == Role::plot && !taken.contains("plot")) return "plot";
    const std::string prefix = role == Role::plot ? "plot" : role == Role::building ? "b" : "green";
    std::string name;
    do {
        name = prefix + std::to_string(++counter);
    } while (taken.contains(name));
    return name;
}

}  // namespace

void name_features(ProposalDraft& draft, const std::vector<std::optional<Role>>& roles) {
    std::set<std::string> taken;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const auto& feature = draft.features[i];
        if (!roles[i] || !feature.id || taken.insert(*feature.id).second) continue;
        draft.problems.push_back(geo::problem("duplicate-id", {"Id \"" + *feature.id + "\" dipakai dua kali.",
                                                               "The id \"" + *feature.id + "\" is used twice."})
                                     .in_file(feature.file)
                                     .of_feature(*feature.id)
                                     .located(feature.position));
    }
    std::array<std::size_t, 3> counters{};
    std::string named;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        auto& feature = draft.features[i];
        if (!roles[i] || feature.id) continue;
        feature.id = fresh_name(*roles[i], counters[static_cast<std::size_t>(*roles[i])], taken);
        taken.insert(*feature.id);
        if (named.size() < 200) named += (named.empty() ? "" : ", ") + feature.position + " = " + *feature.id;
    }
    if (named.empty()) return;
    draft.proposal.notes.push_back(
        {"Fitur tanpa id diberi nama: " + named + ".", "Features without id were named: " + named + "."});
}

}  // namespace sipejuang::data
