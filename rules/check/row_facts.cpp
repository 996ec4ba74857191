// SPDX-License-Identifier: Apache-2.0
#include "rules/check/row_facts.hpp"

#include <algorithm>

namespace sipejuang::rules {

namespace {

std::optional<double> tallest(const Proposal& proposal) {
    std::optional<double> floors;
    for (const auto& building : proposal.buildings) {
        if (building.status != BuildingStatus::proposed) continue;
        if (!building.floors) return std::nullopt;
        floors = std::max(floors.value_or(0), *building.floors);
    }
    return floors;
}

std::vector<std::string> front_classes(const Frontage& frontage) {
    std::vector<std::string> classes;
    for (const auto& front : frontage.fronts) {
        const std::string own = front.road == nullptr ? std::string{} : front.road->road_class;
        if (std::find(classes.begin(), classes.end(), own) == classes.end()) classes.push_back(own);
    }
    return classes;
}

/// The classes to try; an absent one is unknown.
std::vector<std::optional<std::string>> road_classes(const Ground& ground, const LimitQuestion& question) {
    if (question.road_class) {
        return {question.road_class->empty() ? std::nullopt : question.road_class};
    }
    const auto classes = front_classes(ground.frontage);
    const bool unknown = classes.empty() || std::find(classes.begin(), classes.end(), "") != classes.end();
    if (unknown || !ground.frontage.settled) return {std::nullopt};
    const auto& policies = ground.plan->content().policies;
    if (policies.corner_road_class == CornerRoadClass::strictest) return {classes.begin(), classes.end()};
    for (const auto& ranked : policies.road_classes) {
        if (std::find(classes.begin(), classes.end(), ranked) != classes.end()) return {ranked};
    }
    return classes.size() == 1 ? std::vector<std::optional<std::string>>{classes.front()}
                               : std::vector<std::optional<std::string>>{std::nullopt};
}

PartLimit tighter(const PartLimit& a, const PartLimit& b, Relation relation) {
    const bool b_tighter = relation == Relation::at_most ? b.range.high < a.range.high : b.range.low > a.range.low;
    PartLimit both = b_tighter ? b : a;
    both.range = relation == Relation::at_most
                     ? Range{std::min(a.range.low, b.range.low), std::min(a.range.high, b.range.high)}
                     : Range{std::max(a.range.low, b.range.low), std::max(a.range.high, b.range.high)};
    both.not_regulated = a.not_regulated && b.not_regulated;
    const auto& other = b_tighter ? a : b;
    both.missing.insert(both.missing.end(), other.missing.begin(), other.missing.end());
    return both;
}

}  // namespace

PartLimit part_limit(const Case& c, const Ground& ground, const ZonePart& part, const LimitQuestion& question) {
    RowFacts facts;
    if (c.has_plot()) facts.plot_area = c.land_area.value();
    facts.floors = question.building != nullptr ? question.building->floors : tallest(c.proposal);
    std::optional<PartLimit> result;
    for (const auto& road_class : road_classes(ground, question)) {
        facts.road_class = road_class;
        auto own = limit_of(*ground.plan, question.rule, part, facts, c.on);
        result = result ? tighter(*result, own, facts_of(question.rule).relation) : std::move(own);
    }
    return *result;
}

std::vector<Claims> claims_for(const Case& c, const LimitQuestion& question) {
    return jurisdiction(c, question.rule, [&](const Ground& ground, const ZonePart& part) {
        return part_limit(c, ground, part, question);
    });
}

}  // namespace sipejuang::rules
