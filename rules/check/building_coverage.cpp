// SPDX-License-Identifier: Apache-2.0
// kdb, koefisien dasar bangunan: "area of the union of footprints (proposed and existing) inside the plot / denominator"
// (semantics 3).
#include "geo/overlay.hpp"
#include "rules/check/denominator.hpp"
#include "rules/check/plot_measure.hpp"
#include "rules/check/rule_list.hpp"

namespace sipejuang::rules {

std::vector<Finding> judge_kdb(const Case& c) {
    return judge_plot_measure(c, Rule::kdb, [](const Case& own, const Ground& ground, const ZonePart* part) {
        const auto built = part == nullptr ? own.built_area : geo::shared_area(own.built, part->shape);
        const auto land = land_that_counts(own, ground, part);
        const Range footprint = Range::exactly(built.value());
        const Range share = quotient(footprint, land.area);
        const Range percent{share.low * 100, share.high * 100};
        return Measured{percent, quotient_trace(area_text(footprint), land.text, Rule::kdb, percent), land.missing,
                        land.area.high / 100};
    });
}

}  // namespace sipejuang::rules
