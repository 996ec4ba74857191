// SPDX-License-Identifier: Apache-2.0
// land_use: may the activity be done in each part of the land? "Each part of the plot has its own finding; several activities
// each have theirs. KBLI is text with its edition; a 4-digit code whose 5-digit children differ: all are judged, the strictest
// counts, all are listed." (semantics 5)
#include "rules/check/land_use.hpp"

#include "rules/check/judge.hpp"
#include "rules/check/jurisdiction.hpp"
#include "rules/check/rule_list.hpp"
#include "rules/check/wording.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>
#include <functional>

namespace sipejuang::rules {

namespace {

/// What was asked for: an activity code, or a KBLI code that stands for several activities.
struct Request {
    std::string object;
    bool kbli = false;
};

std::vector<Request> requests_of(const Proposal& proposal) {
    std::vector<Request> requests;
    for (const auto& activity : proposal.activities) requests.push_back({activity, false});
    for (const auto& kbli : proposal.kbli) requests.push_back({kbli, true});
    return requests;
}

std::vector<const Activity*> activities_of(const Plan& plan, const Request& request) {
    if (request.kbli) return plan.content().activities.by_kbli(request.object);
    const auto* activity = plan.content().activities.find(request.object);
    return activity == nullptr ? std::vector<const Activity*>{} : std::vector<const Activity*>{activity};
}

/// Strictest first: a forbidden child counts more than an unknown one, an unknown one more than a condition.
int strictness(Outcome outcome) {
    switch (outcome) {
        case Outcome::violates: return 3;
        case Outcome::undetermined: return 2;
        case Outcome::conditional: return 1;
        default: return 0;
    }
}

std::string joined(const std::vector<std::string>& codes) {
    std::string text;
    for (const auto& code : codes) text += (text.empty() ? "" : "+") + code;
    return text.empty() ? "-" : text;
}

/// An X in the matrix, or a number that a condition asks for and that is not kept.
geo::Bilingual forbidden(const geo::Bilingual& what, const Permission& permission) {
    for (const auto& condition : permission.conditions) {
        if (condition.status != FindingCondition::Status::failed) continue;
        return {what.id + " tidak diizinkan: syarat " + condition.code + " tidak terpenuhi (" + condition.text.id +
                    ").",
                what.en + " is not allowed: condition " + condition.code + " is not met (" + condition.text.en + ")."};
    }
    return {what.id + " tidak diizinkan (" + joined(permission.codes) + ").",
            what.en + " is not allowed (" + joined(permission.codes) + ")."};
}

geo::Bilingual message(const Finding& f, const Activity& activity, const Permission& permission) {
    const std::string zone = f.zone.empty() ? "-" : f.zone;
    const std::string id = activity.name.id + " di zona " + zone;
    const std::string en = activity.name.en + " in zone " + zone;
    switch (permission.outcome) {
        case Outcome::complies:
            return {id + " diizinkan (" + joined(permission.codes) + ").",
                    en + " is allowed (" + joined(permission.codes) + ")."};
        case Outcome::conditional:
            return {id + " diizinkan dengan syarat (" + joined(permission.codes) + ").",
                    en + " is allowed under conditions (" + joined(permission.codes) + ")."};
        case Outcome::violates: return forbidden({id, en}, permission);
        default: break;
    }
    if (permission.unregulated) return {id + " belum diatur.", en + " is not regulated yet."};
    const auto missing = listed(permission.missing);
    return {id + " tidak dapat dinilai: belum ada " + missing.id + ".",
            en + " cannot be judged: missing " + missing.en + "."};
}

void take_permission(Finding& finding, const Plan& plan, const Case& c, const Activity& activity,
                     const Permission& permission) {
    finding.outcome = permission.outcome;
    finding.conditions = permission.conditions;
    finding.missing = permission.outcome == Outcome::undetermined ? permission.missing : std::vector<std::string>{};
    finding.provision = plan.provision_on(activity.provision, c.on);
    finding.message = message(finding, activity, permission);
}

Finding judge_part(const Case& c, const Plan& plan, const Request& request, const Claim& claim) {
    Finding finding = finding_for(c, plan, Rule::land_use, {});
    finding.object = request.object;
    finding.zone = claim.part->zone;
    finding.policy = "per_part";
    finding.place.region = claim.shape();
    const auto activities = activities_of(plan, request);
    if (activities.empty()) {
        judge_missing(finding, {(request.kbli ? "KBLI " : "activity ") + request.object + " in activities.csv"});
        return finding;
    }
    int strictest = -1;
    for (const auto* activity : activities) {
        const auto own = permission(c, plan, *activity, *claim.part);
        if (activities.size() > 1 || request.kbli) {
            finding.remarks.push_back(activity->code + ": " + joined(own.codes) + " (" + text_of(own.outcome) + ")");
        }
        finding.trace += (finding.trace.empty() ? "" : "; ") + activity->code + " x " +
                         (claim.part->subzone.empty() ? "-" : claim.part->subzone) + " = " + joined(own.codes) + " (" +
                         activity->origin + ")";
        if (strictness(own.outcome) <= strictest) continue;
        strictest = strictness(own.outcome);
        take_permission(finding, plan, c, *activity, own);
    }
    if (request.kbli)
        finding.remarks.push_back("KBLI edition " + (plan.identity().kbli_edition.empty()
                                                         ? std::string{"unknown"}
                                                         : plan.identity().kbli_edition));
    return finding;
}

Finding in_no_zone(const Case& c, const Plan& plan, const Request& request, const Claim& claim) {
    Finding finding = finding_for(c, plan, Rule::land_use, {});
    finding.object = request.object;
    finding.policy = "per_part";
    finding.place.region = claim.shape();
    judge_missing(finding, {"zone of a part of the plot"});
    return finding;
}

/// A plan whose every matching cell says `-` is silent in this part, and the next plan is asked.
PartLimit silence(const Case& c, const Ground& ground, const ZonePart& part, const Request& request) {
    PartLimit limit;
    limit.zone = part.zone;
    const auto activities = activities_of(*ground.plan, request);
    limit.not_regulated = !activities.empty() &&
                          std::all_of(activities.begin(), activities.end(), [&](const Activity* a) {
                              return permission(c, *ground.plan, *a, part).unregulated;
                          });
    return limit;
}

std::vector<Finding> judge_request(const Case& c, const Request& request) {
    std::vector<Finding> findings;
    const auto all = jurisdiction(c, Rule::land_use, [&](const Ground& ground, const ZonePart& part) {
        return silence(c, ground, part, request);
    });
    for (const auto& claims : all) {
        const auto& plan = *claims.ground->plan;
        for (const auto& claim : claims.decided) {
            findings.push_back(claim.part == nullptr ? in_no_zone(c, plan, request, claim)
                                                     : judge_part(c, plan, request, claim));
        }
        // Nobody left to ask: "belum diatur" stays undetermined.
        for (const auto& claim : claims.silent) findings.push_back(judge_part(c, plan, request, claim));
    }
    return findings;
}

}  // namespace

std::vector<Finding> judge_land_use(const Case& c) {
    const auto requests = requests_of(c.proposal);
    std::vector<Finding> findings;
    for (const auto& request : requests) {
        for (auto& finding : judge_request(c, request)) findings.push_back(std::move(finding));
    }
    const bool regulated = std::any_of(c.grounds.begin(), c.grounds.end(),
                                       [](const Ground& g) { return g.plan->regulates(Rule::land_use); });
    if (!findings.empty() || !regulated) return findings;
    Finding finding = finding_for(c, c.first_plan(), Rule::land_use, {});
    judge_missing(finding, {requests.empty() ? "activity" : "zone of a part of the plot"});
    return {finding};
}

}  // namespace sipejuang::rules
