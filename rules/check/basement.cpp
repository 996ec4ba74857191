// SPDX-License-Identifier: Apache-2.0
// ktb, koefisien tapak basemen: "basement footprint or stated basement area / denominator"; absent: "basement from 0 to the
// plot" (semantics 1, 3).
#include "rules/check/denominator.hpp"
#include "rules/check/plot_measure.hpp"
#include "rules/check/rule_list.hpp"

#include <algorithm>

namespace sipejuang::rules {

namespace {

Range basement_area(const Case& c, const ZonePart* part, std::vector<std::string>& missing) {
    const double land = (part == nullptr ? c.land_area : part->area).value();
    Range total = Range::exactly(0);
    bool unknown = false;
    for (const auto& building : c.proposal.buildings) {
        if (building.basement_area) {
            const double own = building.basement_area->value();
            total = {total.low + own, total.high + own};
        } else {
            missing.push_back("basement_area_m2: " + building.id);
            unknown = true;
        }
    }
    if (part != nullptr && part->area < c.land_area && total.high > 0) {
        missing.emplace_back("basement area per part");
        total.low = 0;
    }
    if (unknown) total.high = std::max(total.high, land);
    return total;
}

}  // namespace

std::vector<Finding> judge_ktb(const Case& c) {
    return judge_plot_measure(c, Rule::ktb, [](const Case& own, const Ground& ground, const ZonePart* part) {
        const auto land = land_that_counts(own, ground, part);
        Measured measured;
        measured.missing = land.missing;
        const Range basement = basement_area(own, part, measured.missing);
        const Range share = quotient(basement, land.area);
        measured.range = {share.low * 100, share.high * 100};
        measured.trace = quotient_trace(area_text(basement), land.text, Rule::ktb, measured.range);
        measured.per_unit = land.area.high / 100;
        return measured;
    });
}

}  // namespace sipejuang::rules
