// SPDX-License-Identifier: Apache-2.0
#include "server/pages/activity_groups.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace sipejuang::server {

namespace {

using rules::ActivityCell;

struct Group {
    geo::Bilingual title;
    std::string css;
    std::vector<std::string> names;
};

/// ITBX: forbidden before all, then what needs a condition (B), then what is limited (T).
std::size_t group_of(const ActivityCell* cell) {
    if (cell == nullptr || cell->state == ActivityCell::State::missing) return 5;
    if (cell->state == ActivityCell::State::not_regulated) return 4;
    const auto has = [&](char letter) {
        return std::any_of(cell->codes.begin(), cell->codes.end(),
                           [&](const std::string& code) { return code.starts_with(letter); });
    };
    if (has('X')) return 3;
    if (has('B')) return 2;
    return has('T') ? 1 : 0;
}

std::array<Group, 6> empty_groups() {
    return {Group{{"Diizinkan", "Allowed"}, "complies", {}},
            Group{{"Diizinkan terbatas", "Allowed within limits"}, "conditional", {}},
            Group{{"Diizinkan bersyarat", "Allowed under conditions"}, "conditional", {}},
            Group{{"Tidak diizinkan", "Not allowed"}, "violates", {}},
            Group{{"Belum diatur", "Not regulated yet"}, "undetermined", {}},
            Group{{"Tidak dapat dinilai", "Cannot be assessed"}, "undetermined", {}}};
}

std::string joined(const std::vector<std::string>& codes) {
    std::string text;
    for (const auto& code : codes) text += (text.empty() ? "" : ", ") + code;
    return text;
}

/// What T1 or B2 asks for, under the groups that name it.
Markup codes_told(const rules::Plan& plan, const std::set<std::string>& codes, bool english) {
    Markup items;
    for (const auto& code : codes) {
        const auto condition = plan.content().conditions.find(code);
        if (condition == plan.content().conditions.end()) continue;
        const auto& own = condition->second;
        const auto issuer = own.issuer.empty() ? std::string{} : " (" + own.issuer + ")";
        items += tag("li",
                     {tag("strong", {words(code)}), words(": " + (english ? own.text.en : own.text.id) + issuer)});
    }
    if (items.empty()) return items;
    Markup made = tag("p", "note", {words(english ? "What the codes ask for:" : "Arti kodenya:")});
    made += tag("ul", "note", {items});
    return made;
}

Markup in_zone(const rules::Plan& plan, const std::string& subzone, bool english) {
    auto groups = empty_groups();
    std::set<std::string> codes;
    for (const auto& activity : plan.content().activities.all()) {
        const auto cell = activity.cells.find(subzone);
        auto name = english ? activity.name.en : activity.name.id;
        const auto group = group_of(cell == activity.cells.end() ? nullptr : &cell->second);
        if (group == 1 || group == 2) {
            name += " (" + joined(cell->second.codes) + ")";
            codes.insert(cell->second.codes.begin(), cell->second.codes.end());
        }
        groups.at(group).names.push_back(std::move(name));
    }
    Markup made;
    for (const auto& group : groups) {
        if (group.names.empty()) continue;
        Markup list;
        for (const auto& name : group.names) list += tag("li", {words(name)});
        const std::string title = (english ? group.title.en : group.title.id) + " (" +
                                  std::to_string(group.names.size()) + ")";
        made += tag("details",
                    {tag("summary", {tag("span", "state " + group.css, {words(title)})}), tag("ul", "many", {list})});
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
        if (finding.rule != rules::Rule::zone_share || finding.zone.empty() || !finding.ignored_why.empty()) continue;
        const auto subzone = subzone_of(finding.zone);
        if (!deciding.empty() && !deciding.contains(finding.plan)) continue;
        if (!told.emplace(finding.plan, subzone).second) continue;
        for (const auto* plan : verdict.plans) {
            if (plan->identity().id != finding.plan) continue;
            const auto activities = in_zone(*plan, subzone, english);
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
