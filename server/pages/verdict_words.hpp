// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/verdict_document.hpp"
#include "server/pages/markup.hpp"
#include "server/pages/speaker.hpp"

#include <string>

namespace sipejuang::server {

/// "Memenuhi", "Tidak memenuhi" ...; of a finding that does not apply by its reason: "Tidak terkena" is not "Tidak diatur".
[[nodiscard]] std::string state_words(std::string_view outcome, std::string_view reason, const Speaker& say);

/// "Sesuai bersyarat"
[[nodiscard]] std::string outcome_words(std::string_view outcome, const Speaker& say);
/// What the outcome means, in one sentence.
[[nodiscard]] std::string outcome_sentence(const data::VerdictDocument& verdict, const Speaker& say);
/// "2 tidak memenuhi, 1 tidak dapat dinilai, 6 memenuhi": all kinds, so that none hides behind another.
[[nodiscard]] std::string count_sentence(const data::VerdictDocument& verdict, const Speaker& say);
/// Circle with a tick, triangle, octagon, dashed square: told apart without colour.
[[nodiscard]] Markup outcome_shape(std::string_view outcome);

/// The name of a rule by its code, "Koefisien dasar bangunan (KDB)"; the code where this engine does not know it.
[[nodiscard]] std::string rule_name(std::string_view code, const Speaker& say);
/// What people call a layer of a plan: "sungai", "bahaya banjir"; its code where nobody has a word for it.
[[nodiscard]] std::string layer_name(std::string_view id, const Speaker& say);
/// " m²", " %", " lantai": what stands behind a number of a verdict.
[[nodiscard]] std::string unit_words(const std::string& unit, const Speaker& say);
/// "24 November 2026"
[[nodiscard]] std::string date_words(rules::Date date, const Speaker& say);

}  // namespace sipejuang::server
