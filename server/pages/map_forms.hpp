// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/pages/map_view.hpp"
#include "server/pages/markup.hpp"
#include "server/pages/speaker.hpp"

namespace sipejuang::server {

/// The day whose rules the map shows, to be changed.
[[nodiscard]] Markup map_date_form(const MapView& view, const Speaker& say);

/// The plan versions in force on the day, the most detailed first; or that there is none.
[[nodiscard]] Markup plans_in_force(const Edition& edition, rules::Date on, const Speaker& say);

/// What the map can be compared with, and the way out of a comparison.
[[nodiscard]] Markup compare_forms(const Edition& edition, const MapView& view, const Speaker& say);

/// What each side of a comparison shows: "24 November 2026, zona dari peta" and "24 November 2026, zona dari raster".
[[nodiscard]] std::string title_of(const MapView& view, const Speaker& say);
[[nodiscard]] std::string title_of(const Edition& edition, const Comparison& compared, const Speaker& say);

}  // namespace sipejuang::server
