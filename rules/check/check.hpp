// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"
#include "rules/law/law.hpp"
#include "rules/proposal/proposal.hpp"
#include "rules/verdict/verdict.hpp"

#include <set>

namespace sipejuang::rules {

/// What a screening of a whole city has no input for; these rules give no findings and are not required.
struct NotAsked {
    std::set<Rule> rules;
};

/// Judges a proposal by the law of a date. Pure: same proposal, law and date, same verdict, on any thread.
/// Problems: no-plan-in-force, outside-every-plan, activity-unknown, front-road-unknown, edges-invalid.
/// Everything that the plan lacks is an `undetermined` finding instead.
[[nodiscard]] geo::Result<Verdict> check(const Proposal& proposal, const Law& law, Date on,
                                         const NotAsked& not_asked = {});

}  // namespace sipejuang::rules
