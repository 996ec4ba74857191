// SPDX-License-Identifier: Apache-2.0
#include "rules/check/setback_of_plot.hpp"

#include "geo/area.hpp"
#include "geo/overlay.hpp"
#include "rules/check/judge.hpp"
#include "rules/check/wording.hpp"
#include "rules/verdict/spoken_number.hpp"

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

}  // namespace

void judge_plot(Finding& finding, const SetbackQuestion& q, const LandSubject& plot, const NearReference& near,
                const std::vector<SetbackWorld>& worlds, const std::vector<std::string>& missing) {
    const auto what = distance_name(plot.name(), *near.reference, worlds);
    if (!finding.limit || !finding.measured) {
        finding.outcome = Outcome::undetermined;
        finding.missing = missing;
        if (finding.missing.empty()) finding.missing.emplace_back("place of the building");
        finding.message = missing_message(finding);
        return;
    }
    const auto limit = geo::Metres::of(*finding.limit);
    finding.place = part_within(limit, worlds.front().line, plot.shape(), near.nearest);
    const auto inside = geo::area(finding.place.region);
    if (geo::area(plot.shape()) - inside <= q.plan.content().tolerances.area) {
        finding.outcome = Outcome::violates;
        finding.message = {what.id + " paling sedikit " + spoken(limit).id + ": seluruh bidang tanah terlalu dekat.",
                           what.en + " must be at least " + spoken(limit).en + ": the whole plot is too near."};
        return;
    }
    ask_to_keep_out(finding, q, what, inside);
}

}  // namespace sipejuang::rules
