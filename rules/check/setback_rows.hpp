// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/law/setback.hpp"

#include <string>
#include <vector>

namespace sipejuang::rules {

/// Which rows of setbacks.csv apply to one reference. "An unknown row key: every row that could match"; two rows that both apply
/// and differ are an error of the plan, undetermined between them.
struct SetbackRows {
    std::vector<const SetbackRow*> possible;  ///< in table order; empty: no row fits, a gap
    std::vector<std::string> missing;         ///< "depth_m of S-01", "contradicting rows ..."
    bool contradiction = false;               ///< two rows surely apply and say different things
};

[[nodiscard]] SetbackRows rows_for(const Reference& reference, const std::vector<const SetbackRow*>& rows);

}  // namespace sipejuang::rules
