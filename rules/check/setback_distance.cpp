// SPDX-License-Identifier: Apache-2.0
#include "rules/check/setback_distance.hpp"

#include "rules/check/judge.hpp"
#include "rules/check/setback_of_plot.hpp"
#include "rules/check/setback_rows.hpp"
#include "rules/check/setback_world.hpp"
#include "rules/check/wording.hpp"

#include <algorithm>

namespace sipejuang::rules {

namespace {

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
    limit.not_regulated = std::all_of(worlds.begin(), worlds.end(), [](const SetbackWorld& world) {
        return world.row->distance.state == LimitCell::State::not_regulated;
    });
    for (const auto& test : strictest->row->when)
        limit.condition += (limit.condition.empty() ? "" : ", ") + text_of(test);
    return limit;
}

std::vector<const SetbackRow*> on_this_side(const std::vector<const SetbackRow*>& rows, const NearReference& near) {
    std::vector<const SetbackRow*> here;
    for (const auto* row : rows) {
        if (!other_side(*row, near)) here.push_back(row);
    }
    return here;
}

/// "Violates if every completion violates, complies if every completion complies, else undetermined."
Outcome merged_outcome(const std::vector<SetbackWorld>& worlds) {
    for (const auto& world : worlds) {
        if (world.outcome != worlds.front().outcome) return Outcome::undetermined;
    }
    return worlds.front().outcome;
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
    std::vector<SetbackWorld> worlds;
    worlds.reserve(chosen.possible.size());
    for (const auto* row : chosen.possible) worlds.push_back(world_of(q, subject, near, *row));
    const double far = farthest(rows, rows.front()->layer).value();
    const bool concerned = std::any_of(worlds.begin(), worlds.end(),
                                       [&](const SetbackWorld& world) { return world.measured.range.low <= far; });
    if (!concerned) return false;
    auto measured = merged_measure(worlds);
    measured.missing.insert(measured.missing.end(), chosen.missing.begin(), chosen.missing.end());
    const auto limit = merged_limit(q, worlds);
    if (limit.not_regulated) {
        judge_not_regulated(finding, limit);
        return true;
    }
    const Outcome outcome = merged_outcome(worlds);
    judge_as(outcome, finding, measured, limit, q.plan);
    finding.message = measure_message(finding, distance_name(subject.name(), reference, worlds));
    if (subject.building == nullptr && outcome != Outcome::complies) {
        judge_plot(finding, q, subject, near, worlds);
    } else if (outcome == Outcome::violates) {
        finding.place = finding.limit ? part_within(geo::Metres::of(*finding.limit), worlds.front().line,
                                                    subject.shape(), near.nearest)
                                      : Place{};
    }
    return true;
}

}  // namespace sipejuang::rules
