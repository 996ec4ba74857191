// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/activity_search.hpp"
#include "server/pages/markup.hpp"
#include "server/pages/speaker.hpp"

namespace sipejuang::server {

/// Activities to choose from, each a link to the page that says where it may be.
[[nodiscard]] Markup activity_list(const std::vector<ListedActivity>& activities, const Speaker& say);

}  // namespace sipejuang::server
