// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/verdict_document.hpp"
#include "server/pages/markup.hpp"
#include "server/pages/speaker.hpp"

namespace sipejuang::server {

/// What was measured against its limit, as a bar with a tick at the limit; what is over the limit, or lacks to it, is hatched. Decoration: the sentence
/// beside it is the answer. Nothing where a number is missing.
[[nodiscard]] Markup measure_bar(const data::VerdictDocument::Finding& finding, const Speaker& say);

}  // namespace sipejuang::server
