// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_validation.hpp"

#include <string>

namespace sipejuang::data {

/// One line for people: severity, place, text, code. `language` is id, en or both.
[[nodiscard]] std::string issue_line(const PlanIssue& issue, const std::string& language);
/// "3 galat, 2 peringatan / 3 errors, 2 warnings"
[[nodiscard]] std::string count_line(const PlanValidation& validation, const std::string& language);
/// One JSON document: plan, counts, issues; ends with a line feed.
[[nodiscard]] std::string validation_json(const PlanValidation& validation);

}  // namespace sipejuang::data
