// SPDX-License-Identifier: Apache-2.0
#include "server/pages/activity_groups.hpp"

#include "server/pages/itbx_group.hpp"
#include "server/pages/told_share.hpp"

#include <array>
#include <set>
#include <string>

namespace sipejuang::server {

namespace {

Markup in_zone(const rules::Plan& plan, const std::string& subzone, rules::Date on, bool english) {
    std::array<std::vector<std::string>, itbx_groups> names;
    std::set<std::string> codes;
    for (const auto& activity : plan.content().activities.all()) {
        const auto permission = rules::zone_permission(plan, activity, subzone, on);
        const auto group = itbx_group(permission);
        const auto asked = codes_shown(group, permission.codes);
        if (!asked.empty()) codes.insert(permission.codes.begin(), permission.codes.end());
        auto name = (english ? activity.name.en : activity.name.id) + asked;
        names.at(static_cast<std::size_t>(group)).push_back(std::move(name));
    }
    Markup made;
    for (std::size_t i = 0; i < itbx_groups; ++i) {
        if (names.at(i).empty()) continue;
        const auto group = static_cast<ItbxGroup>(i);
        Markup list;
        for (const auto& name : names.at(i)) list += tag("li", {words(name)});
        const auto& title = title_of(group);
        made += tag("details", {tag("summary", {tag("span", "state " + std::string{css_of(group)},
                                                    {words((english ? title.en : title.id) + " (" +
                                                           std::to_string(names.at(i).size()) + ")")})}),
                                tag("ul", "many", {list})});
    }
    made += codes_told(plan, codes, english);
    return made;
}

/// "R-3" of the zone field "R-3@B-1".
std::string subzone_of(const std::string& zone) { return zone.substr(0, zone.find('@')); }

}  // namespace

Markup activity_groups(const rules::Verdict& verdict, bool english) {
    Markup made;
    // Only where a plan decides what may be done does its matrix count: what a less detailed one says under it would contradict.
    std::set<std::string> deciding;
    for (const auto& finding : verdict.findings) {
        if (finding.rule == rules::Rule::land_use) deciding.insert(finding.plan);
    }
    std::set<std::pair<std::string, std::string>> told;
    for (const auto& finding : verdict.findings) {
        if (finding.zone.empty() || !is_told_share(finding)) continue;
        const auto subzone = subzone_of(finding.zone);
        if (!deciding.empty() && !deciding.contains(finding.plan)) continue;
        if (!told.emplace(finding.plan, subzone).second) continue;
        for (const auto* plan : verdict.plans) {
            if (plan->identity().id != finding.plan) continue;
            const auto activities = in_zone(*plan, subzone, verdict.date, english);
            if (activities.empty()) continue;
            made += tag("h3", {words((english ? "In zone " : "Di zona ") + subzone)});
            made += activities;
        }
    }
    if (made.empty()) return made;
    Markup section = tag("h2", {words(english ? "What may be done here" : "Kegiatan di sini")});
    section += made;
    return section;
}

}  // namespace sipejuang::server
