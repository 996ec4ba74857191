// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/problem.hpp"

#include <vector>

namespace sipejuang::geo {

/// Internal to geo: the families of the closed list, one file each. A new code is one entry in one of them.
[[nodiscard]] std::vector<ProblemCode> geometry_problem_codes();  ///< shapes and coordinates
[[nodiscard]] std::vector<ProblemCode> file_problem_codes();      ///< files and formats
[[nodiscard]] std::vector<ProblemCode> proposal_problem_codes();  ///< what a proposal says, and running it
[[nodiscard]] std::vector<ProblemCode> plan_problem_codes();      ///< plan packages
[[nodiscard]] std::vector<ProblemCode> service_problem_codes();   ///< the store, and serving it

}  // namespace sipejuang::geo
