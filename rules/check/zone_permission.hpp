// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/law/plan.hpp"
#include "rules/verdict/finding.hpp"

#include <string>
#include <vector>

namespace sipejuang::rules {

/// What an activity may do in a sub-zone where neither plot nor building is known, by the same reading of the matrix as a check (semantics 5): a cell that
/// is empty, a code that nobody explains and an article that is not in force are not known, whatever letter stands there. Numbers that a condition asks for
/// stay open.
struct ZonePermission {
    Outcome outcome = Outcome::undetermined;  ///< complies, conditional, violates or undetermined
    bool unregulated = false;                 ///< the cell says `-`
    std::vector<std::string> codes, missing;
};

[[nodiscard]] ZonePermission zone_permission(const Plan& plan, const Activity& activity, const std::string& subzone,
                                             Date on);

}  // namespace sipejuang::rules
