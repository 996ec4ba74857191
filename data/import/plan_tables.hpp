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
/// A row whose line, side or condition cannot be read is kept: it may apply to every reference.
[[nodiscard]] std::vector<rules::SetbackRow> read_setbacks(const CsvTable& table, PlanReport& report);
/// A row whose band or effect cannot be read is kept: it may be about every value.
[[nodiscard]] std::vector<rules::HazardRow> read_hazards(const CsvTable& table, PlanReport& report);
/// A row whose effect, measure or way to combine cannot be read is kept: what it asks is unknown.
[[nodiscard]] std::vector<rules::OverlayRow> read_overlays(const CsvTable& table, PlanReport& report);

}  // namespace sipejuang::data
