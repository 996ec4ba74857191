// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/proposal_file.hpp"
#include "server/check_form.hpp"

namespace sipejuang::server {

/// Writes the numbers of the form into the proposal: those of the plot into the plot, those of the building into the one that is proposed. What is wrong with
/// them is returned, each naming its field. Where plot and building are not known (`into` is null), how the numbers are written is all that is looked at.
/// Problems: field-invalid, field-missing (no building), fields-contradict (several buildings).
[[nodiscard]] geo::Problems write_numbers(const CheckForm& form, data::RawProposal* into);

/// What contradicts the drawing: all floors less than a third of the one that is drawn, more green than there is ground. Of the proposal as it is judged. Problem:
/// fields-contradict, naming the field.
[[nodiscard]] geo::Problems contradictions(const rules::Proposal& proposal);

}  // namespace sipejuang::server
