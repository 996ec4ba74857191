// SPDX-License-Identifier: Apache-2.0
#include "rules/check/part_limit.hpp"

#include "rules/check/provision_gap.hpp"

#include <algorithm>
#include <utility>

namespace sipejuang::rules {

namespace {

/// The lenient end of a limit: an upper limit is lenient when high, a lower limit when low.
double lenient_end(Relation relation) { return relation == Relation::at_most ? Range::open : -Range::open; }

void note(std::vector<std::string>& list, std::string text) {
    if (std::find(list.begin(), list.end(), text) == list.end()) list.push_back(std::move(text));
}

/// One row on its own: its value, an open lenient end for `-`, anything for a gap.
Range range_of(const Plan& plan, const IntensityRow& row, Relation relation, std::vector<std::string>& missing) {
    if (auto gap = provision_gap(plan, row.provision, row.origin); !gap.empty()) {
        note(missing, std::move(gap));
        return Range::anything();
    }
    switch (row.limit.state) {
        case LimitCell::State::value: return Range::exactly(row.limit.value);
        case LimitCell::State::not_regulated: return Range::exactly(lenient_end(relation));
        case LimitCell::State::missing: break;
    }
    note(missing, (row.limit.why.empty() ? "value in " : "a readable value in ") + row.origin);
    return Range::anything();
}

/// Of alternatives one that holds is enough, so together they are as lenient as the most lenient of them.
Range most_lenient(Range a, Range b, Relation relation) {
    if (relation == Relation::at_most) return {std::max(a.low, b.low), std::max(a.high, b.high)};
    return {std::min(a.low, b.low), std::min(a.high, b.high)};
}

Range range_of(const Plan& plan, const RowWorld& world, Rule measure, const std::string& zone,
               std::vector<std::string>& missing) {
    const auto relation = facts_of(measure).relation;
    if (world.rows.empty()) {
        note(missing, "row for " + code_of(measure) + " in " + (zone.empty() ? "a polygon without sub-zone" : zone));
        return Range::anything();
    }
    if (world.contradiction) {
        note(missing, "contradicting rows: " + world.rows[0]->origin + " and " + world.rows[1]->origin);
        return Range::anything();
    }
    Range range = range_of(plan, *world.rows.front(), relation, missing);
    for (std::size_t i = 1; i < world.rows.size(); ++i) {
        range = most_lenient(range, range_of(plan, *world.rows[i], relation, missing), relation);
    }
    return range;
}

bool silent(const RowWorld& world) {
    return !world.contradiction && world.rows.size() == 1 &&
           world.rows.front()->limit.state == LimitCell::State::not_regulated;
}

void note_unknown_facts(PartLimit& limit, const RowFacts& facts) {
    const auto any = [&](auto condition) { return std::any_of(limit.rows.begin(), limit.rows.end(), condition); };
    if (!facts.road_class && any([](const IntensityRow* r) { return !r->road_classes.empty(); })) {
        note(limit.missing, "road class");
    }
    if (!facts.floors && any([](const IntensityRow* r) { return !r->floors.always(); })) note(limit.missing, "floors");
    if (!facts.plot_area && any([](const IntensityRow* r) { return !r->plot_area.always(); })) {
        note(limit.missing, "plot area");
    }
}

}  // namespace

PartLimit limit_of(const Plan& plan, Rule measure, const ZonePart& part, const RowFacts& facts, Date on) {
    PartLimit limit;
    limit.zone = part.zone;
    limit.area = part.area;
    std::vector<std::string> out_of_force;
    const auto applies = [&](const IntensityRow& row) {
        if (plan.content().provisions.rows_apply(row.provision, on)) return true;
        note(out_of_force, "provision in force on " + on.text() + " instead of " + row.provision);
        return false;
    };
    const auto worlds = plan.intensity().choose(measure, *part.first, facts, applies);
    limit.not_regulated = std::all_of(worlds.begin(), worlds.end(), silent);
    limit.may_be_unregulated = std::any_of(worlds.begin(), worlds.end(), silent);
    bool first = true;
    for (const auto& world : worlds) {
        const Range range = range_of(plan, world, measure, part.zone, limit.missing);
        if (first) limit.range = range;
        limit.range.admit(range);
        first = false;
        if (world.rows.empty()) {
            for (const auto& text : out_of_force) note(limit.missing, text);
        }
        for (const auto* row : world.rows) {
            if (std::find(limit.rows.begin(), limit.rows.end(), row) == limit.rows.end()) limit.rows.push_back(row);
        }
    }
    // A `-` that rests on a provision nobody defined is a gap, not silence.
    limit.not_regulated = limit.not_regulated && limit.missing.empty();
    if (worlds.size() == 1 && worlds.front().rows.size() > 1 && !worlds.front().contradiction) {
        limit.alternatives = worlds.front().rows;
    }
    if (worlds.size() > 1) note_unknown_facts(limit, facts);
    if (!limit.rows.empty()) limit.provision = plan.provision_on(limit.rows.front()->provision, on);
    return limit;
}

PartLimit limit_in_no_zone(const Plan& plan, Rule measure, geo::SquareMetres area, Date on) {
    const auto relation = facts_of(measure).relation;
    PartLimit limit;
    limit.area = area;
    limit.range = Range::exactly(lenient_end(relation));
    limit.may_be_unregulated = true;
    limit.missing.emplace_back("zone of a part of the plot");
    for (const auto i : plan.intensity().rows_of(measure)) {
        const auto& row = plan.intensity().rows()[i];
        if (row.limit.state != LimitCell::State::value || plan.provision_on(row.provision, on) == nullptr) continue;
        limit.range.admit(Range::exactly(row.limit.value));
        // What complies here complies with the tightest row of all: that is the clause to show.
        const double tightest = relation == Relation::at_most ? limit.range.low : limit.range.high;
        if (row.limit.value == tightest) limit.provision = plan.provision_on(row.provision, on);
    }
    return limit;
}

}  // namespace sipejuang::rules
