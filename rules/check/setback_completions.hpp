// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/law/setback.hpp"

#include <vector>

namespace sipejuang::rules {

/// Whether a reference might be such that no row is about it: "violates if every completion violates, complies if every completion
/// complies". What it does not say of itself is tried with the values that the rows name (numbers also just beside them; of yes and no
/// always both) and those that other references of the layer have. With too many combinations: true.
[[nodiscard]] bool may_lack_row(const Reference& reference, const std::vector<const SetbackRow*>& rows,
                                const ReferenceLayer& layer);

}  // namespace sipejuang::rules
