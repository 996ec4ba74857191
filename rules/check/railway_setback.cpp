// SPDX-License-Identifier: Apache-2.0
// rel, the strip along a railway: from the axis of the track, or from the edge of its right of way where a width is known.
#include "rules/check/rule_list.hpp"
#include "rules/check/setback.hpp"

namespace sipejuang::rules {

std::vector<Finding> judge_rel(const Case& c) { return judge_setback(c, Rule::rel); }

}  // namespace sipejuang::rules
