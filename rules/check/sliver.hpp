// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/law/policy.hpp"
#include "rules/proposal/proposal.hpp"

#include <string>

namespace sipejuang::rules {

/// Why a part of the land is a sliver; empty: it is none. "A zone part narrower than W: nothing is left of it after buffering
/// inward by W/2. A minimum area or share can be added" (semantics 1).
[[nodiscard]] std::string sliver_reason(const geo::MultiPolygon& part, geo::SquareMetres area,
                                        geo::SquareMetres land_area, const SliverPolicy& policy);

/// "Never a sliver: a part in which a proposed footprint has more than the area tolerance."
[[nodiscard]] bool holds_a_footprint(const geo::MultiPolygon& part, const Proposal& proposal,
                                     geo::SquareMetres tolerance);

}  // namespace sipejuang::rules
