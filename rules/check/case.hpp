// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/check.hpp"
#include "rules/check/ground.hpp"

#include <string>
#include <vector>

namespace sipejuang::rules {

/// One check while it runs: what was asked, and how each plan in force sees the land. Rules read it and return findings.
struct Case {
    const Proposal& proposal;
    Date on;
    const NotAsked& not_asked;
    std::vector<Ground> grounds;  ///< the plans in force that have a say here, most detailed first
    std::string subject;          ///< id of the land: the plot, or the building where no plot is known
    geo::MultiPolygon land;       ///< the plot, or the footprint where no plot is known
    geo::SquareMetres land_area;
    geo::MultiPolygon built;  ///< union of all footprints inside the plot, proposed and existing
    geo::SquareMetres built_area;
    bool built_inside = false;  ///< no footprint leaves the plot

    [[nodiscard]] bool has_plot() const { return proposal.plot.has_value(); }
    [[nodiscard]] const Plan& first_plan() const { return *grounds.front().plan; }
};

/// Makes the case: `in_force` must not be empty.
[[nodiscard]] Case make_case(const Proposal& proposal, const std::vector<const Plan*>& in_force, Date on,
                             const NotAsked& not_asked);

/// A finding with rule, plan and subject filled in.
[[nodiscard]] Finding finding_for(const Case& c, const Plan& plan, Rule rule, const std::string& subject);

/// Marks a finding about an existing building: it does not fold unless the plan says so.
void mark_existing(Finding& finding, const Footprint& building, const Plan& plan);

}  // namespace sipejuang::rules
