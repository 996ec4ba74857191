// SPDX-License-Identifier: Apache-2.0
// overlay:<field>, ketentuan khusus: what a special provision does to the land under it - forbid building, ask an authority, add a
// condition. A limit that it sets is judged by the measure itself (overlay_limit.hpp). "Not affected: a rule whose overlay does not
// touch gives one finding not_applicable, if the layer reaches here" (semantics 1).
#include "geo/area.hpp"
#include "rules/check/judge.hpp"
#include "rules/check/land_subjects.hpp"
#include "rules/check/overlay_parts.hpp"
#include "rules/check/provision_gap.hpp"
#include "rules/check/rule_list.hpp"
#include "rules/check/wording.hpp"
#include "rules/law/topic_name.hpp"
#include "rules/verdict/joined.hpp"
#include "rules/verdict/number_text.hpp"
#include "rules/verdict/spoken_number.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace sipejuang::rules {

namespace {

/// The question of one field to one plan.
struct FieldQuestion {
    const Case& c;
    const Ground& ground;
    std::string field;

    [[nodiscard]] const Plan& plan() const { return *ground.plan; }
};

Finding new_finding(const FieldQuestion& q, const LandSubject& subject) {
    Finding finding = finding_for(q.c, q.plan(), Rule::overlay, subject);
    finding.topic = q.field;
    return finding;
}

void ask(Finding& finding, const FieldQuestion& q, const OverlayRow& row, const std::string& name) {
    FindingCondition condition;
    condition.code = name;
    condition.kind = row.effect == OverlayEffect::authority ? "authority" : "words";
    condition.text = row.text.id.empty() ? geo::Bilingual{"lihat pasalnya", "see its article"} : row.text;
    condition.issuer = row.authority;
    condition.provision = q.plan().provision_on(row.provision, q.c.on);
    finding.conditions.push_back(std::move(condition));
}

/// What keeps a row from being used.
std::string gap_of(const FieldQuestion& q, const OverlayRow& row) {
    if (row.unreadable) return "a readable row at " + row.origin;
    if (auto gap = provision_gap(q.plan(), row.provision, row.origin); !gap.empty()) return gap;
    if (row.effect != OverlayEffect::limit || !row.measure) return {};
    const auto judged = std::any_of(q.c.grounds.begin(), q.c.grounds.end(),
                                    [&](const Ground& ground) { return ground.plan->regulates(*row.measure); });
    return judged ? std::string{} : code_of(*row.measure) + " in regulates";
}

/// Whether all of the subject lies inside, so that nothing can be built beside the overlay.
bool whole(const FieldQuestion& q, const LandSubject& subject, const OverlayPart& part) {
    return geo::area(subject.shape()) - part.area <= q.plan().content().tolerances.area;
}

Outcome outcome_of(const FieldQuestion& q, const LandSubject& subject, const OverlayPart& part,
                   const std::vector<const OverlayRow*>& rows, bool gaps) {
    const auto any = [&](OverlayEffect effect) {
        return std::any_of(rows.begin(), rows.end(),
                           [&](const OverlayRow* row) { return row->effect == effect && gap_of(q, *row).empty(); });
    };
    // A plot that is only partly under a ban can be built on beside it, as beside a river (decision 0010).
    const bool forbidden = any(OverlayEffect::forbid);
    if (forbidden && (subject.building != nullptr || whole(q, subject, part))) return Outcome::violates;
    if (gaps) return Outcome::undetermined;
    if (forbidden || any(OverlayEffect::authority) || any(OverlayEffect::condition)) return Outcome::conditional;
    return Outcome::not_applicable;  // only limits, which the measures judge
}

void say(Finding& finding, const OverlayPart& part, const std::vector<const OverlayRow*>& rows) {
    // A plan may word a ban by its name alone: that nothing may be built is ours to say.
    const bool banned = finding.outcome == Outcome::violates;
    const auto area = spoken(part.area), title = special_provision_name(finding.topic);
    geo::Bilingual text;
    for (const auto* row : rows) {
        text.id += (text.id.empty() ? "" : "; ") + row->text.id;
        text.en += (text.en.empty() ? "" : "; ") + row->text.en;
    }
    finding.message = {joined({area.id, " berada di dalam ", title.id, ", kode ", part.value, ": ", text.id,
                               banned ? "; di sini dilarang membangun." : "."}),
                       joined({area.en, " lie in ", title.en, ", code ", part.value, ": ", text.en,
                               banned ? "; building is forbidden here." : "."})};
}

Finding judge_part(const FieldQuestion& q, const LandSubject& subject, const OverlayPart& part) {
    Finding finding = new_finding(q, subject);
    finding.object = part.value;
    finding.place.region = part.shape;
    const std::string name = q.field + "=" + part.value;
    finding.trace = text_of(part.area) + " of " + subject.id + " in " + name;
    const auto rows = overlay_rows(q.plan(), q.field, part.value, q.c.on);
    std::vector<std::string> missing;
    if (rows.empty()) missing.push_back("row for " + name);
    for (const auto* row : rows) {
        if (auto gap = gap_of(q, *row); !gap.empty()) missing.push_back(std::move(gap));
    }
    const auto outcome = outcome_of(q, subject, part, rows, !missing.empty());
    if (outcome == Outcome::undetermined) {
        judge_missing(finding, missing);
        return finding;
    }
    finding.outcome = outcome;
    if (outcome == Outcome::not_applicable) finding.reason = Reason::fact;
    for (const auto* row : rows) {
        // A ban is told with its own article, wherever it stands among the rows.
        const bool decides = outcome != Outcome::violates || row->effect == OverlayEffect::forbid;
        if (decides && finding.provision == nullptr) finding.provision = q.plan().provision_on(row->provision, q.c.on);
        const bool asks = row->effect != OverlayEffect::limit && outcome == Outcome::conditional;
        if (asks) ask(finding, q, *row, name);
    }
    say(finding, part, rows);
    return finding;
}

void judge_subject(std::vector<Finding>& findings, const FieldQuestion& q, const LandSubject& subject) {
    const auto found = overlay_parts(q.c, q.ground, q.field, subject.shape(), subject.building != nullptr);
    for (const auto& part : found.parts) findings.push_back(judge_part(q, subject, part));
    if (!found.missing.empty()) {
        Finding finding = new_finding(q, subject);
        judge_missing(finding, found.missing);
        findings.push_back(std::move(finding));
    } else if (found.parts.empty()) {
        const auto title = special_provision_name(q.field);
        Finding finding = new_finding(q, subject);
        judge_not_affected(finding, {"Ketentuan khusus " + title.id + " tidak mengenai " + subject.name().id + ".",
                                     "Special provision " + title.en + " does not touch " + subject.name().en + "."});
        findings.push_back(std::move(finding));
    }
}

}  // namespace

std::vector<Finding> judge_overlays(const Case& c) {
    std::vector<Finding> findings;
    for (const auto& code : codes_of(c, Rule::overlay)) {
        for (const auto& decider : deciders(c, Rule::overlay, code)) {
            const FieldQuestion question{c, *decider.ground, std::string{topic_of_code(code)}};
            for (const auto& subject : land_subjects(c, decider)) judge_subject(findings, question, subject);
        }
    }
    return findings;
}

}  // namespace sipejuang::rules
