// SPDX-License-Identifier: Apache-2.0
#include "rules/check/plot_measure.hpp"

#include "rules/check/judge.hpp"
#include "rules/check/overlay_limit.hpp"
#include "rules/check/row_facts.hpp"
#include "rules/verdict/number_text.hpp"

#include <cmath>

namespace sipejuang::rules {

namespace {

Finding judge_parts(const Case& c, Rule rule, const Claims& claims, const std::vector<const Claim*>& parts,
                    ZonePolicy policy, const MeasureOfLand& measure) {
    const auto& plan = *claims.ground->plan;
    Finding finding = finding_for(c, plan, rule, {});
    auto limit = zone_limit(claims, parts, rule, policy);
    lay_over(limit, c, rule, policy == ZonePolicy::per_part ? parts.front()->shape() : c.land, false);
    if (limit.not_regulated) {
        judge_not_regulated(finding, limit);
    } else if (facts_of(rule).needs_building && !c.proposal.proposes_building()) {
        judge_without_building(finding, limit);
    } else {
        if (policy == ZonePolicy::per_part) {
            // The part that this plan decides: an earlier plan may have decided some of the zone already.
            ZonePart part = *parts.front()->part;
            part.shape = parts.front()->shape();
            part.area = parts.front()->area;
            judge(finding, measure(c, *claims.ground, &part), limit, plan);
        } else {
            judge(finding, measure(c, *claims.ground, nullptr), limit, plan);
        }
    }
    return finding;
}

/// "Under per_part area in no zone is an undetermined finding of its own."
Finding part_in_no_zone(const Case& c, const Plan& plan, Rule rule, const Claim& claim) {
    Finding finding = finding_for(c, plan, rule, {});
    finding.policy = text_of(ZonePolicy::per_part);
    finding.place.region = claim.shape();
    judge_missing(finding, {"zone of a part of the plot"});
    return finding;
}

void judge_each_part(std::vector<Finding>& findings, const Case& c, Rule rule, const Claims& claims,
                     const MeasureOfLand& measure) {
    for (const auto* list : {&claims.decided, &claims.silent}) {
        for (const auto& claim : *list) {
            findings.push_back(claim.part == nullptr
                                   ? part_in_no_zone(c, *claims.ground->plan, rule, claim)
                                   : judge_parts(c, rule, claims, {&claim}, ZonePolicy::per_part, measure));
        }
    }
}

Finding without_plot(const Case& c, Rule rule) {
    Finding finding = finding_for(c, c.first_plan(), rule, {});
    judge_missing(finding, {"plot"});
    return finding;
}

}  // namespace

std::vector<Finding> judge_plot_measure(const Case& c, Rule rule, const MeasureOfLand& measure) {
    const auto all = claims_for(c, {rule, nullptr, std::nullopt});
    std::vector<Finding> findings;
    if (all.empty()) return findings;
    if (!c.has_plot()) return {without_plot(c, rule)};
    for (const auto& claims : all) {
        const auto policy = claims.ground->plan->content().policies.zone_policy(rule);
        if (policy == ZonePolicy::per_part) {
            judge_each_part(findings, c, rule, claims, measure);
        } else if (!claims.decided.empty()) {
            findings.push_back(judge_parts(c, rule, claims, parts_of(claims), policy, measure));
        }
    }
    if (!findings.empty()) return findings;
    // "All silent: one not_applicable."
    for (const auto& claims : all) {
        if (claims.silent.empty()) continue;
        const auto policy = claims.ground->plan->content().policies.zone_policy(rule);
        return {judge_parts(c, rule, claims, parts_of(claims), policy, measure)};
    }
    return findings;
}

std::string area_text(Range area) {
    if (area.known()) return text_of(geo::SquareMetres::of(area.low));
    if (!std::isfinite(area.high)) return text_of(geo::SquareMetres::of(area.low)) + " or more";
    return text_of(geo::SquareMetres::of(area.low)) + " to " + text_of(geo::SquareMetres::of(area.high));
}

std::string quotient_trace(const std::string& numerator, const std::string& denominator, Rule rule, Range result) {
    const bool percent = facts_of(rule).unit == Unit::percent;
    const std::string unit{unit_text(facts_of(rule).unit)};
    const auto end = [&](double v) { return std::isfinite(v) ? decimal(v) : std::string{"open"}; };
    const std::string value = result.known() ? end(result.low) : end(result.low) + " to " + end(result.high);
    return numerator + " / " + denominator + (percent ? " x 100" : "") + " = " + value + " " + unit;
}

}  // namespace sipejuang::rules
