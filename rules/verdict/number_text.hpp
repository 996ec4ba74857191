// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/units.hpp"
#include "rules/law/amount.hpp"

#include <string>

namespace sipejuang::rules {

/// A number as verdicts print it: fixed, at most `decimals` decimals, no trailing zeros, decimal point, no exponent,
/// never "-0". No locale.
[[nodiscard]] std::string decimal(double value, int decimals = 6);
/// With its unit: "60 %", "153.55 m2".
[[nodiscard]] std::string text_of(const Amount& amount, int decimals = 6);
[[nodiscard]] std::string text_of(geo::SquareMetres area, int decimals = 6);
[[nodiscard]] std::string text_of(geo::Metres length, int decimals = 6);

}  // namespace sipejuang::rules
