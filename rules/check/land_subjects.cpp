// SPDX-License-Identifier: Apache-2.0
#include "rules/check/land_subjects.hpp"

#include "geo/area.hpp"
#include "geo/overlay.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace sipejuang::rules {

namespace {

std::optional<geo::MultiPolygon> own_part(const Claims& claims, const geo::MultiPolygon& subject) {
    std::vector<geo::MultiPolygon> shapes;
    for (const auto& claim : claims.decided) shapes.push_back(claim.shape());
    if (shapes.empty()) return std::nullopt;
    auto part = geo::intersection(subject, shapes.size() == 1 ? shapes.front() : geo::union_of(shapes));
    const auto tolerance = claims.ground->plan->content().tolerances.area;
    if (geo::area(part) <= tolerance) return std::nullopt;
    return part;
}

}  // namespace

std::vector<Decider> deciders(const Case& c, Rule rule, const std::string& code) {
    std::vector<Decider> found;
    if (c.grounds.size() == 1) {
        const auto& ground = c.grounds.front();
        if (code.empty() ? ground.plan->regulates(rule) : ground.plan->regulates(code))
            found.push_back({&ground, std::nullopt});
        return found;
    }
    const auto any_limit = [](const Ground&, const ZonePart& part) {
        PartLimit limit;
        limit.zone = part.zone;
        return limit;
    };
    auto all = jurisdiction(c, rule, code, any_limit);
    const bool alone = all.size() == 1;
    for (auto& claims : all) {
        const auto* ground = claims.ground;
        found.push_back({ground, alone ? std::nullopt : std::optional{std::move(claims)}});
    }
    return found;
}

std::vector<std::string> codes_of(const Case& c, Rule rule) {
    std::vector<std::string> codes;
    for (const auto& ground : c.grounds) {
        const auto& rules = ground.plan->regulated_rules();
        for (std::size_t i = 0; i < rules.size(); ++i) {
            if (rules[i] != rule) continue;
            const auto& code = ground.plan->content().regulates[i];
            if (std::find(codes.begin(), codes.end(), code) == codes.end()) codes.push_back(code);
        }
    }
    return codes;
}

std::vector<LandSubject> land_subjects(const Case& c, const Decider& decider) {
    std::vector<LandSubject> subjects;
    const auto add = [&](const std::string& id, const geo::MultiPolygon& shape, const Footprint* building) {
        std::optional<geo::MultiPolygon> part;
        if (decider.claims) {
            part = own_part(*decider.claims, shape);
            if (!part) return;
        }
        subjects.push_back({id, &shape, std::move(part), building});
    };
    for (const auto& building : c.proposal.buildings) add(building.id, building.shape, &building);
    if (!c.proposal.proposes_building() && c.has_plot()) add(c.subject, c.land, nullptr);
    return subjects;
}

Finding finding_for(const Case& c, const Plan& plan, Rule rule, const LandSubject& subject) {
    Finding finding = finding_for(c, plan, rule, subject.id);
    if (subject.building != nullptr) mark_existing(finding, *subject.building, plan);
    return finding;
}

}  // namespace sipejuang::rules
