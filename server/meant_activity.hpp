// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"
#include "rules/law/law.hpp"

#include <string>

namespace sipejuang::server {

/// The code of the one activity that a person's words mean ("kost": rumah_kos); where several are meant, `chosen`, if it is among them. Nothing is guessed.
/// Problems: field-invalid when nothing is meant, or several are and none of them was chosen (they are named); fields-contradict when another was chosen.
[[nodiscard]] geo::Result<std::string> meant_activity(const rules::Law& law, rules::Date on, const std::string& text,
                                                      const std::string& chosen);

}  // namespace sipejuang::server
