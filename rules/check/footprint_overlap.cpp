// SPDX-License-Identifier: Apache-2.0
// footprint_overlap: "of two buildings: conditional (a podium and its tower overlap lawfully), counted once in kdb"
// (semantics 3). One finding for each pair that overlaps, else one that says none does.
#include "geo/area.hpp"
#include "geo/box_index.hpp"
#include "geo/overlay.hpp"
#include "rules/check/judge.hpp"
#include "rules/check/rule_list.hpp"
#include "rules/verdict/number_text.hpp"
#include "rules/verdict/spoken_number.hpp"

namespace sipejuang::rules {

namespace {

Finding overlap_finding(const Case& c, const Plan& plan, const Footprint& a, const Footprint& b,
                        const geo::MultiPolygon& shared) {
    Finding finding = finding_for(c, plan, Rule::footprint_overlap, a.id);
    finding.object = b.id;
    finding.provision = plan.fact_provision(Rule::footprint_overlap, c.on);
    // What two existing buildings share is their own affair, not the proposal's.
    mark_existing(finding, b.status == BuildingStatus::existing ? a : b, plan);
    const auto area = geo::area(shared);
    finding.measured = area.value();
    finding.limit = 0.0;
    finding.margin = -area.value();
    finding.margin_quantity = Amount{-area.value(), Unit::square_metres};
    finding.trace = text_of(area) + " shared by " + a.id + " and " + b.id;
    finding.outcome = Outcome::conditional;
    finding.conditions.push_back({"overlap",
                                  "words",
                                  {"Jelaskan hubungan kedua bangunan (misalnya podium dan menara).",
                                   "Explain how the two buildings belong together (such as a podium and its tower)."},
                                  {},
                                  finding.provision,
                                  FindingCondition::Status::open});
    finding.place.region = shared;
    finding.message = {"Tapak bangunan " + a.id + " dan " + b.id + " bertumpuk seluas " + spoken(area).id +
                           "; dalam KDB dihitung sekali.",
                       "The footprints of " + a.id + " and " + b.id + " overlap by " + spoken(area).en +
                           "; KDB counts it once."};
    return finding;
}

}  // namespace

std::vector<Finding> judge_footprint_overlap(const Case& c) {
    const auto& plan = c.first_plan();
    const auto& buildings = c.proposal.buildings;
    std::vector<geo::Box> boxes;
    boxes.reserve(buildings.size());
    for (const auto& building : buildings) boxes.push_back(geo::box_of(building.shape));
    const geo::BoxIndex index{boxes};
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < buildings.size(); ++i) {
        for (const auto j : index.touching(boxes[i])) {
            if (j <= i) continue;
            const auto shared = geo::intersection(buildings[i].shape, buildings[j].shape);
            if (geo::area(shared) <= plan.content().tolerances.area) continue;
            findings.push_back(overlap_finding(c, plan, buildings[i], buildings[j], shared));
        }
    }
    if (!findings.empty() || buildings.empty()) return findings;
    Finding none = finding_for(c, plan, Rule::footprint_overlap, {});
    none.provision = plan.fact_provision(Rule::footprint_overlap, c.on);
    judge_not_affected(none, {"Tidak ada tapak bangunan yang bertumpuk.", "No footprints overlap."});
    findings.push_back(std::move(none));
    return findings;
}

}  // namespace sipejuang::rules
