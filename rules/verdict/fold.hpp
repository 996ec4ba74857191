// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/verdict/verdict.hpp"

#include <set>
#include <string>
#include <vector>

namespace sipejuang::rules {

/// The one folding rule. "Any violates -> nonconforming; else any undetermined -> undetermined; else any conditional ->
/// conditional; else conforming, if at least one finding complies and every required finding is there; else undetermined."
/// Facts (zone_share) never fold and are not counted; breaches of existing buildings are counted apart.
struct Folded {
    VerdictOutcome outcome = VerdictOutcome::undetermined;
    Counts counts;
    std::vector<std::string> missing_required;  ///< rule codes, in the order given
};

[[nodiscard]] Folded fold(const std::vector<Finding>& findings, const std::vector<std::string>& required);

}  // namespace sipejuang::rules
