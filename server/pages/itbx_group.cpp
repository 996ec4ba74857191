// SPDX-License-Identifier: Apache-2.0
#include "server/pages/itbx_group.hpp"

#include <algorithm>
#include <array>

namespace sipejuang::server {

namespace {

struct Shown {
    geo::Bilingual title;
    std::string_view css;
};

const Shown& shown(ItbxGroup group) {
    static const std::array<Shown, itbx_groups> all{
        Shown{{"Diizinkan", "Allowed"}, "complies"},
        Shown{{"Diizinkan terbatas", "Allowed within limits"}, "conditional"},
        Shown{{"Diizinkan bersyarat", "Allowed under conditions"}, "conditional"},
        Shown{{"Tidak diizinkan", "Not allowed"}, "violates"},
        Shown{{"Belum diatur", "Not regulated yet"}, "undetermined"},
        Shown{{"Tidak dapat dinilai", "Cannot be assessed"}, "undetermined"}};
    return all.at(static_cast<std::size_t>(group));
}

}  // namespace

ItbxGroup itbx_group(const rules::ZonePermission& permission) {
    if (permission.unregulated) return ItbxGroup::not_regulated;
    if (permission.outcome == rules::Outcome::violates) return ItbxGroup::forbidden;
    if (permission.outcome == rules::Outcome::complies) return ItbxGroup::allowed;
    if (permission.outcome != rules::Outcome::conditional) return ItbxGroup::unknown;
    const bool needs_consent = std::any_of(permission.codes.begin(), permission.codes.end(),
                                           [](const std::string& code) { return code.starts_with('B'); });
    return needs_consent ? ItbxGroup::conditional : ItbxGroup::limited;
}

const geo::Bilingual& title_of(ItbxGroup group) { return shown(group).title; }
std::string_view css_of(ItbxGroup group) { return shown(group).css; }

std::string codes_shown(ItbxGroup group, const std::vector<std::string>& codes) {
    if (group != ItbxGroup::limited && group != ItbxGroup::conditional) return {};
    std::string text;
    for (const auto& code : codes) text += (text.empty() ? "" : ", ") + code;
    return " (" + text + ")";
}

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

}  // namespace sipejuang::server
