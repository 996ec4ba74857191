// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/activity_search.hpp"
#include "server/edition.hpp"
#include "server/http/response.hpp"

namespace sipejuang::server {

/// All activities of the plans in force on the date, A to Z, and the box.
[[nodiscard]] Response activities_page(const Edition& edition, rules::Date on, bool english);

/// Where one activity may be: the zones of each plan in force by what its matrix says of them, with their ground in the plan, the conditions and the
/// article. `in_plans`: at least one, the most detailed first, of one code.
[[nodiscard]] Response activity_page(const Edition& edition, const std::vector<ListedActivity>& in_plans,
                                     rules::Date on, bool english);

}  // namespace sipejuang::server
