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

ItbxGroup itbx_group(const rules::ActivityCell* cell) {
    using State = rules::ActivityCell::State;
    if (cell == nullptr || cell->state == State::missing) return ItbxGroup::unknown;
    if (cell->state == State::not_regulated) return ItbxGroup::not_regulated;
    const auto has = [&](char letter) {
        return std::any_of(cell->codes.begin(), cell->codes.end(),
                           [&](const std::string& code) { return code.starts_with(letter); });
    };
    if (has('X')) return ItbxGroup::forbidden;
    if (has('B')) return ItbxGroup::conditional;
    return has('T') ? ItbxGroup::limited : ItbxGroup::allowed;
}

const geo::Bilingual& title_of(ItbxGroup group) { return shown(group).title; }
std::string_view css_of(ItbxGroup group) { return shown(group).css; }

std::string codes_shown(ItbxGroup group, const rules::ActivityCell& cell) {
    if (group != ItbxGroup::limited && group != ItbxGroup::conditional) return {};
    std::string text;
    for (const auto& code : cell.codes) text += (text.empty() ? "" : ", ") + code;
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
