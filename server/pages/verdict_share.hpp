// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/verdict_document.hpp"
#include "server/pages/markup.hpp"
#include "server/pages/speaker.hpp"
#include "server/pages/verdict_page.hpp"

namespace sipejuang::server {

/// What one can do with a verdict: save it, send its link, take it as GeoJSON or on paper, and, for its maker, delete it. Paper does not show it: the key is nobody else's.
[[nodiscard]] Markup verdict_share(const data::VerdictDocument& verdict, const VerdictShown& shown, const Speaker& say);

}  // namespace sipejuang::server
