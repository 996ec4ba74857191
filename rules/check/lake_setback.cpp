// SPDX-License-Identifier: Apache-2.0
// sempadan_danau, the strip around a lake: from the highest level of the water, drawn as the edge of an area or as a line.
#include "rules/check/rule_list.hpp"
#include "rules/check/setback.hpp"

namespace sipejuang::rules {

std::vector<Finding> judge_sempadan_danau(const Case& c) { return judge_setback(c, Rule::sempadan_danau); }

}  // namespace sipejuang::rules
