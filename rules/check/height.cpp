// SPDX-License-Identifier: Apache-2.0
// height: "from the lowest adjoining ground to the highest point, masts included. Compared per building." (semantics 3)
// The number comes from the proposal; absent, it is anything from 0 without upper end.
#include "rules/check/building_measure.hpp"
#include "rules/check/rule_list.hpp"
#include "rules/verdict/number_text.hpp"

namespace sipejuang::rules {

std::vector<Finding> judge_height(const Case& c) {
    return judge_buildings(
        c, Rule::height,
        [](Finding& finding, const Case&, const Ground& ground, const Footprint& building, const ZoneLimit& limit) {
            Measured measured{{0, Range::open}, "height_m not stated", {}, 1.0};
            if (building.height) {
                measured.range = Range::exactly(building.height->value());
                measured.trace = "height_m " + text_of(*building.height);
            } else {
                measured.missing.push_back("height_m: " + building.id);
            }
            judge(finding, measured, limit, *ground.plan);
        });
}

}  // namespace sipejuang::rules
