// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_files.hpp"

namespace sipejuang::data {

/// What only shows when all tables and zones are held against each other. Gaps become gaps of the plan.
void lint(PlanFiles& files, const rules::PlanContent& content);

/// Parts of it, each in a file of its own.
void lint_provisions(const PlanFiles& files, const rules::PlanContent& content, PlanReport& report);
void lint_intensity(const rules::PlanContent& content, PlanReport& report);
void lint_rows(const rules::PlanContent& content, PlanReport& report);
void lint_contradictions(const rules::PlanContent& content, PlanReport& report);
void lint_activities(const rules::PlanContent& content, PlanReport& report);
void lint_layers(const PlanToml& toml, const rules::PlanContent& content, PlanReport& report);
void lint_hazards(const rules::PlanContent& content, PlanReport& report);
void lint_airports(const PlanToml& toml, const rules::PlanContent& content, PlanReport& report);
void lint_overlays(const rules::PlanContent& content, PlanReport& report);
void lint_setbacks(const PlanToml& toml, const rules::PlanContent& content, PlanReport& report);

}  // namespace sipejuang::data
