// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>
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

/// "Met if the excess is at most the tolerance." Doubles that were added up and subtracted are off by a hair of their own; it
/// lies far below the sixth decimal of a verdict, and without it 19.995 % would miss 20 % less 0.005.
[[nodiscard]] inline bool within(double value, double limit, double tolerance) {
    if (!std::isfinite(value) || !std::isfinite(limit)) return value <= limit;
    const double hair = 1e-8 + 1e-9 * std::max(std::abs(value), std::abs(limit));
    return value - limit <= tolerance + hair;
}

/// What was measured, how, and what would have to be known to say it exactly.
struct Measured {
    Range range;
    std::string trace;  ///< the arithmetic with its operands
    std::vector<std::string> missing;
    double per_unit =
        1;  ///< how much one unit of the measure is in what a person can change (m2 of the denominator ...)
};

}  // namespace sipejuang::rules
