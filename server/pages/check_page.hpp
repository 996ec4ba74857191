// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/problem.hpp"
#include "server/check_form.hpp"
#include "server/http/response.hpp"

namespace sipejuang::server {

struct CheckShown {
    rules::Date on;     ///< whose rules are asked for
    rules::Date today;  ///< of the plan
    bool english = false;
};

/// The form with which a person checks a plot and a building: filled in as it was, with what is wrong said at the top and at each field. Complete
/// without script.
[[nodiscard]] Response check_page(const Edition& edition, const CheckForm& form, const geo::Problems& problems,
                                  const CheckShown& shown);

}  // namespace sipejuang::server
