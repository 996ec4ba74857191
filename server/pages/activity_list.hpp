// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/activity_search.hpp"
#include "server/pages/markup.hpp"
#include "server/pages/speaker.hpp"

namespace sipejuang::server {

/// Activities to choose from, each a link to the page that says where it may be on that day.
[[nodiscard]] Markup activity_list(const std::vector<ListedActivity>& activities, rules::Date on, const Speaker& say);

}  // namespace sipejuang::server
