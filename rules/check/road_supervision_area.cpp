// SPDX-License-Identifier: Apache-2.0
// ruwasja, ruang pengawasan jalan, the ground beside a road that is kept free for the view: from the edge of the carriageway, by
// class of road.
#include "rules/check/rule_list.hpp"
#include "rules/check/setback.hpp"

namespace sipejuang::rules {

std::vector<Finding> judge_ruwasja(const Case& c) { return judge_setback(c, Rule::ruwasja); }

}  // namespace sipejuang::rules
