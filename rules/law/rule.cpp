// SPDX-License-Identifier: Apache-2.0
#include "rules/law/rule.hpp"

#include <algorithm>
#include <cassert>
#include <unordered_map>

namespace sipejuang::rules {

const std::vector<RuleFacts>& rule_table() {
    using enum Rule;
    using T = ToleranceKind;
    using K = RuleKind;
    constexpr auto most = Relation::at_most;
    constexpr auto least = Relation::at_least;
    static const std::vector<RuleFacts> table{
        // rule, code, unit, relation, tolerance, kind, needs building, names
        {plan_extent, "plan_extent", Unit::square_metres, most, T::area, K::fact, false, "Cakupan rencana",
         "Extent of the plan"},
        {zone_share, "zone_share", Unit::square_metres, most, T::area, K::fact, false, "Luas per sub-zona",
         "Area by sub-zone"},
        {land_use, "land_use", Unit::times, most, T::none, K::use, false, "Kegiatan (ITBX)", "Activity (ITBX)"},
        {min_plot_area, "min_plot_area", Unit::square_metres, least, T::area, K::plot, false, "Luas kaveling",
         "Plot area"},
        {kdb, "kdb", Unit::percent, most, T::percent, K::share, true, "Koefisien dasar bangunan (KDB)",
         "Building coverage (KDB)"},
        {klb, "klb", Unit::times, most, T::klb, K::share, true, "Koefisien lantai bangunan (KLB)",
         "Floor area ratio (KLB)"},
        {klb_min, "klb_min", Unit::times, least, T::klb, K::share, true, "KLB minimum", "Least floor area ratio"},
        {kdh, "kdh", Unit::percent, least, T::percent, K::share, true, "Koefisien dasar hijau (KDH)",
         "Green area (KDH)"},
        {ktb, "ktb", Unit::percent, most, T::percent, K::share, true, "Koefisien tapak basemen (KTB)",
         "Basement coverage (KTB)"},
        {height, "height", Unit::metres, most, T::length, K::building, true, "Ketinggian bangunan", "Building height"},
        {floors, "floors", Unit::floors, most, T::floors, K::building, true, "Jumlah lantai", "Number of floors"},
        {gsb, "gsb", Unit::metres, least, T::length, K::building, true, "Garis sempadan bangunan (GSB)",
         "Front setback (GSB)"},
        {jbs, "jbs", Unit::metres, least, T::length, K::building, true, "Jarak bebas samping (JBS)",
         "Side clearance (JBS)"},
        {jbb, "jbb", Unit::metres, least, T::length, K::building, true, "Jarak bebas belakang (JBB)",
         "Rear clearance (JBB)"},
        {building_distance, "building_distance", Unit::metres, least, T::length, K::building, true,
         "Jarak bebas antarbangunan", "Distance between buildings"},
        {footprint_in_plot, "footprint_in_plot", Unit::square_metres, most, T::area, K::fact, false,
         "Tapak di dalam bidang tanah", "Footprint inside the plot"},
        {footprint_overlap, "footprint_overlap", Unit::square_metres, most, T::area, K::fact, false, "Tapak bertumpuk",
         "Overlapping footprints"},
        {sempadan_sungai, "sempadan_sungai", Unit::metres, least, T::length, K::setback, false, "Sempadan sungai",
         "River setback"},
        {sempadan_pantai, "sempadan_pantai", Unit::metres, least, T::length, K::setback, false, "Sempadan pantai",
         "Coastal setback"},
        {sempadan_danau, "sempadan_danau", Unit::metres, least, T::length, K::setback, false, "Sempadan danau",
         "Lake setback"},
        {sempadan_mata_air, "sempadan_mata_air", Unit::metres, least, T::length, K::setback, false, "Sempadan mata air",
         "Spring setback"},
        {sutt, "sutt", Unit::metres, least, T::length, K::setback, false, "Ruang bebas SUTT", "Power line clearance"},
        {rel, "rel", Unit::metres, least, T::length, K::setback, false, "Sempadan rel", "Railway setback"},
        {ruwasja, "ruwasja", Unit::metres, least, T::length, K::setback, false, "Ruang pengawasan jalan",
         "Road supervision area"},
        {kkop, "kkop", Unit::metres, most, T::length, K::surface, true, "Keselamatan penerbangan (KKOP)",
         "Flight safety (KKOP)"},
        {hazard, "hazard", Unit::square_metres, most, T::area, K::hazard, false, "Rawan bencana", "Hazard"},
        {overlay, "overlay", Unit::times, most, T::none, K::overlay, false, "Ketentuan khusus", "Special provision"},
    };
    return table;
}

const RuleFacts& facts_of(Rule rule) {
    const auto& facts = rule_table()[static_cast<std::size_t>(rule)];
    assert(facts.rule == rule);
    return facts;
}

std::string_view topic_of_code(std::string_view code) {
    const auto colon = code.find(':');
    return colon == std::string_view::npos ? std::string_view{} : code.substr(colon + 1);
}

namespace {

std::unordered_map<std::string_view, const RuleFacts*> facts_by_code() {
    std::unordered_map<std::string_view, const RuleFacts*> by_code;
    for (const auto& facts : rule_table()) by_code.emplace(facts.code, &facts);
    return by_code;
}

}  // namespace

std::optional<Rule> rule_from_code(std::string_view code) {
    static const auto by_code = facts_by_code();
    const auto colon = code.find(':');
    const auto found = by_code.find(code.substr(0, colon));
    if (found == by_code.end()) return std::nullopt;
    const auto& facts = *found->second;
    const bool needs_topic = facts.kind == RuleKind::overlay || facts.kind == RuleKind::hazard;
    const bool has_topic = colon != std::string_view::npos && colon + 1 < code.size();
    const bool fits = needs_topic ? has_topic : colon == std::string_view::npos;
    return fits ? std::optional{facts.rule} : std::nullopt;
}

std::vector<Rule> rules_of(std::initializer_list<RuleKind> kinds) {
    std::vector<Rule> rules;
    for (const auto& facts : rule_table()) {
        if (std::find(kinds.begin(), kinds.end(), facts.kind) != kinds.end()) rules.push_back(facts.rule);
    }
    return rules;
}

bool limited_by_intensity(Rule rule) {
    const auto kind = facts_of(rule).kind;
    return kind == RuleKind::share || kind == RuleKind::plot || kind == RuleKind::building;
}

bool limited_by_setbacks(Rule rule) { return facts_of(rule).kind == RuleKind::setback; }

std::string code_of(Rule rule) { return std::string{facts_of(rule).code}; }

}  // namespace sipejuang::rules
