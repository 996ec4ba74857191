// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/case.hpp"

#include <string>
#include <vector>

namespace sipejuang::rules {

/// What an activity may do in one sub-zone: the cell's codes resolved into conditions and one outcome (semantics 5).
struct Permission {
    Outcome outcome = Outcome::undetermined;
    std::vector<std::string> codes;
    std::vector<FindingCondition> conditions;
    std::vector<std::string> missing;
    bool unregulated = false;  ///< the cell says `-`: belum diatur
};

[[nodiscard]] Permission permission(const Case& c, const Plan& plan, const Activity& activity, const ZonePart& part);

}  // namespace sipejuang::rules
