// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/case.hpp"
#include "rules/check/range.hpp"
#include "rules/check/zone_limit.hpp"
#include "rules/verdict/finding.hpp"

namespace sipejuang::rules {

/// The one comparison: "judge both extremes: violates if every completion violates, complies if every completion complies,
/// else undetermined. Met if the excess is at most the tolerance, everywhere." Nothing is rounded before comparing.
[[nodiscard]] Outcome compare(Range measured, Range limit, Relation relation, double tolerance);

/// Compares and fills in outcome, numbers, margin, missing, trace and message. `finding` already says rule, plan, subject.
void judge(Finding& finding, const Measured& measured, const ZoneLimit& limit, const Plan& plan);

/// The same where the outcome is already known from a finer look than the two ranges allow.
void judge_as(Outcome outcome, Finding& finding, const Measured& measured, const ZoneLimit& limit, const Plan& plan);

/// Without a proposed building: not_applicable with limit, provision and condition - "what may I build here".
void judge_without_building(Finding& finding, const ZoneLimit& limit);

/// The measure is not regulated here (`-`), with the provision that says so.
void judge_not_regulated(Finding& finding, const ZoneLimit& limit);

/// Undetermined for want of something, named.
void judge_missing(Finding& finding, const std::vector<std::string>& missing);

/// A finding about the land or a building that was looked for and is not near.
void judge_not_affected(Finding& finding, geo::Bilingual message);

}  // namespace sipejuang::rules
