// SPDX-License-Identifier: Apache-2.0
// zone_share: how much of the plot and of each footprint lies in each sub-zone, from polygons, compared with the zoning
// raster where the plan has both. States facts; never folds.
#include "geo/area.hpp"
#include "rules/check/raster_shares.hpp"
#include "rules/check/rule_list.hpp"
#include "rules/verdict/joined.hpp"
#include "rules/verdict/number_text.hpp"
#include "rules/verdict/spoken_number.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

namespace sipejuang::rules {

namespace {

struct Subject {
    std::string id;
    const geo::MultiPolygon& shape;
    geo::SquareMetres area;
};

Finding share_finding(const Case& c, const Plan& plan, const Subject& subject, const ZonePart& part) {
    Finding finding = finding_for(c, plan, Rule::zone_share, subject.id);
    finding.zone = part.zone;
    finding.outcome = Outcome::not_applicable;
    finding.reason = Reason::fact;
    finding.folds = false;
    finding.measured = part.area.value();
    finding.provision = plan.fact_provision(Rule::zone_share, c.on);
    finding.ignored = part.ignored;
    finding.ignored_why = part.ignored_why;
    finding.place.region = part.shape;
    finding.trace = joined({text_of(part.area), " of ", text_of(subject.area), " = ",
                            text_of(Amount::percent_of(part.area / subject.area))});
    const auto* subzone = plan.subzone(part.subzone);
    const std::string_view zone = part.zone.empty() ? std::string_view{"-"} : part.zone;
    const auto title = subzone == nullptr
                           ? geo::Bilingual{}
                           : geo::Bilingual{" (" + subzone->name.id + ")", " (" + subzone->name.en + ")"};
    const auto area = spoken(part.area);
    finding.message = {joined({area.id, " berada di zona ", zone, title.id, "."}),
                       joined({area.en, " lie in zone ", zone, title.en, "."})};
    return finding;
}

/// Why the land in no zone is a sliver as a whole; empty: it is none.
std::string sliver_in_no_zone(const Ground& ground) {
    if (ground.hole.counts() || ground.beyond.counts()) return {};
    return ground.hole.shape.empty() ? ground.beyond.ignored_why : ground.hole.ignored_why;
}

Finding no_zone_finding(const Case& c, const Plan& plan, const Subject& subject, const ZonesUnder& under,
                        const std::string& ignored_why) {
    ZonePart part{"", "", nullptr, under.no_zone, under.no_zone_area, !ignored_why.empty(), ignored_why};
    Finding finding = share_finding(c, plan, subject, part);
    const auto area = spoken(under.no_zone_area);
    finding.message = {area.id + " tidak berada di zona mana pun.", area.en + " lie in no zone."};
    if (!under.contested.empty()) {
        finding.message = {area.id + " tidak berada di satu zona saja: zona-zona rencana bertumpang tindih di sini.",
                           area.en + " lie in no single zone: zones of the plan overlap here."};
    }
    return finding;
}

void explain_differences(std::vector<Finding>& findings, geo::SquareMetres allowed) {
    for (auto& finding : findings) {
        finding.raster->allowed = allowed;
        finding.raster->agrees = geo::SquareMetres::of(std::abs(finding.raster->difference.value())) <= allowed;
        if (finding.raster->agrees) continue;
        finding.remarks.push_back("the zoning raster differs by " + text_of(finding.raster->difference) +
                                  ", more than " + text_of(allowed));
    }
}

/// Puts the raster's answer beside the polygons'; a zone that only the raster sees gets a row of its own with 0 m2.
void add_raster(std::vector<Finding>& findings, const Case& c, const Plan& plan, const Subject& subject) {
    if (!plan.content().zoning) return;
    const auto shares = raster_shares(*plan.content().zoning, subject.shape, subject.area);
    if (!shares) return;
    std::map<std::string, geo::SquareMetres> by_zone = shares->by_subzone;
    for (auto& finding : findings) {
        const auto it = by_zone.find(finding.zone);
        const auto area = it == by_zone.end() ? geo::SquareMetres{} : it->second;
        finding.raster = compare_shares(area, geo::SquareMetres::of(*finding.measured));
        if (it != by_zone.end()) by_zone.erase(it);
    }
    for (const auto& [zone, area] : by_zone) {
        ZonePart part{zone, zone, nullptr, {}, {}, false, {}};
        Finding finding = share_finding(c, plan, subject, part);
        finding.raster = compare_shares(area, {});
        findings.push_back(std::move(finding));
    }
    // Most subjects agree to the centimetre; the wider bound is worked out only for the others.
    const bool agree = std::all_of(findings.begin(), findings.end(), [](const Finding& f) { return f.raster->agrees; });
    if (!agree) explain_differences(findings, allowed_difference(*plan.content().zoning, plan, subject.shape));
}

std::vector<Finding> shares_of(const Case& c, const Plan& plan, const Subject& subject, const ZonesUnder& under,
                               const ZoneParts& parts, const std::string& ignored_why) {
    std::vector<Finding> findings;
    for (const auto& part : parts) findings.push_back(share_finding(c, plan, subject, part));
    if (!under.no_zone.empty()) findings.push_back(no_zone_finding(c, plan, subject, under, ignored_why));
    add_raster(findings, c, plan, subject);
    return findings;
}

/// What lies inside land of one zone lies in that zone.
ZonesUnder under_building(const Case& c, const Ground& ground, const Footprint& building, geo::SquareMetres area) {
    const Zone* only = c.has_plot() && c.built_inside ? ground.only_zone() : nullptr;
    if (only == nullptr) return ground.plan->zones_under(building.shape);
    return {{{only, building.shape, area, true}}, {}, {}, {}};
}

}  // namespace

std::vector<Finding> judge_zone_share(const Case& c) {
    std::vector<Finding> all;
    const auto take = [&](std::vector<Finding> findings) {
        for (auto& finding : findings) all.push_back(std::move(finding));
    };
    for (const auto& ground : c.grounds) {
        const auto& plan = *ground.plan;
        if (c.has_plot()) {
            take(shares_of(c, plan, {c.subject, c.land, c.land_area}, ground.under, *ground.by_subzone,
                           sliver_in_no_zone(ground)));
        }
        for (const auto& building : c.proposal.buildings) {
            const auto area = geo::area(building.shape);
            const auto under = under_building(c, ground, building, area);
            ZoneParts parts = parts_by_subzone(plan, under, c.proposal);
            for (auto& part : parts) part.ignored = false;  // slivers are dropped from judging the land, not from facts
            take(shares_of(c, plan, {building.id, building.shape, area}, under, parts, {}));
        }
    }
    return all;
}

}  // namespace sipejuang::rules
