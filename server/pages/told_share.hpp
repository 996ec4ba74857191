// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/verdict/finding.hpp"

namespace sipejuang::server {

/// In m2. "0 m2 lies in zone BJ" alarms, and says nothing: it rounds to nothing, and what a zone forbids there forbids nobody anything.
inline constexpr double least_share_told = 0.005;

/// Whether pages tell of this share of the land: no sliver, and more than nothing.
[[nodiscard]] inline bool is_told_share(const rules::Finding& finding) {
    return finding.rule == rules::Rule::zone_share && finding.ignored_why.empty() &&
           finding.measured.value_or(0) >= least_share_told;
}

}  // namespace sipejuang::server
