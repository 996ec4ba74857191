// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/setback_world.hpp"

#include <vector>

namespace sipejuang::rules {

/// A plot without a building that is not clear of a setback: wholly inside violates; partly inside is conditional, because the
/// law does not say no - it says where not (decision 0010). `finding` is already judged by the plot's nearest point.
void judge_plot(Finding& finding, const SetbackQuestion& question, const LandSubject& plot, const NearReference& near,
                const std::vector<SetbackWorld>& worlds, const std::vector<std::string>& missing);

}  // namespace sipejuang::rules
