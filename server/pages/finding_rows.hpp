// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/verdict_document.hpp"
#include "server/pages/markup.hpp"
#include "server/pages/speaker.hpp"

#include <vector>

namespace sipejuang::server {

/// Findings in the order of the page - not met, cannot be assessed, conditional, met, does not apply; legal order within - with the numbers that
/// list and map share. Shares of zones are facts and stand apart.
struct NumberedFinding {
    const data::VerdictDocument::Finding* finding;
    int number;
};
[[nodiscard]] std::vector<NumberedFinding> numbered(const data::VerdictDocument& verdict);

/// One finding: number, name, state, sentence and bar; folded under it the arithmetic, the article and what it is about.
[[nodiscard]] Markup finding_row(const NumberedFinding& numbered, const Speaker& say);

}  // namespace sipejuang::server
