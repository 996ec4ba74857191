// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/proposal_draft.hpp"

#include <string>

namespace sipejuang::data {

/// Takes one statement about the whole proposal - activity, kbli, date, title - into it. null and "" are absent.
/// Problems: kbli-invalid, date-invalid, activity-unknown (not a text), each at `prefix` + name.
void state(RawProposal& proposal, const std::string& name, const DraftValue& value, const std::string& prefix,
           geo::Problems& problems);

/// A KBLI code: 4 or 5 digits.
[[nodiscard]] bool is_kbli(const std::string& text);
[[nodiscard]] geo::Problem kbli_problem(const std::string& value);

}  // namespace sipejuang::data
