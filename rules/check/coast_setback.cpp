// SPDX-License-Identifier: Apache-2.0
// sempadan_pantai, the strip along the coast: from the line of highest tide towards the land (Perpres 51/2016), which is not the
// coastline of a base map; the plan names the layer and the distance.
#include "rules/check/rule_list.hpp"
#include "rules/check/setback.hpp"

namespace sipejuang::rules {

std::vector<Finding> judge_sempadan_pantai(const Case& c) { return judge_setback(c, Rule::sempadan_pantai); }

}  // namespace sipejuang::rules
