// SPDX-License-Identifier: Apache-2.0
#include "rules/check/setback.hpp"

#include "rules/check/judge.hpp"
#include "rules/check/land_subjects.hpp"
#include "rules/check/setback_subject.hpp"

#include <algorithm>

namespace sipejuang::rules {

namespace {

/// The rows of one plan that are in force. One whose provision nobody defined stays, and its distance is unknown.
std::vector<const SetbackRow*> rows_in_force(const Plan& plan, Rule rule, Date on) {
    std::vector<const SetbackRow*> rows;
    for (const auto& row : plan.content().setbacks) {
        if (row.measure != rule) continue;
        if (plan.content().provisions.rows_apply(row.provision, on)) rows.push_back(&row);
    }
    return rows;
}

/// Why a plan that regulates the rule has no row to judge by.
std::vector<std::string> no_row(const Plan& plan, Rule rule, Date on) {
    std::vector<std::string> missing;
    for (const auto& row : plan.content().setbacks) {
        if (row.measure != rule) continue;
        auto text = "provision in force on " + on.text() + " instead of " + row.provision;
        if (std::find(missing.begin(), missing.end(), text) == missing.end()) missing.push_back(std::move(text));
    }
    if (missing.empty()) missing.push_back("row for " + code_of(rule));
    return missing;
}

}  // namespace

std::vector<Finding> judge_setback(const Case& c, Rule rule) {
    std::vector<Finding> findings;
    for (const auto& decider : deciders(c, rule)) {
        const auto& plan = *decider.ground->plan;
        const auto rows = rows_in_force(plan, rule, c.on);
        if (rows.empty()) {
            Finding finding = finding_for(c, plan, rule, std::string{});
            judge_missing(finding, no_row(plan, rule, c.on));
            findings.push_back(std::move(finding));
            continue;
        }
        const SetbackQuestion question{c, plan, rule, rows};
        for (const auto& subject : land_subjects(c, decider)) {
            for (auto& finding : judge_subject(question, subject)) findings.push_back(std::move(finding));
        }
    }
    return findings;
}

}  // namespace sipejuang::rules
