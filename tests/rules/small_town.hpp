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
        plan.zones.push_back({subzone, polygon, block, {}, {}});
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
        Activity added{code, {code, code}, std::move(kbli), {}, "p", "activities.csv, line 2"};
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

/// A plot of 20 m x 25 m on the street, wholly in R-3, without a building.
inline Proposal bare_plot() {
    Proposal proposal;
    proposal.plot.emplace();
    proposal.plot->shape = rect(0, 0, 20, 25);
    proposal.activities = {"rumah"};
    return proposal;
}

inline Footprint& build(Proposal& proposal, geo::MultiPolygon where, BuildingStatus status = BuildingStatus::proposed) {
    Footprint building;
    building.id = "b" + std::to_string(proposal.buildings.size() + 1);
    building.shape = std::move(where);
    building.status = status;
    proposal.buildings.push_back(std::move(building));
    return proposal.buildings.back();
}

/// On the bare plot a house of 10 m x 12 m: 24 % covered, 240 m2 on 2 floors, 8 m high, 200 m2 green; 6 m from the front,
/// 5 m from the sides, 7 m from the rear.
inline Proposal house() {
    Proposal proposal = bare_plot();
    Footprint& b1 = build(proposal, rect(5, 6, 15, 18));
    b1.floors = 2;
    b1.height = m(8);
    b1.floor_area = m2(240);
    b1.basement_area = m2(0);
    proposal.plot->green_area = m2(200);
    return proposal;
}

/// A verdict together with the law that it points into.
struct Judged {
    Law law;
    Verdict verdict;

    [[nodiscard]] std::vector<const Finding*> all(Rule rule) const {
        std::vector<const Finding*> found;
        for (const auto& f : verdict.findings) {
            if (f.rule == rule) found.push_back(&f);
        }
        return found;
    }
    /// The only finding of a rule; fails the test when there is none or are several.
    [[nodiscard]] const Finding& one(Rule rule) const {
        static const Finding none{};
        const auto found = all(rule);
        EXPECT_EQ(found.size(), 1U) << code_of(rule);
        return found.empty() ? none : *found.front();
    }
    /// The only finding of a rule about a subject, a zone or an object; "": about land in no zone.
    [[nodiscard]] const Finding& one(Rule rule, const std::string& about) const {
        static const Finding none{};
        const Finding* found = nullptr;
        for (const auto* f : all(rule)) {
            const bool meant = about.empty() ? f->zone.empty()
                                             : f->subject == about || f->zone == about || f->object == about;
            if (!meant) continue;
            EXPECT_EQ(found, nullptr) << code_of(rule) << " about " << about << " twice";
            found = f;
        }
        EXPECT_NE(found, nullptr) << code_of(rule) << " about " << about;
        return found == nullptr ? none : *found;
    }
};

inline Judged judged(const Proposal& proposal, const std::vector<SmallTown>& towns, Date on = today) {
    std::vector<std::shared_ptr<const Plan>> plans;
    for (const auto& town : towns) plans.push_back(town.made());
    auto law = Law::of(plans);
    EXPECT_TRUE(law.has_value());
    auto verdict = check(proposal, *law, on);
    EXPECT_TRUE(verdict.has_value());
    if (!verdict) return {};
    return {*law, *verdict};
}

inline Judged judged(const Proposal& proposal, const SmallTown& town, Date on = today) {
    return judged(proposal, std::vector<SmallTown>{town}, on);
}

/// The code of the one problem that keeps the question from being answered; empty when it is answered.
inline std::string problem_of(const Proposal& proposal, const std::vector<SmallTown>& towns, Date on = today) {
    std::vector<std::shared_ptr<const Plan>> plans;
    for (const auto& town : towns) plans.push_back(town.made());
    auto law = Law::of(plans);
    if (!law) return law.error().front().code;
    auto verdict = check(proposal, *law, on);
    return verdict ? std::string{} : verdict.error().front().code;
}

inline bool mentions(const Texts& texts, const std::string& piece) {
    return std::any_of(texts.begin(), texts.end(), [&](const auto& t) { return t.find(piece) != std::string::npos; });
}

}  // namespace sipejuang::rules
