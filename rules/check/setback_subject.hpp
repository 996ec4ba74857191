// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/land_subjects.hpp"
#include "rules/law/setback.hpp"

#include <string>
#include <vector>

namespace sipejuang::rules {

/// What one plan asks of a setback: the rows in force.
struct SetbackQuestion {
    const Case& c;
    const Plan& plan;
    Rule rule;
    const std::vector<const SetbackRow*>& rows;
};

/// All findings about one subject: one per reference within reach, else one that says that none is near or cannot be seen.
[[nodiscard]] std::vector<Finding> judge_subject(const SetbackQuestion& question, const LandSubject& subject);

/// What keeps the distance of a row from being known: an empty cell, a provision that nobody defined. Empty: it is known.
[[nodiscard]] std::string gap_of(const SetbackRow& row, const Plan& plan);

/// The largest distance that the rows of a layer ask for: how far the layer has to be complete about a subject.
[[nodiscard]] geo::Metres farthest(const std::vector<const SetbackRow*>& rows, const std::string& layer);

}  // namespace sipejuang::rules
