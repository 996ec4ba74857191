// SPDX-License-Identifier: Apache-2.0
#include "rules/check/setback_of_plot.hpp"

#include "geo/area.hpp"
#include "geo/overlay.hpp"
#include "rules/check/judge.hpp"
#include "rules/check/wording.hpp"
#include "rules/verdict/spoken_number.hpp"

#include <algorithm>

namespace sipejuang::rules {

namespace {

void ask_to_keep_out(Finding& finding, const SetbackQuestion& q, const geo::Bilingual& what, geo::SquareMetres inside) {
    finding.outcome = Outcome::conditional;
    const auto area = spoken(inside), distance = spoken(geo::Metres::of(*finding.limit));
    FindingCondition condition;
    condition.code = code_of(q.rule);
    condition.kind = "words";
    condition.text = {"Bangunan berdiri di luar bagian yang ditunjukkan (" + area.id + ").",
                      "What is built stands outside the part that is shown (" + area.en + ")."};
    condition.provision = finding.provision;
    finding.conditions.push_back(std::move(condition));
    finding.message = {what.id + " paling sedikit " + distance.id + ": " + area.id +
                           " dari bidang tanah terlalu dekat; bangunan harus di luar bagian itu.",
                       what.en + " must be at least " + distance.en + ": " + area.en +
                           " of the plot is too near; a building must stand outside that part."};
}

geo::SquareMetres outside(const SetbackWorld& world, const LandSubject& plot, const NearReference& near) {
    const auto place = part_within(geo::Metres::of(world.limit.low), world.line, plot.shape(), near.nearest);
    return geo::area(plot.shape()) - geo::area(place.region);
}

/// Too near by the mildest of the rows that could apply is too near.
bool wholly_inside(const std::vector<SetbackWorld>& worlds, const LandSubject& plot, const NearReference& near,
                   geo::SquareMetres tolerance) {
    return !worlds.empty() && std::all_of(worlds.begin(), worlds.end(), [&](const SetbackWorld& world) {
        const bool known = world.limit.known() && world.line.offset.known() && !world.row->unreadable;
        return known && world.limit.low > 0 && outside(world, plot, near) <= tolerance;
    });
}

}  // namespace

void judge_plot(Finding& finding, const SetbackQuestion& q, const LandSubject& plot, const NearReference& near,
                const std::vector<SetbackWorld>& worlds, const std::vector<std::string>& missing) {
    const auto tolerance = q.plan.content().tolerances.area;
    if (wholly_inside(worlds, plot, near, tolerance)) {
        finding.outcome = Outcome::violates;
        finding.missing.clear();
        const auto what = distance_name(plot.name(), *near.reference, worlds);
        const auto& mildest = *std::min_element(worlds.begin(), worlds.end(), [](const auto& one, const auto& other) {
            return one.limit.low < other.limit.low;
        });
        const auto limit = geo::Metres::of(mildest.limit.low);
        const auto least = spoken(limit);
        finding.place = part_within(limit, mildest.line, plot.shape(), near.nearest);
        finding.message = {what.id + " paling sedikit " + least.id + ": seluruh bidang tanah terlalu dekat.",
                           what.en + " must be at least " + least.en + ": the whole plot is too near."};
        return;
    }
    if (!finding.limit || !finding.measured || worlds.empty()) {
        finding.outcome = Outcome::undetermined;
        finding.missing = missing;
        if (finding.missing.empty()) finding.missing.emplace_back("place of the building");
        finding.message = missing_message(finding);
        return;
    }
    const auto limit = geo::Metres::of(*finding.limit);
    finding.place = part_within(limit, worlds.front().line, plot.shape(), near.nearest);
    ask_to_keep_out(finding, q, distance_name(plot.name(), *near.reference, worlds), geo::area(finding.place.region));
}

}  // namespace sipejuang::rules
