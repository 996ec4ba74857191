// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/verdict/finding.hpp"

#include <string>

namespace sipejuang::rules {

/// Sentences for people about a finding, Indonesian and English. Numbers in them have at most two decimals (klb: four),
/// more where a measure and its limit would look alike; the exact ones stand in the finding.
[[nodiscard]] geo::Bilingual measure_message(const Finding& finding);
/// The same about a thing with a name of its own: "Distance of b1 from the axis of SUTT-1".
[[nodiscard]] geo::Bilingual measure_message(const Finding& finding, const geo::Bilingual& name);
[[nodiscard]] geo::Bilingual no_building_message(const Finding& finding);
/// "at most 60 %"; where only the extremes are known "at most 12 m to 16 m", "at most 50 % or more lenient", "at most 45 m or stricter".
[[nodiscard]] geo::Bilingual limit_text(const Finding& finding);
[[nodiscard]] geo::Bilingual not_regulated_message(const Finding& finding);
[[nodiscard]] geo::Bilingual missing_message(const Finding& finding);

/// The name of a rule: "Koefisien dasar bangunan (KDB)".
[[nodiscard]] geo::Bilingual name_of(Rule rule);
/// "a, b, c": what is missing, in plain words.
[[nodiscard]] geo::Bilingual listed(const std::vector<std::string>& missing);

}  // namespace sipejuang::rules
