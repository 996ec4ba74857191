// SPDX-License-Identifier: Apache-2.0
// footprint_in_plot: "violates if the area outside exceeds the area tolerance and some point lies further outside than the
// length tolerance" (semantics 3). A fact of geometry: it points to a provision that the plan owns for it.
#include "geo/area.hpp"
#include "geo/distance.hpp"
#include "geo/overlay.hpp"
#include "rules/check/judge.hpp"
#include "rules/check/rule_list.hpp"
#include "rules/verdict/number_text.hpp"
#include "rules/verdict/spoken_number.hpp"

#include <algorithm>

namespace sipejuang::rules {

namespace {

/// "Some point lies further outside than the length tolerance." Between vertices on the border a footprint may bridge a
/// courtyard or a notch of the plot: then the plot, widened by the tolerance, does not hold it. The buffer is too small by up
/// to 0.12 % at its round corners.
bool further_outside(const geo::MultiPolygon& outside, const geo::MultiPolygon& land, geo::Metres depth,
                     geo::Metres tolerance) {
    if (!within(depth.value(), 0, tolerance.value())) return true;
    constexpr double corner_allowance = 1.002;
    const auto wide = std::max(tolerance, geo::Metres::of(1e-6)) * corner_allowance;
    return !geo::difference(outside, geo::buffer(land, wide)).empty();
}

Finding judge_footprint(const Case& c, const Plan& plan, const Footprint& building) {
    Finding finding = finding_for(c, plan, Rule::footprint_in_plot, building.id);
    finding.provision = plan.fact_provision(Rule::footprint_in_plot, c.on);
    mark_existing(finding, building, plan);
    const auto& tolerances = plan.content().tolerances;
    const bool inside = c.built_inside || geo::covers(c.land, building.shape);
    const auto outside = inside ? geo::MultiPolygon{} : geo::difference(building.shape, c.land);
    const auto area = geo::area(outside);
    const auto depth = outside.empty() ? geo::Metres{} : geo::farthest_vertex_outside(outside, c.land);
    finding.measured = area.value();
    finding.limit = 0.0;
    finding.margin = -area.value();
    finding.margin_quantity = Amount{-area.value(), Unit::square_metres};
    finding.trace = text_of(area) + " outside the plot, a corner at most " + text_of(depth) + " from it";
    if (!within(area.value(), 0, tolerances.area.value()) &&
        further_outside(outside, c.land, depth, tolerances.length)) {
        finding.outcome = Outcome::violates;
        finding.place.region = outside;
        finding.message = {spoken(area).id + " tapak bangunan berada di luar bidang tanah.",
                           spoken(area).en + " of the footprint lie outside the plot."};
        if (depth > tolerances.length) {
            finding.message.id.insert(finding.message.id.size() - 1, ", sejauh " + spoken(depth).id);
            finding.message.en.insert(finding.message.en.size() - 1, ", up to " + spoken(depth).en);
        }
        return finding;
    }
    if (!outside.empty())
        finding.trace += "; met within the tolerances of " + text_of(tolerances.area) + " and " +
                         text_of(tolerances.length);
    finding.outcome = Outcome::complies;
    finding.message = {"Seluruh tapak bangunan berada di dalam bidang tanah.",
                       "The whole footprint lies inside the plot."};
    return finding;
}

}  // namespace

std::vector<Finding> judge_footprint_in_plot(const Case& c) {
    const auto& plan = c.first_plan();
    std::vector<Finding> findings;
    for (const auto& building : c.proposal.buildings) {
        if (c.has_plot()) {
            findings.push_back(judge_footprint(c, plan, building));
            continue;
        }
        Finding finding = finding_for(c, plan, Rule::footprint_in_plot, building.id);
        judge_missing(finding, {"plot"});
        findings.push_back(std::move(finding));
    }
    return findings;
}

}  // namespace sipejuang::rules
