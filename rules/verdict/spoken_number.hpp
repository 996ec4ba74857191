// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/bilingual.hpp"
#include "geo/units.hpp"
#include "rules/law/amount.hpp"

namespace sipejuang::rules {

/// A number for a sentence: rounded to at most `decimals`, "1.234,5" in Indonesian and "1,234.5" in English. For people only;
/// documents and traces carry `decimal`, which is exact and never grouped.
[[nodiscard]] geo::Bilingual spoken(double value, int decimals = 2);
/// With its unit: "71,42 %", "24,6 m²", "3 lantai". A floor area ratio has none.
[[nodiscard]] geo::Bilingual spoken(const Amount& amount, int decimals = 2);
[[nodiscard]] geo::Bilingual spoken(geo::SquareMetres area, int decimals = 2);
[[nodiscard]] geo::Bilingual spoken(geo::Metres length, int decimals = 2);

}  // namespace sipejuang::rules
