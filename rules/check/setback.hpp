// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/case.hpp"

namespace sipejuang::rules {

/// What all setbacks from nature and works have in common (semantics 4): rows of `setbacks.csv`, each naming a layer, the line
/// from which it runs, the distance and the references that it is about.
///
/// Each building is judged against each reference within reach. Without a proposed building the plot itself is judged: wholly
/// clear of the setback complies, wholly inside violates, and a plot that is partly inside is conditional - what is built must
/// stand outside the part that is given (decision 0010). Nothing near: one not_affected finding per subject, if the layer
/// reaches; where it does not, undetermined.
[[nodiscard]] std::vector<Finding> judge_setback(const Case& c, Rule rule);

}  // namespace sipejuang::rules
