// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/problem.hpp"

#include <string_view>

namespace sipejuang::data {

/// What `problems_json` wrote, read back for whoever shows it otherwise: code, detail, file, feature, where. Empty where it is no such document.
[[nodiscard]] geo::Problems read_problem_document(std::string_view json);

}  // namespace sipejuang::data
