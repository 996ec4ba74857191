// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

namespace sipejuang::rules {

/// "Three values with bounds": everything between two extremes, both closed; infinite ends are open. Known when both
/// extremes are one number. In the unit of the rule at hand.
struct Range {
    double low = 0;
    double high = 0;

    static constexpr double open = std::numeric_limits<double>::infinity();
    [[nodiscard]] static constexpr Range exactly(double v) { return {v, v}; }
    [[nodiscard]] static constexpr Range anything() { return {-open, open}; }
    [[nodiscard]] constexpr bool known() const { return low == high; }
    /// Widens to hold the other range too.
    constexpr void admit(Range other) {
        low = std::min(low, other.low);
        high = std::max(high, other.high);
    }
};

/// What was measured, how, and what would have to be known to say it exactly.
struct Measured {
    Range range;
    std::string trace;                  ///< the arithmetic with its operands
    std::vector<std::string> missing;
    double per_unit = 1;                ///< how much of `quantity_unit` one unit of the measure is (area of the denominator ...)
};

}  // namespace sipejuang::rules
