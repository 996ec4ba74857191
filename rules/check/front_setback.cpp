// SPDX-License-Identifier: Apache-2.0
// gsb, garis sempadan bangunan: the distance from each building to each road in front of the plot, measured from the line that
// the plan names: "row_edge (centreline offset by half the right-of-way width), axis, carriageway_edge, plot_front_edge. No
// width: undetermined, naming the road. Corner plots: gsb per road. No road found: undetermined, never 'no gsb'." (semantics 4)
#include "geo/area.hpp"
#include "geo/overlay.hpp"
#include "rules/check/building_measure.hpp"
#include "rules/check/overlay_limit.hpp"
#include "rules/check/reference_line.hpp"
#include "rules/check/rule_list.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>
#include <cmath>

namespace sipejuang::rules {

namespace {

ReferenceLine offset_of(const Road& road, const std::optional<geo::Metres>& width, const char* what) {
    ReferenceLine reference{road.line, {}, {0, Range::open}, std::string{what} + " of road " + road.id, {}};
    if (!width) return reference;
    reference.offset = Range::exactly(width->value() / 2.0);
    reference.missing.clear();
    reference.text = " - half the " + std::string{what} + " " + text_of(*width / 2.0);
    return reference;
}

ReferenceLine reference_of(const Ground& ground, const Front& front) {
    switch (ground.plan->content().policies.gsb_from) {
        case GsbFrom::plot_front_edge: {
            ReferenceLine reference;
            for (const auto& edge : ground.frontage.edges) {
                if (edge.side == EdgeSide::front && edge.road == front.road)
                    reference.drawn.parts.push_back({edge.from, edge.to});
            }
            return reference;
        }
        case GsbFrom::axis: return {front.road->line, {}, Range::exactly(0), {}, {}};
        case GsbFrom::carriageway_edge: return offset_of(*front.road, front.road->carriageway_width, "carriageway");
        case GsbFrom::row_edge: break;
    }
    return offset_of(*front.road, front.road->row_width, "right of way");
}

void judge_road(Finding& finding, const Ground& ground, const Footprint& building, const Front& front,
                const ZoneLimit& limit) {
    if (front.road == nullptr && ground.plan->content().policies.gsb_from != GsbFrom::plot_front_edge) {
        judge(finding, {{0, Range::open}, "front edge stated, no road known", {"road in front of the plot"}, 1.0},
              limit, *ground.plan);
        return;
    }
    const auto reference = reference_of(ground, front);
    const auto nearest = geo::nearest(building.shape, reference.drawn);
    judge(finding, distance_to(reference, building.shape, nearest), limit, *ground.plan);
    for (const auto& remark : ground.frontage.remarks) finding.remarks.push_back(remark);
    if (finding.outcome == Outcome::violates && finding.limit) {
        finding.place = part_within(geo::Metres::of(*finding.limit), reference, building.shape, nearest);
    }
}

/// A piece of a street that lies before a part of another piece's edge has no edge of its own to measure from.
bool has_line(const Ground& ground, const Front& front) {
    return ground.plan->content().policies.gsb_from != GsbFrom::plot_front_edge ||
           !reference_of(ground, front).drawn.empty();
}

/// The claims of one plan for one road class.
std::vector<Claims> claims_of_ground(const Case& c, const Ground& ground, const Footprint* building,
                                     const Front* front) {
    std::optional<std::string> road_class;
    if (front != nullptr && front->road != nullptr) road_class = front->road->road_class;
    auto all = claims_for(c, {Rule::gsb, building, road_class});
    std::vector<Claims> own;
    for (auto& claims : all) {
        if (claims.ground == &ground) own.push_back(std::move(claims));
    }
    return own;
}

void judge_building(std::vector<Finding>& findings, const Case& c, const Ground& ground, const Footprint& building,
                    const Front* front) {
    for (const auto& claims : claims_of_ground(c, ground, &building, front)) {
        const auto parts = parts_of(claims);
        if (parts.empty()) continue;
        Finding finding = finding_for(c, *ground.plan, Rule::gsb, building.id);
        finding.object = front != nullptr && front->road != nullptr ? front->road->id : std::string{};
        mark_existing(finding, building, *ground.plan);
        auto limit = zone_limit(claims, parts, Rule::gsb, ZonePolicy::strictest);
        lay_over(limit, c, Rule::gsb, building.shape, true);
        if (limit.not_regulated) {
            judge_not_regulated(finding, limit);
        } else if (front == nullptr) {
            judge(finding, {{0, Range::open}, "no front was found", ground.frontage.missing, 1.0}, limit, *ground.plan);
        } else {
            judge_road(finding, ground, building, *front, limit);
        }
        findings.push_back(std::move(finding));
    }
}

/// A road of unknown width may be another front, and a layer that is not complete here may hide another road in front of the plot.
void judge_unseen_roads(std::vector<Finding>& findings, const Case& c, const Ground& ground) {
    const auto& frontage = ground.frontage;
    if (frontage.settled || frontage.layer_missing || !frontage.known) return;
    const auto own = claims_of_ground(c, ground, nullptr, nullptr);
    if (std::all_of(own.begin(), own.end(), [](const Claims& claims) { return claims.decided.empty(); })) return;
    for (const auto* road : frontage.doubtful) {
        Finding finding = finding_for(c, *ground.plan, Rule::gsb, {});
        finding.object = road->id;
        judge_missing(finding, {"right of way of road " + road->id});
        findings.push_back(std::move(finding));
    }
    if (frontage.roads_complete) return;
    Finding finding = finding_for(c, *ground.plan, Rule::gsb, {});
    judge_missing(finding, {"complete layer roads here"});
    findings.push_back(std::move(finding));
}

}  // namespace

std::vector<Finding> judge_gsb(const Case& c) {
    std::vector<Finding> findings;
    for (const auto& ground : c.grounds) {
        if (!ground.plan->regulates(Rule::gsb)) continue;
        if (!c.has_plot()) {
            Finding finding = finding_for(c, *ground.plan, Rule::gsb, {});
            judge_missing(finding, {"plot"});
            return {finding};
        }
        for (const auto& building : c.proposal.buildings) {
            if (!ground.frontage.known) judge_building(findings, c, ground, building, nullptr);
            for (const auto& front : ground.frontage.fronts) {
                if (has_line(ground, front)) judge_building(findings, c, ground, building, &front);
            }
        }
        if (c.proposal.proposes_building()) judge_unseen_roads(findings, c, ground);
    }
    if (c.proposal.proposes_building()) return findings;
    for (const auto& front :
         c.first_plan().regulates(Rule::gsb) ? c.grounds.front().frontage.fronts : std::vector<Front>{}) {
        const std::string id = front.road != nullptr ? front.road->id : std::string{};
        const std::string road_class = front.road != nullptr ? front.road->road_class : std::string{};
        for (auto& finding : judge_no_building(c, {Rule::gsb, nullptr, road_class}, id))
            findings.push_back(std::move(finding));
    }
    if (findings.empty()) return judge_no_building(c, {Rule::gsb, nullptr, std::nullopt}, {});
    return findings;
}

}  // namespace sipejuang::rules
