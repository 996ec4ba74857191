// SPDX-License-Identifier: Apache-2.0
#include "rules/check/setback_subject.hpp"

#include "rules/check/judge.hpp"
#include "rules/check/provision_gap.hpp"
#include "rules/check/setback_distance.hpp"
#include "rules/check/wording.hpp"
#include "rules/verdict/joined.hpp"
#include "rules/verdict/number_text.hpp"
#include "rules/verdict/spoken_number.hpp"

#include <algorithm>
#include <set>

namespace sipejuang::rules {

namespace {

/// How far what is drawn may lie from a subject that the setback still concerns.
geo::Metres search(const SetbackQuestion& q, const std::string& layer) {
    geo::Metres widest;
    for (const auto* row : q.rows) {
        if (row->layer != layer) continue;
        for (const auto line : row->unreadable ? all_setback_lines() : std::vector<SetbackLine>{row->line}) {
            if (!width_attribute(line).empty()) widest = std::max(widest, q.plan.references().widest_half(layer, line));
        }
    }
    return farthest(q.rows, layer) + widest;
}

std::vector<const SetbackRow*> rows_of_layer(const SetbackQuestion& q, const std::string& layer) {
    std::vector<const SetbackRow*> rows;
    for (const auto* row : q.rows) {
        if (row->layer == layer) rows.push_back(row);
    }
    return rows;
}

void not_near(Finding& finding, const SetbackQuestion& q, const LandSubject& subject) {
    geo::Metres far;
    for (const auto* row : q.rows) {
        if (row->distance.state != LimitCell::State::value) continue;
        const auto distance = geo::Metres::of(row->distance.value);
        if (finding.provision != nullptr && distance <= far) continue;
        far = distance;
        finding.provision = q.plan.provision_on(row->provision, q.c.on);
    }
    const auto name = name_of(q.rule);
    const auto within = spoken(far), where = subject.name();
    judge_not_affected(finding, {joined({name.id, ": tidak ada dalam jarak ", within.id, " dari ", where.id, "."}),
                                 joined({name.en, ": nothing within ", within.en, " of ", where.en, "."})});
}

/// A row of unknown distance does not say how far to look: as long as one reference of the layer may be meant, nothing is far enough.
void note_gaps(std::vector<std::string>& missing, const SetbackQuestion& q, const ReferenceLayer& layer) {
    for (const auto* row : q.rows) {
        auto gap = row->layer == layer.facts.id ? gap_of(*row, q.plan) : std::string{};
        if (gap.empty()) continue;
        const bool meant = std::any_of(layer.references.begin(), layer.references.end(),
                                       [&](const Reference& reference) {
                                           return row->unreadable || hold(row->when, reference.attributes) != Truth::no;
                                       });
        if (meant) missing.push_back(std::move(gap));
    }
}

}  // namespace

std::string gap_of(const SetbackRow& row, const Plan& plan) {
    if (auto gap = provision_gap(plan, row.provision, row.origin); !gap.empty()) return gap;
    return row.distance.state == LimitCell::State::missing ? "value in " + row.origin : std::string{};
}

geo::Metres farthest(const std::vector<const SetbackRow*>& rows, const std::string& layer) {
    geo::Metres far;
    for (const auto* row : rows) {
        if (row->layer == layer && row->distance.state == LimitCell::State::value)
            far = std::max(far, geo::Metres::of(row->distance.value));
    }
    return far;
}

std::vector<Finding> judge_subject(const SetbackQuestion& q, const LandSubject& subject) {
    std::vector<Finding> findings;
    std::vector<std::string> missing;
    std::set<std::string> layers;
    for (const auto* row : q.rows) layers.insert(row->layer);
    for (const auto& layer : layers) {
        const auto* facts = q.plan.references().layer(layer);
        if (facts == nullptr) {
            missing.push_back("layer " + layer);
            continue;
        }
        note_gaps(missing, q, *facts);
        const auto rows = rows_of_layer(q, layer);
        for (const auto& near : q.plan.references().near(layer, subject.shape(), search(q, layer))) {
            Finding finding = finding_for(q.c, q.plan, q.rule, subject);
            if (judge_reference(finding, q, subject, near, rows)) findings.push_back(std::move(finding));
        }
        if (!facts->facts.complete_within.reaches(subject.shape(), farthest(q.rows, layer)))
            missing.push_back("complete layer " + layer + " here");
    }
    if (missing.empty() && !findings.empty()) return findings;
    Finding alone = finding_for(q.c, q.plan, q.rule, subject);
    if (missing.empty())
        not_near(alone, q, subject);
    else
        judge_missing(alone, missing);
    findings.push_back(std::move(alone));
    return findings;
}

}  // namespace sipejuang::rules
