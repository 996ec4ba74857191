// SPDX-License-Identifier: Apache-2.0
// plan_extent: does the law reach the whole plot? "Partly outside by more than a sliver: undetermined with the m2 and the
// part; never violates." Wholly outside every plan is a Problem, found before any rule runs.
#include "geo/area.hpp"
#include "geo/overlay.hpp"
#include "rules/check/rule_list.hpp"
#include "rules/check/sliver.hpp"
#include "rules/verdict/number_text.hpp"
#include "rules/verdict/spoken_number.hpp"

namespace sipejuang::rules {

namespace {

/// What lies beyond every plan: an area counts only if it is more than a sliver for each of them.
geo::MultiPolygon beyond_all(const Case& c) {
    geo::MultiPolygon beyond;
    for (std::size_t i = 0; i < c.grounds.size(); ++i) {
        const auto& own = c.grounds[i].beyond;
        if (!own.counts()) return {};
        beyond = i == 0 ? own.shape : geo::intersection(beyond, own.shape);
    }
    if (c.grounds.size() > 1 && !beyond.empty()) {
        // Between two plans a gap may be left that is a sliver, though neither reaches far.
        const auto& content = c.first_plan().content();
        const bool thin = !sliver_reason(beyond, geo::area(beyond), c.land_area, content.slivers).empty();
        if (thin && !holds_a_footprint(beyond, c.proposal, content.tolerances.area)) return {};
    }
    return beyond;
}

}  // namespace

std::vector<Finding> judge_plan_extent(const Case& c) {
    const auto& plan = c.first_plan();
    Finding finding = finding_for(c, plan, Rule::plan_extent, {});
    finding.provision = plan.fact_provision(Rule::plan_extent, c.on);
    const auto beyond = beyond_all(c);
    const auto outside = geo::area(beyond);
    finding.measured = outside.value();
    finding.limit = 0.0;
    finding.trace = text_of(outside) + " of " + text_of(c.land_area) + " lie outside every plan";
    if (outside <= plan.content().tolerances.area) {
        finding.outcome = Outcome::complies;
        finding.margin = -outside.value();
        finding.message = {"Seluruh bidang tanah berada di dalam rencana tata ruang.",
                           "The whole plot lies inside the plan."};
        return {finding};
    }
    finding.outcome = Outcome::undetermined;
    finding.missing = {"plan for a part of the plot"};
    finding.place.region = beyond;
    finding.message = {spoken(outside).id +
                           " bidang tanah berada di luar semua rencana; bagian itu tidak dapat dinilai.",
                       spoken(outside).en + " of the plot lie outside every plan; that part cannot be judged."};
    return {finding};
}

}  // namespace sipejuang::rules
