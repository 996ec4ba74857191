// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/proposal/proposal.hpp"
#include "rules/verdict/finding.hpp"

#include <vector>

namespace sipejuang::rules {

/// Buildings are known to stand on the plot, but they could not be read (`Proposal::unread`): what complies without them, or
/// waits for a building, cannot be judged. A sure violation stays: "a sure violation is never hidden by an unknown".
void leave_open_for_unread(std::vector<Finding>& findings, const Proposal& proposal);

}  // namespace sipejuang::rules
