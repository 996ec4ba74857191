// SPDX-License-Identifier: Apache-2.0
// floors: "`floors` above ground, halves allowed. Compared per building." (semantics 3)
#include "rules/check/building_measure.hpp"
#include "rules/check/rule_list.hpp"
#include "rules/verdict/number_text.hpp"

namespace sipejuang::rules {

std::vector<Finding> judge_floors(const Case& c) {
    return judge_buildings(
        c, Rule::floors,
        [](Finding& finding, const Case&, const Ground& ground, const Footprint& building, const ZoneLimit& limit) {
            Measured measured{{0, Range::open}, "floors not stated", {}, 1.0};
            if (building.floors) {
                measured.range = Range::exactly(*building.floors);
                measured.trace = "floors " + decimal(*building.floors);
            } else {
                measured.missing.push_back("floors: " + building.id);
            }
            judge(finding, measured, limit, *ground.plan);
        });
}

}  // namespace sipejuang::rules
