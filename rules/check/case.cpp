// SPDX-License-Identifier: Apache-2.0
#include "rules/check/case.hpp"

#include "geo/area.hpp"
#include "geo/overlay.hpp"

#include <algorithm>
#include <utility>

namespace sipejuang::rules {

namespace {

void measure_built(Case& c, const std::vector<Footprint>& buildings) {
    std::vector<geo::MultiPolygon> shapes;
    shapes.reserve(buildings.size());
    for (const auto& building : buildings) shapes.push_back(building.shape);
    if (shapes.empty()) return;
    c.built_inside = std::all_of(shapes.begin(), shapes.end(), [&](const auto& s) { return geo::covers(c.land, s); });
    c.built = shapes.size() == 1 ? std::move(shapes.front()) : geo::union_of(shapes);
    if (!c.built_inside) c.built = geo::intersection(c.land, c.built);
    c.built_area = geo::area(c.built);
}

/// A plan has a say where its zones share the land, or where the land lies inside what it claims to cover.
bool has_a_say(const Ground& ground) { return !ground.under.pieces.empty() || !ground.hole.shape.empty(); }

}  // namespace

Case make_case(const Proposal& proposal, const std::vector<const Plan*>& in_force, Date on, const NotAsked& not_asked) {
    Case c{proposal, on, not_asked, {}, {}, {}, {}, {}, {}, false};
    c.subject = proposal.plot ? proposal.plot->id : proposal.buildings.front().id;
    c.land = proposal.plot ? proposal.plot->shape : proposal.buildings.front().shape;
    c.land_area = geo::area(c.land);
    if (proposal.plot) measure_built(c, proposal.buildings);
    for (const auto* plan : in_force) {
        Ground ground = ground_of(*plan, c.land, proposal);
        if (!has_a_say(ground)) continue;
        if (proposal.plot) ground.frontage = frontage_of(*plan, *proposal.plot);
        c.grounds.push_back(std::move(ground));
    }
    return c;
}

Finding finding_for(const Case& c, const Plan& plan, Rule rule, const std::string& subject) {
    Finding finding;
    finding.rule = rule;
    finding.plan = plan.identity().id;
    finding.subject = subject.empty() ? c.subject : subject;
    return finding;
}

void mark_existing(Finding& finding, const Footprint& building, const Plan& plan) {
    finding.existing = building.status == BuildingStatus::existing;
    finding.folds = !finding.existing || plan.content().policies.existing_breaches_fold;
}

}  // namespace sipejuang::rules
