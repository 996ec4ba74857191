// SPDX-License-Identifier: Apache-2.0
// sutt, the free space beside an overhead power line: horizontally from its axis, by voltage (Permen ESDM 13/2021, as far as the
// plan takes it over). The vertical clearance over a roof is not judged: it needs the height of the wire.
#include "rules/check/rule_list.hpp"
#include "rules/check/setback.hpp"

namespace sipejuang::rules {

std::vector<Finding> judge_sutt(const Case& c) { return judge_setback(c, Rule::sutt); }

}  // namespace sipejuang::rules
