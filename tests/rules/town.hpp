// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/check.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace sipejuang::rules {

using Texts = std::vector<std::string>;

// NOLINTNEXTLINE(readability-identifier-naming): the name that GoogleTest looks for
inline void PrintTo(Outcome outcome, std::ostream* out) { *out << text_of(outcome); }
// NOLINTNEXTLINE(readability-identifier-naming)
inline void PrintTo(VerdictOutcome outcome, std::ostream* out) { *out << text_of(outcome); }
// NOLINTNEXTLINE(readability-identifier-naming)
inline void PrintTo(Reason reason, std::ostream* out) { *out << text_of(reason); }

inline const Date today{2026, 11, 24};

inline geo::Ring corners(double x0, double y0, double x1, double y1) {
    return {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}};
}

inline geo::MultiPolygon rect(double x0, double y0, double x1, double y1) { return {{{corners(x0, y0, x1, y1), {}}}}; }

inline geo::MultiPolygon shape(geo::Ring shell) { return {{{std::move(shell), {}}}}; }

inline geo::SquareMetres m2(double v) { return geo::SquareMetres::of(v); }
inline geo::Metres m(double v) { return geo::Metres::of(v); }

/// A small plan in metres about (0, 0): sub-zone R-3 on the west and K-2 east of x = 20, both north of a street whose
/// axis is y = -4 and whose right of way, 8 m, is the sub-zone BJ; R-4 south of it. Zones and roads are complete within
/// 200 m. It regulates land_use alone until rules are added by `limit`, `unregulated` or `gap`.
class SmallTown {
public:
    PlanContent plan;

    SmallTown() {
        plan.identity.id = "kota";
        plan.identity.version = "1";
        plan.identity.kbli_edition = "2020";
        plan.identity.status = PlanStatus::in_force;
        plan.policies.denominator = Denominator{};
        plan.regulates = {"land_use"};
        plan.zone_facts = facts("zones");
        plan.road_facts = facts("roads");
        provision("p");
        zone("R-3", rect(-200, 0, 20, 200));
        zone("K-2", rect(20, 0, 200, 200));
        zone("BJ", rect(-200, -8, 200, 0));
        zone("R-4", rect(-200, -200, 200, -8));
        road("r1", "lokal", 8, {{-200, -4}, {200, -4}});
        activity("rumah", {{"R-3", "I"}, {"K-2", "I"}, {"R-4", "I"}, {"BJ", "X"}});
    }

    /// A plan without zones, roads or rules.
    static SmallTown empty(const std::string& id, Level level) {
        SmallTown town;
        town.plan.identity.id = id;
        town.plan.identity.level = level;
        town.plan.zones.clear();
        town.plan.zone_shapes.clear();
        town.plan.regulates.clear();
        return town;
    }

    static LayerFacts facts(const std::string& id) {
        return {id, "", m(0.5), CompleteWithin{rect(-200, -200, 200, 200)}, {}};
    }

    void provision(const std::string& id, Validity valid = {}) {
        auto all = plan.provisions.all();
        all[id] = {id, "Perda contoh", "Pasal 1", "...", "in_force", valid};
        plan.provisions = Provisions{all};
    }

    void zone(const std::string& subzone, geo::MultiPolygon where, const std::string& block = {},
              const std::string& polygon = {}) {
        plan.zones.push_back({subzone, polygon, block, {}, {}, {}});
        plan.zone_shapes.push_back(std::move(where));
    }

    Road& road(const std::string& id, const std::string& road_class, std::optional<double> width, geo::Line line) {
        plan.roads.push_back(
            {id, id, road_class, width ? std::optional{m(*width)} : std::nullopt, m(5), {{std::move(line)}}});
        return plan.roads.back();
    }

    void regulate(Rule rule) {
        const auto code = code_of(rule);
        auto& list = plan.regulates;
        if (std::find(list.begin(), list.end(), code) == list.end()) list.push_back(code);
    }

    IntensityRow& row(Rule rule, const std::string& subzone, LimitCell cell) {
        regulate(rule);
        IntensityRow row;
        row.measure = rule;
        row.subzone = subzone;
        row.limit = std::move(cell);
        row.provision = "p";
        row.origin = "intensity.csv, line " + std::to_string(plan.intensity.size() + 2);
        plan.intensity.push_back(row);
        return plan.intensity.back();
    }
    IntensityRow& limit(Rule rule, const std::string& subzone, double value) {
        return row(rule, subzone, {LimitCell::State::value, value, {}});
    }
    /// The same limit in all sub-zones that may be built on.
    void limit(Rule rule, double value) {
        for (const auto* subzone : {"R-3", "K-2", "R-4"}) limit(rule, subzone, value);
    }
    void unregulated(Rule rule, const std::string& subzone) {
        row(rule, subzone, {LimitCell::State::not_regulated, 0, {}});
    }
    void gap(Rule rule, const std::string& subzone) { row(rule, subzone, {}); }

    /// Adds an activity; cells are written as in activities.csv: "I", "T1+B2", "-", "".
    void activity(const std::string& code, const std::vector<std::pair<std::string, std::string>>& cells,
                  std::vector<std::string> kbli = {}) {
        auto all = plan.activities.all();
        Activity added{code, {code, code}, std::move(kbli), {}, {}, "p", "activities.csv, line 2"};
        for (const auto& [subzone, text] : cells) added.cells[subzone] = cell(text);
        all.push_back(added);
        plan.activities = ActivityMatrix{all};
    }

    void condition(const std::string& code, Condition::Kind kind) {
        Condition own;
        own.code = code;
        own.kind = kind;
        own.provision = "p";
        plan.conditions[code] = own;
    }
    void number_condition(const std::string& code, Condition::QuantityKind quantity, Relation relation,
                          std::optional<Amount> limit) {
        condition(code, Condition::Kind::number);
        auto& own = plan.conditions[code];
        own.quantity = quantity;
        own.relation = relation;
        own.limit = limit;
    }

    /// A row of setbacks.csv; `when` as in the table, one test: {"depth_m", Comparison::at_most, "3", 3}.
    SetbackRow& setback(Rule rule, const std::string& layer, SetbackLine line, double distance,
                        std::vector<AttributeTest> when = {}) {
        regulate(rule);
        SetbackRow row;
        row.measure = rule;
        row.layer = layer;
        row.line = line;
        row.distance = {LimitCell::State::value, distance, {}};
        row.when = std::move(when);
        row.provision = "p";
        row.origin = "setbacks.csv, line " + std::to_string(plan.setbacks.size() + 2);
        plan.setbacks.push_back(row);
        return plan.setbacks.back();
    }
    ReferenceLayer& layer(const std::string& id) {
        auto& made = plan.references[id];
        if (made.facts.id.empty()) made.facts = facts(id);
        return made;
    }
    Reference& reference(const std::string& in, const std::string& id, geo::Line line, Attributes attributes = {}) {
        auto& list = layer(in).references;
        list.push_back({id, id, std::move(attributes), {{std::move(line)}}, {}});
        return list.back();
    }

    /// A row of overlays.csv; its field becomes regulated.
    OverlayRow& special(const std::string& field, const std::string& value, OverlayEffect effect) {
        const std::string code = "overlay:" + field;
        auto& list = plan.regulates;
        if (std::find(list.begin(), list.end(), code) == list.end()) list.push_back(code);
        OverlayRow row;
        row.field = field;
        row.value = value;
        row.effect = effect;
        row.authority = "Dinas";
        row.text = {"teks", "text"};
        row.provision = "p";
        row.origin = "overlays.csv, line " + std::to_string(plan.overlays.size() + 2);
        plan.overlays.push_back(row);
        return plan.overlays.back();
    }
    OverlayRow& special_limit(const std::string& field, const std::string& value, Rule measure, double limit,
                              Combine combine) {
        auto& row = special(field, value, OverlayEffect::limit);
        row.measure = measure;
        row.limit = {LimitCell::State::value, limit, {}};
        row.combine = combine;
        return row;
    }
    /// An area of a layer of its own that carries one value.
    OverlayLayer& special_area(const std::string& field, const std::string& value, geo::MultiPolygon where) {
        plan.overlay_layers.push_back({facts("khusus"), field, {value}, geo::PolygonLayer{{std::move(where)}}});
        return plan.overlay_layers.back();
    }

    [[nodiscard]] std::shared_ptr<const Plan> made() const { return std::make_shared<const Plan>(plan); }

private:
    static ActivityCell cell(const std::string& text) {
        if (text.empty()) return {};
        if (text == "-") return {ActivityCell::State::not_regulated, {}};
        ActivityCell made{ActivityCell::State::codes, {}};
        std::size_t from = 0;
        for (auto at = text.find('+'); at != std::string::npos; from = at + 1, at = text.find('+', from)) {
            made.codes.push_back(text.substr(from, at - from));
        }
        made.codes.push_back(text.substr(from));
        return made;
    }
};

}  // namespace sipejuang::rules
