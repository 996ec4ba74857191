// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/case.hpp"
#include "rules/check/range.hpp"

#include <functional>
#include <vector>

namespace sipejuang::rules {

/// Measures the plot, or one part of it (policy per_part; null: the whole plot).
using MeasureOfLand = std::function<Measured(const Case&, const Ground&, const ZonePart*)>;

/// What kdb, klb, klb_min, kdh, ktb and min_plot_area have in common: which plan decides, which limit follows from several
/// zones, what holds without a building; one finding a plan, or one a part under per_part.
[[nodiscard]] std::vector<Finding> judge_plot_measure(const Case& c, Rule rule, const MeasureOfLand& measure);

/// "1.5 / 2 x 100 = 75 %" from two ranges; unknown ends print as bounds.
[[nodiscard]] std::string quotient_trace(const std::string& numerator, const std::string& denominator, Rule rule,
                                         Range result);
/// "12.5 m2", or "12.5 m2 or more", "0 m2 to 40 m2".
[[nodiscard]] std::string area_text(Range area);

}  // namespace sipejuang::rules
