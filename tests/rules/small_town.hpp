// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "town.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace sipejuang::rules {

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
