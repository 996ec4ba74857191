// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/csv_table.hpp"
#include "rules/law/plan.hpp"

#include <vector>

namespace sipejuang::data {

/// One reader per table, each in a file of its own (`table_*.cpp`). What is wrong goes to the report and stays missing.

/// A provision with a date that cannot be read, or defined twice, is left undefined: its rows do not apply.
[[nodiscard]] rules::Provisions read_provisions(const CsvTable& table, PlanReport& report);
[[nodiscard]] std::vector<rules::Subzone> read_subzones(const CsvTable& table, PlanReport& report);
[[nodiscard]] rules::ActivityMatrix read_activities(const CsvTable& table, PlanReport& report);
/// A condition that is incomplete or defined twice is left out: a cell that names it is undetermined.
[[nodiscard]] rules::Conditions read_conditions(const CsvTable& table, PlanReport& report);
/// A row whose key cannot be read makes missing every row that it might have overruled.
[[nodiscard]] std::vector<rules::IntensityRow> read_intensity_rows(const CsvTable& table, PlanReport& report);
/// Tables of rules that this version does not judge yet: only checked, and put into `not_judged`.
void check_setbacks(const CsvTable& table, rules::PlanContent& content, PlanReport& report);
void check_overlays(const CsvTable& table, rules::PlanContent& content, PlanReport& report);

}  // namespace sipejuang::data
