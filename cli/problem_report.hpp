// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/problem.hpp"

#include <string>

namespace sipejuang::cli {

/// Writes the problem document on stdout and one plain sentence each on stderr; returns the exit code for problems.
int report_problems(const geo::Problems& problems, const std::string& language);

}  // namespace sipejuang::cli
