// SPDX-License-Identifier: Apache-2.0
// min_plot_area: "min_plot_area on the gross area" (semantics 3), whatever the denominator of the other measures.
#include "rules/check/plot_measure.hpp"
#include "rules/check/rule_list.hpp"
#include "rules/verdict/number_text.hpp"

namespace sipejuang::rules {

std::vector<Finding> judge_min_plot_area(const Case& c) {
    return judge_plot_measure(c, Rule::min_plot_area, [](const Case& own, const Ground&, const ZonePart*) {
        Measured measured{Range::exactly(own.land_area.value()), "gross area " + text_of(own.land_area), {}, 1.0};
        const auto& certificate = own.proposal.plot->certificate_area;
        if (certificate) measured.trace += "; certificate says " + text_of(*certificate);
        return measured;
    });
}

}  // namespace sipejuang::rules
