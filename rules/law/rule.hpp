// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/law/amount.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::rules {

/// Every kind of provision that the engine knows, in legal order: first where the plot lies, then what may be done
/// there, how much, where on the plot, and what nature and works ask. The order is that of a verdict.
enum class Rule {
    plan_extent,
    zone_share,
    land_use,
    min_plot_area,
    kdb,
    klb,
    klb_min,
    kdh,
    ktb,
    height,
    floors,
    gsb,
    jbs,
    jbb,
    building_distance,
    footprint_in_plot,
    footprint_overlap,
    sempadan_sungai,
    sempadan_pantai,
    sempadan_danau,
    sempadan_mata_air,
    sutt,
    rel,
    ruwasja,
    kkop,
    hazard,   ///< of one kind: hazard:flood
    overlay,  ///< of one field: overlay:KKOP_1
};

enum class Relation { at_most, at_least };

/// Which tolerance of the plan applies when a measure meets its limit (semantics: "one per kind of comparison").
enum class ToleranceKind { none, length, area, percent, klb, floors };

/// Where the limit of a rule comes from, and of what it is.
enum class RuleKind {
    fact,      ///< geometry against geometry; no table
    use,       ///< activities.csv, zone by zone
    share,     ///< intensity.csv: of the plot, in relation to its area
    plot,      ///< intensity.csv: of the plot itself
    building,  ///< intensity.csv: of each building
    setback,   ///< setbacks.csv: the distance from what lies near
    surface,   ///< the airport's surfaces over the land
    hazard,    ///< hazards.csv: what a class of a hazard raster asks
    overlay,   ///< overlays.csv: what a special provision does to the land under it
};

/// What stands in the engine's one table of rules.
struct RuleFacts {
    Rule rule;
    std::string_view code;
    Unit unit;
    Relation relation;
    ToleranceKind tolerance;
    RuleKind kind;
    bool needs_building;  ///< without a proposed building: not_applicable, reason no_building
    std::string_view name_id, name_en;
};

/// The engine's one table of rules, in legal order.
[[nodiscard]] const std::vector<RuleFacts>& rule_table();
[[nodiscard]] const RuleFacts& facts_of(Rule rule);
/// `overlay:FIELD` and `hazard:KIND` are codes of the rules `overlay` and `hazard`, which are always about one of them.
[[nodiscard]] std::optional<Rule> rule_from_code(std::string_view code);
/// "KKOP_1" of "overlay:KKOP_1"; empty for rules that are about one thing only.
[[nodiscard]] std::string_view topic_of_code(std::string_view code);
[[nodiscard]] std::string code_of(Rule rule);
/// In legal order.
[[nodiscard]] std::vector<Rule> rules_of(std::initializer_list<RuleKind> kinds);
/// Whether rows of setbacks.csv limit it.
[[nodiscard]] bool limited_by_setbacks(Rule rule);
/// Whether rows of intensity.csv limit it.
[[nodiscard]] bool limited_by_intensity(Rule rule);

}  // namespace sipejuang::rules
