// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"
#include "rules/law/law.hpp"

#include <string>

namespace sipejuang::server {

/// The code of the one activity that a person's words name in whole ("kost": rumah_kos). Words that only begin a name ("usaha") name nothing: what they may mean is told, and one
/// of it may be `chosen` beside them. Where no plan is in force, `chosen`: the judge says so. Problems: field-invalid when nothing or more than one is named and none is chosen; fields-contradict when
/// another is chosen.
[[nodiscard]] geo::Result<std::string> meant_activity(const rules::Law& law, rules::Date on, const std::string& text,
                                                      const std::string& chosen);

}  // namespace sipejuang::server
