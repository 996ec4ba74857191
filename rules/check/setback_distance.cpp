// SPDX-License-Identifier: Apache-2.0
#include "rules/check/setback_distance.hpp"

#include "rules/check/judge.hpp"
#include "rules/check/setback_completions.hpp"
#include "rules/check/setback_of_plot.hpp"
#include "rules/check/setback_rows.hpp"
#include "rules/check/setback_world.hpp"
#include "rules/check/wording.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sipejuang::rules {

namespace {

using Rows = std::vector<const SetbackRow*>;

Measured merged_measure(const std::vector<SetbackWorld>& worlds) {
    Measured all = worlds.front().measured;
    for (const auto& world : worlds) {
        all.range.admit(world.measured.range);
        if (all.trace.find(world.measured.trace) == std::string::npos) all.trace += " or " + world.measured.trace;
        for (const auto& entry : world.measured.missing) {
            if (std::find(all.missing.begin(), all.missing.end(), entry) == all.missing.end())
                all.missing.push_back(entry);
        }
    }
    return all;
}

/// The row that asks for most gives the provision; its `when` says for what it is.
ZoneLimit merged_limit(const SetbackQuestion& q, const std::vector<SetbackWorld>& worlds) {
    ZoneLimit limit;
    limit.by_zone = false;
    const auto* strictest = &worlds.front();
    limit.range = strictest->limit;
    for (const auto& world : worlds) {
        limit.range.admit(world.limit);
        if (world.limit.high > strictest->limit.high) strictest = &world;
    }
    limit.provision = q.plan.provision_on(strictest->row->provision, q.c.on);
    // For what a limit is can be said where one row gives it.
    for (const auto& test : worlds.size() == 1 ? strictest->row->when : std::vector<AttributeTest>{})
        limit.condition += (limit.condition.empty() ? "" : ", ") + text_of(test);
    return limit;
}

Rows on_this_side(const Rows& rows, const NearReference& near) {
    Rows here;
    for (const auto* row : rows) {
        if (!other_side(*row, near)) here.push_back(row);
    }
    return here;
}

/// A building across the line keeps the distance of each side: those for the left and those for the right are asked apart.
std::vector<Rows> by_side(const Rows& rows) {
    const auto without = [&](SetbackSide side) {
        Rows kept;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(kept),
                     [&](const SetbackRow* row) { return row->side != side; });
        return kept;
    };
    const auto left = without(SetbackSide::right), right = without(SetbackSide::left);
    const bool both = left.size() < rows.size() && right.size() < rows.size();
    return both ? std::vector<Rows>{left, right} : std::vector<Rows>{rows};
}

/// "Violates if every completion violates, complies if every completion complies, else undetermined."
Outcome merged_outcome(const std::vector<SetbackWorld>& worlds) {
    for (const auto& world : worlds) {
        if (world.outcome != worlds.front().outcome) return Outcome::undetermined;
    }
    return worlds.front().outcome;
}

bool not_regulated(const std::vector<SetbackWorld>& worlds) {
    return std::all_of(worlds.begin(), worlds.end(), [](const SetbackWorld& world) {
        return world.row->distance.state == LimitCell::State::not_regulated;
    });
}

/// How hard an answer is; of two that are alike the wider distance.
std::pair<int, double> hardness(const std::vector<SetbackWorld>& worlds) {
    if (not_regulated(worlds)) return {-1, 0};
    double widest = 0;
    for (const auto& world : worlds) widest = std::max(widest, world.limit.high);
    const auto outcome = merged_outcome(worlds);
    return {outcome == Outcome::violates ? 2 : outcome == Outcome::undetermined ? 1 : 0, widest};
}

/// The rows that could apply, as worlds; where both sides ask, those of the side that is harder to meet.
std::vector<SetbackWorld> worlds_of(const SetbackQuestion& q, const LandSubject& subject, const NearReference& near,
                                    const Rows& possible) {
    std::vector<SetbackWorld> hardest;
    for (const auto& rows : by_side(possible)) {
        std::vector<SetbackWorld> worlds;
        worlds.reserve(rows.size());
        for (const auto* row : rows) worlds.push_back(world_of(q, subject, near, *row));
        if (hardest.empty() || hardness(hardest) < hardness(worlds)) hardest = std::move(worlds);
    }
    return hardest;
}

bool lacks_row(const SetbackQuestion& q, const Reference& reference, const Rows& possible) {
    const auto* layer = q.plan.references().layer(possible.front()->layer);
    return layer != nullptr && may_lack_row(reference, possible, *layer);
}

}  // namespace

bool judge_reference(Finding& finding, const SetbackQuestion& q, const LandSubject& subject, const NearReference& near,
                     const std::vector<const SetbackRow*>& rows) {
    const auto& reference = *near.reference;
    finding.object = reference.id;
    if (rows_for(reference, rows).possible.empty()) {
        judge_missing(finding, {"row for " + code_of(q.rule) + " of " + reference.id});
        return true;
    }
    const auto chosen = rows_for(reference, on_this_side(rows, near));
    const auto worlds = worlds_of(q, subject, near, chosen.possible);
    const double far = farthest(rows, rows.front()->layer).value();
    const bool concerned = std::any_of(worlds.begin(), worlds.end(),
                                       [&](const SetbackWorld& world) { return world.measured.range.low <= far; });
    if (!concerned) return false;
    auto measured = merged_measure(worlds);
    measured.missing.insert(measured.missing.end(), chosen.missing.begin(), chosen.missing.end());
    const auto limit = merged_limit(q, worlds);
    if (not_regulated(worlds)) {
        judge_not_regulated(finding, limit);
        return true;
    }
    const bool unsettled = chosen.contradiction || lacks_row(q, reference, chosen.possible);
    const Outcome outcome = unsettled ? Outcome::undetermined : merged_outcome(worlds);
    judge_as(outcome, finding, measured, limit, q.plan);
    finding.message = measure_message(finding, distance_name(subject.name(), reference, worlds));
    if (subject.building == nullptr && outcome != Outcome::complies) {
        judge_plot(finding, q, subject, near, unsettled ? std::vector<SetbackWorld>{} : worlds, measured.missing);
    } else if (outcome == Outcome::violates) {
        finding.place = finding.limit ? part_within(geo::Metres::of(*finding.limit), worlds.front().line,
                                                    subject.shape(), near.nearest)
                                      : Place{};
    }
    return true;
}

}  // namespace sipejuang::rules
