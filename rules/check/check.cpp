// SPDX-License-Identifier: Apache-2.0
#include "rules/check/check.hpp"

#include "geo/area.hpp"
#include "geo/overlay.hpp"
#include "rules/check/case.hpp"
#include "rules/check/judge.hpp"
#include "rules/check/legal_order.hpp"
#include "rules/check/rule_list.hpp"
#include "rules/check/unread_buildings.hpp"
#include "rules/check/used_plans.hpp"
#include "rules/verdict/fold.hpp"

#include <algorithm>
#include <cstddef>
#include <map>

namespace sipejuang::rules {

namespace {

std::optional<geo::Problem> unknown_activity(const Proposal& proposal, const std::vector<const Plan*>& plans) {
    // A plan without any activity is a gap of the plan, not a fault of the proposal.
    const bool asked = std::any_of(plans.begin(), plans.end(), [](const Plan* plan) {
        return plan->regulates(Rule::land_use) && !plan->content().activities.all().empty();
    });
    if (!asked) return std::nullopt;
    for (const auto& code : proposal.activities) {
        const bool known = std::any_of(plans.begin(), plans.end(), [&](const Plan* plan) {
            return plan->content().activities.find(code) != nullptr;
        });
        if (known) continue;
        return geo::problem("activity-unknown", {"Kegiatan \"" + code + "\" tidak ada dalam rencana yang berlaku.",
                                                 "Activity \"" + code + "\" is in no plan in force."});
    }
    return std::nullopt;
}

std::vector<Finding> all_findings(const Case& c) {
    std::vector<Finding> findings;
    constexpr std::size_t usually_enough = 32;
    findings.reserve(usually_enough);
    for (const auto& entry : rule_list()) {
        if (c.not_asked.rules.contains(entry.rule)) continue;
        for (auto& finding : entry.judge(c)) findings.push_back(std::move(finding));
    }
    return findings;
}

/// land_use, and each measure that a plan lists as regulated.
std::vector<std::string> required(const Case& c) {
    std::vector<std::string> codes;
    const auto not_asked = [&](const std::string& code) {
        const auto rule = c.not_asked.rules.empty() ? std::nullopt : rule_from_code(code);
        return rule && c.not_asked.rules.contains(*rule);
    };
    const auto add = [&](const std::string& code) {
        if (std::find(codes.begin(), codes.end(), code) == codes.end() && !not_asked(code)) codes.push_back(code);
    };
    add("land_use");
    for (const auto& ground : c.grounds) {
        for (const auto& code : ground.plan->content().regulates) add(code);
    }
    return codes;
}

using Parts = std::vector<geo::MultiPolygon>;

geo::MultiPolygon merged(const Parts& parts) {
    if (parts.empty()) return {};
    return parts.size() == 1 ? parts.front() : geo::union_of(parts);
}

geo::MultiPolygon without(const geo::MultiPolygon& part, const geo::MultiPolygon& taken) {
    return part.empty() || taken.empty() ? part : geo::difference(part, taken);
}

/// Where one activity complies, and where it is allowed on a condition.
struct UseParts {
    Parts complies, conditional;
};

/// Plans may divide the plot differently for each activity.
std::map<std::string, UseParts> parts_by_activity(const std::vector<Finding>& findings) {
    std::map<std::string, UseParts> parts;
    for (const auto& f : findings) {
        if (f.rule != Rule::land_use || f.place.region.empty()) continue;
        auto& own = parts[f.object];
        if (f.zone.empty()) continue;
        if (f.outcome == Outcome::complies) own.complies.push_back(f.place.region);
        if (f.outcome == Outcome::conditional) own.conditional.push_back(f.place.region);
    }
    return parts;
}

std::optional<AllowedPart> allowed_part(const std::vector<Finding>& findings, const Case& c) {
    if (!c.has_plot()) return std::nullopt;
    const auto uses = parts_by_activity(findings);
    if (uses.empty()) return std::nullopt;
    // The parts of several activities are laid over each other.
    AllowedPart result;
    for (auto it = uses.begin(); it != uses.end(); ++it) {
        const auto complies = merged(it->second.complies), conditional = merged(it->second.conditional);
        if (it == uses.begin()) {
            result.allowed = complies;
            result.conditional = without(conditional, complies);
            continue;
        }
        const auto tolerated = geo::intersection(merged({result.allowed, result.conditional}),
                                                 merged({complies, conditional}));
        result.allowed = geo::intersection(result.allowed, complies);
        result.conditional = without(tolerated, result.allowed);
    }
    result.allowed_area = geo::area(result.allowed);
    result.conditional_area = geo::area(result.conditional);
    return result;
}

}  // namespace

geo::Result<Verdict> check(const Proposal& proposal, const Law& law, Date on, const NotAsked& not_asked) {
    const auto in_force = law.on(on);
    if (in_force.empty()) {
        return geo::problem("no-plan-in-force", {"Tidak ada rencana yang berlaku pada tanggal " + on.text() + ".",
                                                 "No plan is in force on " + on.text() + "."});
    }
    if (const auto problem = unknown_activity(proposal, in_force)) return *problem;
    if (proposal.plot) {
        if (const auto problem = stated_frontage_problem(in_force, *proposal.plot)) return *problem;
    }
    const Case c = make_case(proposal, in_force, on, not_asked);
    if (c.grounds.empty()) {
        const geo::Bilingual plot{"Bidang tanah seluruhnya berada di luar semua rencana.",
                                  "The plot lies wholly outside every plan."};
        const geo::Bilingual building{"Bangunan ini seluruhnya berada di luar semua rencana.",
                                      "The building lies wholly outside every plan."};
        return geo::problem("outside-every-plan", proposal.plot ? plot : building).of_feature(c.subject);
    }
    Verdict verdict;
    verdict.date = on;
    verdict.scope = proposal.proposes_building() ? Scope::building : Scope::plot;
    verdict.findings = all_findings(c);
    leave_open_for_unread(verdict.findings, proposal);
    auto folded = fold(verdict.findings, required(c));
    verdict.outcome = folded.outcome;
    verdict.counts = folded.counts;
    verdict.missing_required = std::move(folded.missing_required);
    verdict.allowed_part = allowed_part(verdict.findings, c);
    if (proposal.plot) verdict.edges = edges_of(c);
    name_plans_and_layers(verdict, c);
    sort_by_law(verdict.findings, c.first_plan().content().order);
    return verdict;
}

}  // namespace sipejuang::rules
