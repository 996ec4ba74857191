// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/intensity_text.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace sipejuang::data {

/// One clause in lower case, "luas lp lebih dari 120 m2 - 240 m2: alternatif 1 : 80, alternatif 2 : 60,": one entry per
/// alternative. Nothing unless every word of it was understood. Numbers that may hold thousands separators (1.000) are not.
[[nodiscard]] std::optional<std::vector<IntensityClause>> read_clause(std::string_view clause);

}  // namespace sipejuang::data
