// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/verdict/verdict.hpp"
#include "server/pages/markup.hpp"

namespace sipejuang::server {

/// What may be done in each zone of a plot, in plain words: allowed, limited, conditional, forbidden, not regulated yet; by the matrix of the
/// plan that has the zone.
[[nodiscard]] Markup activity_groups(const rules::Verdict& verdict, bool english);

}  // namespace sipejuang::server
