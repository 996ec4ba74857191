// SPDX-License-Identifier: Apache-2.0
// jbs and jbb, jarak bebas samping dan belakang: the distance from each building to the side and the rear edges of its plot
// (semantics 4). Where the front is not known any edge could be the side or the rear: the nearest one bounds the distance.
#include "rules/check/building_measure.hpp"
#include "rules/check/clearance.hpp"
#include "rules/check/rule_list.hpp"
#include "rules/verdict/number_text.hpp"

#include <utility>

namespace sipejuang::rules {

namespace {

Measured measure(const Ground& ground, const geo::Nearest& nearest, const char* edges) {
    const auto& frontage = ground.frontage;
    Measured measured;
    measured.range = Range::exactly(nearest.distance.value());
    measured.trace = text_of(nearest.distance) + " to the nearest " + edges;
    if (!frontage.known) {
        measured.range.high = Range::open;
        measured.trace += "; which edges are side or rear is not known";
        measured.missing = frontage.missing;
    } else if (!frontage.settled) {
        measured.range.high = Range::open;
        measured.missing = frontage.doubts;
    }
    return measured;
}

/// The edges that are on this side, or could be. A road that is not seen makes a second front, and a plot with two fronts has
/// no rear: what is the rear now would be a side. The other way round only if the plan wants a rear with two fronts.
geo::MultiLine possible_lines(const Ground& ground, EdgeSide side) {
    const auto& frontage = ground.frontage;
    if (!frontage.known) return frontage.all_lines();
    auto lines = frontage.lines(side);
    if (frontage.settled) return lines;
    if (side == EdgeSide::rear && !ground.plan->content().policies.rear_with_two_fronts) return lines;
    for (auto& line : frontage.lines(side == EdgeSide::side ? EdgeSide::rear : EdgeSide::side).parts) {
        lines.parts.push_back(std::move(line));
    }
    return lines;
}

void judge_edges(Finding& finding, const Case& c, const Ground& ground, const Footprint& building,
                 const ZoneLimit& limit, EdgeSide side) {
    if (!c.has_plot()) return judge_missing(finding, {"plot"});
    const auto& frontage = ground.frontage;
    const auto lines = possible_lines(ground, side);
    if (lines.empty()) {
        return judge_not_affected(
            finding, side == EdgeSide::rear
                         ? geo::Bilingual{"Bidang tanah tidak mempunyai sisi belakang.", "The plot has no rear edge."}
                         : geo::Bilingual{"Bidang tanah tidak mempunyai sisi samping.", "The plot has no side edge."});
    }
    const auto nearest = geo::nearest(building.shape, lines);
    judge(finding,
          measure(ground, nearest,
                  !frontage.known          ? "edge"
                  : side == EdgeSide::rear ? "rear edge"
                                           : "side edge"),
          limit, *ground.plan);
    for (const auto& remark : frontage.remarks) finding.remarks.push_back(remark);
    if (finding.outcome == Outcome::violates && finding.limit) {
        finding.place = strip_over(building.shape, lines, geo::Metres::of(*finding.limit), nearest);
    }
}

}  // namespace

std::vector<Finding> judge_jbs(const Case& c) {
    return judge_buildings(
        c, Rule::jbs,
        [](Finding& finding, const Case& own, const Ground& ground, const Footprint& building, const ZoneLimit& limit) {
            judge_edges(finding, own, ground, building, limit, EdgeSide::side);
        });
}

std::vector<Finding> judge_jbb(const Case& c) {
    return judge_buildings(
        c, Rule::jbb,
        [](Finding& finding, const Case& own, const Ground& ground, const Footprint& building, const ZoneLimit& limit) {
            judge_edges(finding, own, ground, building, limit, EdgeSide::rear);
        });
}

}  // namespace sipejuang::rules
