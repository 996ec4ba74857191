// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/law/date.hpp"

#include <chrono>
#include <string>

namespace sipejuang::data {

/// The civil date at an instant in the plan's own time zone. Indonesian zones are known without the system's tables (they have
/// no summer time); any other zone counts as UTC.
[[nodiscard]] rules::Date date_at(std::chrono::system_clock::time_point instant, const std::string& time_zone);

}  // namespace sipejuang::data
