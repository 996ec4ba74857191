// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/proposal_draft.hpp"

#include <optional>
#include <vector>

namespace sipejuang::data {

/// The role of each feature; nothing: not part of the proposal (a point or line that claims no role). One polygon without
/// role is the plot, if nothing else is. Problems: role-unknown, role-missing, no-plot, two-plots, wrong-geometry-type,
/// geometry-missing.
[[nodiscard]] std::vector<std::optional<RawProposal::Item::Role>> roles_of(ProposalDraft& draft,
                                                                           const ProposalOptions& options);

/// Gives plot, b1, b2 ..., green1 ... to those without id, in file order, and says so. Problem: duplicate-id.
void name_features(ProposalDraft& draft, const std::vector<std::optional<RawProposal::Item::Role>>& roles);

}  // namespace sipejuang::data
