// SPDX-License-Identifier: Apache-2.0
// hazard:<kind>, kerawanan bencana: which classes or depths of a hazard raster lie under a building, or under the plot where none is
// proposed, and what each asks. "Shares are exact; outside the raster is its own row, NODATA too; the sum of rows is the polygon's
// area to 1e-6. NODATA of a raster means per layer: unknown, none, or a value" (semantics 1 and 6).
#include "geo/area.hpp"
#include "rules/check/hazard_classes.hpp"
#include "rules/check/judge.hpp"
#include "rules/check/land_subjects.hpp"
#include "rules/check/rule_list.hpp"
#include "rules/law/topic_name.hpp"
#include "rules/verdict/joined.hpp"
#include "rules/verdict/number_text.hpp"
#include "rules/verdict/spoken_number.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace sipejuang::rules {

namespace {

/// The question of one kind of hazard to one plan.
struct HazardQuestion {
    const Case& c;
    const Plan& plan;
    std::string kind;
};

Finding new_finding(const HazardQuestion& q, const LandSubject& subject) {
    Finding finding = finding_for(q.c, q.plan, Rule::hazard, subject);
    finding.topic = q.kind;
    return finding;
}

/// A plot that is only partly in a class can be built on beside it, as beside a river (decision 0010).
Outcome outcome_of(const HazardQuestion& q, const LandSubject& subject, const HazardClass& found,
                   geo::SquareMetres whole) {
    // A wall on the border of a cell may share a hair with the next one: it stays a row, so that all sum up, and asks nothing.
    if (found.none || found.area <= q.plan.content().tolerances.area) return Outcome::not_applicable;
    if (found.row == nullptr) return Outcome::undetermined;
    switch (found.row->effect) {
        case HazardEffect::none: return Outcome::not_applicable;
        case HazardEffect::condition:
        case HazardEffect::authority: return Outcome::conditional;
        case HazardEffect::forbid: break;
    }
    const bool all = whole - found.area <= q.plan.content().tolerances.area;
    return subject.building != nullptr || all ? Outcome::violates : Outcome::conditional;
}

void ask(Finding& finding, const HazardRow& row) {
    FindingCondition condition;
    condition.code = finding.code() + "=" + finding.object;
    condition.kind = row.effect == HazardEffect::authority ? "authority" : "words";
    condition.text = row.text.id.empty() ? geo::Bilingual{"lihat pasalnya", "see its article"} : row.text;
    condition.issuer = row.authority;
    condition.provision = finding.provision;
    finding.conditions.push_back(std::move(condition));
}

geo::Bilingual words_of(const Finding& finding, const HazardClass& found) {
    const auto area = spoken(found.area);
    const auto name = hazard_name(finding.topic);
    const auto said = found.row == nullptr ? geo::Bilingual{} : found.row->text;
    return {joined({area.id, " berada di kelas \"", found.name, "\" (", name.id, ")", said.id.empty() ? "" : ": ",
                    said.id, "."}),
            joined({area.en, " lie in class \"", found.name, "\" (", name.en, ")", said.en.empty() ? "" : ": ", said.en,
                    "."})};
}

Finding judge_class(const HazardQuestion& q, const LandSubject& subject, const HazardClass& found,
                    geo::SquareMetres whole) {
    Finding finding = new_finding(q, subject);
    finding.object = found.name;
    finding.measured = found.area.value();
    finding.trace = text_of(found.area) + " of " + text_of(whole) + " of " + subject.id;
    if (found.row != nullptr) finding.provision = q.plan.provision_on(found.row->provision, q.c.on);
    finding.outcome = outcome_of(q, subject, found, whole);
    if (finding.outcome == Outcome::undetermined) {
        judge_missing(finding, {found.missing});
        return finding;
    }
    if (finding.outcome == Outcome::not_applicable) finding.reason = Reason::fact;
    if (finding.outcome == Outcome::conditional) ask(finding, *found.row);
    if (finding.outcome == Outcome::violates) {
        finding.limit = 0;
        finding.margin = -found.area.value();
        finding.margin_quantity = Amount{-found.area.value(), Unit::square_metres};
    }
    finding.message = words_of(finding, found);
    return finding;
}

void judge_subject(std::vector<Finding>& findings, const HazardQuestion& q, const LandSubject& subject) {
    const auto missing = [&](const std::vector<std::string>& what) {
        Finding finding = new_finding(q, subject);
        judge_missing(finding, what);
        findings.push_back(std::move(finding));
    };
    if (!q.plan.content().hazard_rasters.contains(q.kind)) return missing({"layer hazard_" + q.kind});
    const auto area = geo::area(subject.shape());
    const auto classes = hazard_classes(q.plan, q.kind, subject.shape(), area, q.c.on);
    if (!classes) return missing({"hazard_" + q.kind + " here"});
    for (const auto& found : *classes) findings.push_back(judge_class(q, subject, found, area));
}

}  // namespace

std::vector<Finding> judge_hazards(const Case& c) {
    std::vector<Finding> findings;
    for (const auto& code : codes_of(c, Rule::hazard)) {
        for (const auto& decider : deciders(c, Rule::hazard, code)) {
            const HazardQuestion question{c, *decider.ground->plan, std::string{topic_of_code(code)}};
            for (const auto& subject : land_subjects(c, decider)) judge_subject(findings, question, subject);
        }
    }
    return findings;
}

}  // namespace sipejuang::rules
