// SPDX-License-Identifier: Apache-2.0
#include "rules/check/building_measure.hpp"

#include "geo/overlay.hpp"
#include "rules/check/overlay_limit.hpp"

namespace sipejuang::rules {

namespace {

std::vector<Finding> judge_one_building(const Case& c, Rule rule, const Footprint& building,
                                        const JudgeOfBuilding& judge_one) {
    std::vector<Finding> findings;
    const auto add = [&](const Claims& claims, const std::vector<const Claim*>& parts, ZonePolicy policy) {
        const auto& plan = *claims.ground->plan;
        Finding finding = finding_for(c, plan, rule, building.id);
        mark_existing(finding, building, plan);
        auto limit = zone_limit(claims, parts, rule, policy);
        lay_over(limit, c, rule, building.shape, true);
        if (limit.not_regulated) {
            judge_not_regulated(finding, limit);
        } else if (policy == ZonePolicy::per_part && parts.front()->part == nullptr) {
            // "Under per_part area in no zone is an undetermined finding of its own."
            finding.policy = text_of(policy);
            judge_missing(finding, {"zone of a part of the plot"});
        } else {
            judge_one(finding, c, *claims.ground, building, limit);
        }
        findings.push_back(std::move(finding));
    };
    const auto all = claims_for(c, {rule, &building, std::nullopt});
    for (const auto& claims : all) {
        const auto& content = claims.ground->plan->content();
        const auto policy = content.policies.zone_policy(rule);
        if (claims.decided.empty()) continue;
        if (policy != ZonePolicy::per_part) {
            add(claims, parts_of(claims), policy);
            continue;
        }
        for (const auto& claim : claims.decided) {
            if (geo::shared_area(building.shape, claim.shape()) > content.tolerances.area)
                add(claims, {&claim}, policy);
        }
    }
    if (findings.empty() && !all.empty()) {
        for (const auto& claims : all) {
            if (claims.silent.empty()) continue;
            add(claims, parts_of(claims), ZonePolicy::strictest);
            break;
        }
    }
    return findings;
}

}  // namespace

std::vector<Finding> judge_no_building(const Case& c, const LimitQuestion& question, const std::string& object) {
    const Claims* chosen = nullptr;
    const auto all = claims_for(c, question);
    for (const auto& claims : all) {
        if (parts_of(claims).empty()) continue;
        if (chosen == nullptr || (chosen->decided.empty() && !claims.decided.empty())) chosen = &claims;
    }
    if (chosen == nullptr) return {};
    const auto& plan = *chosen->ground->plan;
    Finding finding = finding_for(c, plan, question.rule, {});
    finding.object = object;
    auto limit = zone_limit(*chosen, parts_of(*chosen), question.rule, ZonePolicy::strictest);
    lay_over(limit, c, question.rule, c.land, false);
    judge_without_building(finding, limit);
    return {finding};
}

std::vector<Finding> judge_buildings(const Case& c, Rule rule, const JudgeOfBuilding& judge_one) {
    std::vector<Finding> findings;
    for (const auto& building : c.proposal.buildings) {
        for (auto& finding : judge_one_building(c, rule, building, judge_one)) findings.push_back(std::move(finding));
    }
    if (!c.proposal.proposes_building()) {
        for (auto& finding : judge_no_building(c, {rule, nullptr, std::nullopt}, {}))
            findings.push_back(std::move(finding));
    }
    return findings;
}

}  // namespace sipejuang::rules
