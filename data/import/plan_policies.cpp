// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_toml.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace sipejuang::data {

namespace {

using rules::Rule;
using rules::RuleKind;

/// Reads one policy after another. A value is plain or { value = ..., provision = "id" }. One that cannot be used makes
/// undetermined what rests on it.
class PolicyReader {
public:
    PolicyReader(TomlSection& section, PlanToml& plan) : section_{section}, plan_{plan} {}

    /// The value, unwrapped; null when absent. Notes the provision.
    const TomlValue* value(const std::string& key, std::string* provision = nullptr) {
        const TomlValue* found = section_.value(key);
        if (found == nullptr) return nullptr;
        const auto* wrapped = found->table();
        if (wrapped == nullptr || wrapped->find("value") == nullptr) return found;
        if (const auto* named = wrapped->find("provision")) {
            if (const auto* id = std::get_if<std::string>(&named->content)) {
                plan_.provision_keys["policies." + key] = *id;
                if (provision != nullptr) *provision = *id;
            }
        }
        return wrapped->find("value");
    }

    template <class Choice>
    void choice(const std::string& key, Choice& target, const std::vector<std::pair<std::string, Choice>>& known,
                UnusableKey rests_on_it) {
        const TomlValue* found = value(key);
        if (found == nullptr) return;
        const auto* text = std::get_if<std::string>(&found->content);
        std::string all;
        for (const auto& [name, choice_value] : known) {
            if (text != nullptr && *text == name) {
                target = choice_value;
                return;
            }
            all += (all.empty() ? "" : " | ") + name;
        }
        unusable(key, {all, all}, std::move(rests_on_it));
    }

    void flag(const std::string& key, bool& target, UnusableKey rests_on_it) {
        const TomlValue* found = value(key);
        if (found == nullptr) return;
        if (const auto* set = std::get_if<bool>(&found->content))
            target = *set;
        else
            unusable(key, {"true atau false", "true or false"}, std::move(rests_on_it));
    }

    void unusable(const std::string& key, const geo::Bilingual& expected, UnusableKey rests_on_it) {
        section_.wrong(key, expected);
        rests_on_it.key = "policies." + key;
        plan_.unusable.push_back(std::move(rests_on_it));
    }

private:
    TomlSection& section_;
    PlanToml& plan_;
};

std::vector<Rule> shares_of_the_plot() { return rules::rules_of({RuleKind::share}); }

/// Semantics 2: area_weighted only for kdb, klb, kdh, ktb; height, floors and distances per part or strictest; land_use
/// always per part.
bool allowed(Rule rule, rules::ZonePolicy policy) {
    using rules::ZonePolicy;
    if (rule == Rule::land_use) return policy == ZonePolicy::per_part;
    // Measured from the whole building to a road or to another building: this version takes the tightest limit only.
    if (rule == Rule::gsb || rule == Rule::building_distance) return policy == ZonePolicy::strictest;
    const bool share = rules::facts_of(rule).kind == RuleKind::share;
    if (policy == ZonePolicy::area_weighted) return share && rule != Rule::klb_min;
    if (policy == ZonePolicy::majority) return share || rule == Rule::min_plot_area;
    return true;
}

void read_several_zones(PolicyReader& reader, TomlSection& section, PlanToml& plan, PlanReport& report) {
    const TomlValue* found = reader.value("several_zones");
    if (found == nullptr) return;
    const auto* table = found->table();
    if (table == nullptr) {
        reader.unusable("several_zones", {"{ kdb = \"strictest\", ... }", "{ kdb = \"strictest\", ... }"},
                        {"", rules::rules_of({RuleKind::use, RuleKind::share, RuleKind::plot, RuleKind::building})});
        return;
    }
    using rules::ZonePolicy;
    for (const auto& [measure, value] : table->entries) {
        const auto rule = rules::rule_from_code(measure);
        if (!rule) {
            report.error("rule-unknown", std::string{plan_toml_file}, section.where("several_zones"),
                         {"Ukuran " + measure + " tidak dikenal.", "Measure " + measure + " is not known."});
            continue;
        }
        std::optional<ZonePolicy> policy;
        for (const auto p :
             {ZonePolicy::per_part, ZonePolicy::strictest, ZonePolicy::area_weighted, ZonePolicy::majority}) {
            const auto* text = std::get_if<std::string>(&value.content);
            if (text != nullptr && rules::text_of(p) == *text) policy = p;
        }
        if (policy && allowed(*rule, *policy))
            plan.policies.several_zones[*rule] = *policy;
        else
            reader.unusable("several_zones",
                            {"cara yang boleh untuk " + measure, "a policy that " + measure + " allows"},
                            {"", {*rule}});
    }
}

void read_denominator(PolicyReader& reader, PlanToml& plan) {
    rules::Denominator denominator;
    const TomlValue* found = reader.value("denominator", &denominator.provision);
    if (found == nullptr) return;
    const auto* text = std::get_if<std::string>(&found->content);
    const auto* list = found->array();
    bool usable = text != nullptr && *text == "gross";
    if (list != nullptr) {
        usable = true;
        for (const auto& item : list->items) {
            const auto* code = std::get_if<std::string>(&item.content);
            if (code == nullptr || code->empty())
                usable = false;
            else if (*code == "planned_row")
                denominator.net_of_planned_row = true;
            else
                denominator.net_of.push_back(*code);
        }
    }
    if (usable)
        plan.policies.denominator = std::move(denominator);
    else
        reader.unusable("denominator", {"\"gross\" atau daftar kode sub-zona", "\"gross\" or a list of sub-zone codes"},
                        {"", shares_of_the_plot()});
}

}  // namespace

void read_policies(TomlSection& root, PlanToml& plan, PlanReport& report) {
    auto section = root.section("policies");
    if (!section) return;
    PolicyReader reader{*section, plan};
    auto& policies = plan.policies;
    read_several_zones(reader, *section, plan, report);
    read_denominator(reader, plan);
    using rules::GsbFrom;
    reader.choice<GsbFrom>("gsb_from", policies.gsb_from,
                           {{"row_edge", GsbFrom::row_edge},
                            {"axis", GsbFrom::axis},
                            {"carriageway_edge", GsbFrom::carriageway_edge},
                            {"plot_front_edge", GsbFrom::plot_front_edge}},
                           {"", {Rule::gsb}});
    using rules::CornerRoadClass;
    reader.choice<CornerRoadClass>(
        "corner_road_class", policies.corner_road_class,
        {{"higher_class", CornerRoadClass::higher_class}, {"strictest", CornerRoadClass::strictest}}, {"", {}, true});
    using rules::FloorAreaKind;
    const std::vector<std::pair<std::string, FloorAreaKind>> kinds{{"count", FloorAreaKind::count},
                                                                   {"subtract", FloorAreaKind::subtract}};
    reader.choice("klb_parking", policies.klb_parking, kinds, {"", {Rule::klb, Rule::klb_min}});
    reader.choice("klb_technical", policies.klb_technical, kinds, {"", {Rule::klb, Rule::klb_min}});
    reader.flag("klb_per_part_by_footprint", policies.klb_per_part_by_footprint, {"", {Rule::klb, Rule::klb_min}});
    reader.flag("rear_with_two_fronts", policies.rear_with_two_fronts, {"", {Rule::jbb, Rule::jbs}});
    reader.flag("existing_breaches_fold", policies.existing_breaches_fold, {"", rules::rules_of({RuleKind::building})});
    for (auto* list : {&policies.road_classes, &policies.doubtful_land}) {
        const std::string key = list == &policies.road_classes ? "road_classes" : "doubtful_land";
        if (const auto texts = section->texts(key))
            *list = *texts;
        else if (section->was_wrong(key))
            plan.unusable.push_back({"policies." + key,
                                     key == "road_classes" ? std::vector<Rule>{} : shares_of_the_plot(),
                                     key == "road_classes"});
    }
    section->report_unknown();
}

}  // namespace sipejuang::data
