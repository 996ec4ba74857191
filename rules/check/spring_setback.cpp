// SPDX-License-Identifier: Apache-2.0
// sempadan_mata_air, the ground around a spring: from the point itself, or from the edge of its area.
#include "rules/check/rule_list.hpp"
#include "rules/check/setback.hpp"

namespace sipejuang::rules {

std::vector<Finding> judge_sempadan_mata_air(const Case& c) { return judge_setback(c, Rule::sempadan_mata_air); }

}  // namespace sipejuang::rules
