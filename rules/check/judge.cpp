// SPDX-License-Identifier: Apache-2.0
#include "rules/check/judge.hpp"

#include "rules/check/wording.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>
#include <cmath>

namespace sipejuang::rules {

namespace {

std::optional<double> finite(double v) { return std::isfinite(v) ? std::optional{v} : std::nullopt; }

void note(std::vector<std::string>& list, const std::vector<std::string>& texts) {
    for (const auto& text : texts) {
        if (std::find(list.begin(), list.end(), text) == list.end()) list.push_back(text);
    }
}

void fill_limit(Finding& finding, const ZoneLimit& limit) {
    finding.zone = limit.zone;
    if (limit.by_zone) finding.policy = text_of(limit.policy);
    finding.lost = limit.lost;
    finding.provision = limit.provision;
    if (limit.range.known() && std::isfinite(limit.range.low)) {
        finding.limit = limit.range.low;
        return;
    }
    finding.limit_min = finite(limit.range.low);
    finding.limit_max = finite(limit.range.high);
    finding.limit_max_open = !finding.limit_max;
}

void fill_measured(Finding& finding, const Measured& measured) {
    if (measured.range.known()) {
        finding.measured = measured.range.low;
        return;
    }
    finding.measured_min = finite(measured.range.low);
    finding.measured_max = finite(measured.range.high);
    finding.measured_max_open = !finding.measured_max;
}

/// "margin > 0 is room, < 0 is excess, for <= and >= alike; margin_quantity gives it in what a person can change."
void fill_margin(Finding& finding, const Measured& measured, const RuleFacts& facts) {
    if (!finding.measured || !finding.limit) return;
    const double room = *finding.limit - *finding.measured;
    finding.margin = facts.relation == Relation::at_most ? room : -room;
    const bool share = facts.unit == Unit::percent || facts.unit == Unit::times;
    finding.margin_quantity = Amount{*finding.margin * measured.per_unit, share ? Unit::square_metres : facts.unit};
}

bool met_by_tolerance(const Finding& finding, double tolerance) {
    return finding.outcome == Outcome::complies && finding.margin && *finding.margin < 0 && tolerance > 0;
}

void list_alternatives(Finding& finding, const Measured& measured, const ZoneLimit& limit, const RuleFacts& facts,
                       double tolerance) {
    for (const auto* row : limit.alternatives) {
        if (row->limit.state != LimitCell::State::value) continue;
        const auto outcome = compare(measured.range, Range::exactly(row->limit.value), facts.relation, tolerance);
        finding.alternatives.push_back({row->alternative, row->limit.value, outcome == Outcome::complies});
    }
}

}  // namespace

Outcome compare(Range measured, Range limit, Relation relation, double tolerance) {
    // One scale for both relations: the smaller the better.
    const Range m = relation == Relation::at_most ? measured : Range{-measured.high, -measured.low};
    const Range l = relation == Relation::at_most ? limit : Range{-limit.high, -limit.low};
    if (within(m.high, l.low, tolerance)) return Outcome::complies;
    if (!within(m.low, l.high, tolerance)) return Outcome::violates;
    return Outcome::undetermined;
}

void judge(Finding& finding, const Measured& measured, const ZoneLimit& limit, const Plan& plan) {
    if (limit.not_regulated) return judge_not_regulated(finding, limit);
    const double tolerance = plan.content().tolerances.of(finding.rule).value;
    judge_as(compare(measured.range, limit.range, facts_of(finding.rule).relation, tolerance), finding, measured, limit,
             plan);
}

void judge_as(Outcome outcome, Finding& finding, const Measured& measured, const ZoneLimit& limit, const Plan& plan) {
    const auto& facts = facts_of(finding.rule);
    const double tolerance = plan.content().tolerances.of(finding.rule).value;
    finding.outcome = outcome;
    fill_limit(finding, limit);
    fill_measured(finding, measured);
    fill_margin(finding, measured, facts);
    list_alternatives(finding, measured, limit, facts, tolerance);
    finding.trace = measured.trace;
    if (!limit.arithmetic.empty()) finding.trace += "; limit " + limit.arithmetic;
    if (met_by_tolerance(finding, tolerance)) {
        finding.trace += "; met within the tolerance of " + text_of(plan.content().tolerances.of(finding.rule));
    }
    if (finding.outcome == Outcome::undetermined) {
        note(finding.missing, limit.missing);
        note(finding.missing, measured.missing);
    }
    if (!limit.condition.empty()) finding.remarks.push_back("limit for " + limit.condition);
    finding.message = measure_message(finding);
}

void judge_without_building(Finding& finding, const ZoneLimit& limit) {
    if (limit.not_regulated) return judge_not_regulated(finding, limit);
    finding.outcome = Outcome::not_applicable;
    finding.reason = Reason::no_building;
    fill_limit(finding, limit);
    note(finding.missing, limit.missing);
    if (!limit.condition.empty()) finding.remarks.push_back("limit for " + limit.condition);
    finding.message = no_building_message(finding);
}

void judge_not_regulated(Finding& finding, const ZoneLimit& limit) {
    finding.outcome = Outcome::not_applicable;
    finding.reason = Reason::not_regulated;
    finding.zone = limit.zone;
    finding.provision = limit.provision;
    finding.message = not_regulated_message(finding);
}

void judge_missing(Finding& finding, const std::vector<std::string>& missing) {
    finding.outcome = Outcome::undetermined;
    note(finding.missing, missing);
    finding.message = missing_message(finding);
}

void judge_not_affected(Finding& finding, geo::Bilingual message) {
    finding.outcome = Outcome::not_applicable;
    finding.reason = Reason::not_affected;
    finding.message = std::move(message);
}

}  // namespace sipejuang::rules
