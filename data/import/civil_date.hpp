// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/bilingual.hpp"
#include "rules/law/date.hpp"

#include <chrono>
#include <string>

namespace sipejuang::data {

/// The civil date at an instant in the plan's own time zone. Indonesian zones are known without the system's tables (they have
/// no summer time); any other zone counts as UTC.
[[nodiscard]] rules::Date date_at(std::chrono::system_clock::time_point instant, const std::string& time_zone);

/// "03.05 WITA" in Indonesian, "03:05 WITA" in English: the time of day at an instant in the plan's own time zone, with the zone's name.
[[nodiscard]] geo::Bilingual time_at(std::chrono::system_clock::time_point instant, const std::string& time_zone);

}  // namespace sipejuang::data
