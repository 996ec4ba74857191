// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "small_town.hpp"

namespace sipejuang::rules {

/// A river runs from south to north at x = 40, 14 m wide, with one setback from the edge of its channel: the house of small_town.hpp
/// stands on its left, 18 m from the near bank at x = 33.
inline SmallTown river_town(double distance) {
    SmallTown town;
    town.setback(Rule::sempadan_sungai, "rivers", SetbackLine::channel_edge, distance);
    town.reference("rivers", "s1", {{40, -100}, {40, 100}}, {{"width_m", "14"}});
    return town;
}

inline const Finding& river(const Judged& j) { return j.one(Rule::sempadan_sungai); }

}  // namespace sipejuang::rules
