// SPDX-License-Identifier: Apache-2.0
// sempadan_sungai, the strip along a river: "From the edge of the channel on both banks. A centreline stands for it only with a
// width; without one undetermined unless the plan says otherwise. Reach data (depth, dike, in town) missing: undetermined,
// naming the reach" (semantics 4). Distances by depth, dike and town: PP 38/2011, Pasal 9 and 10, as far as they still bind; each
// is a row of setbacks.csv.
#include "rules/check/rule_list.hpp"
#include "rules/check/setback.hpp"

namespace sipejuang::rules {

std::vector<Finding> judge_sempadan_sungai(const Case& c) { return judge_setback(c, Rule::sempadan_sungai); }

}  // namespace sipejuang::rules
