// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/case.hpp"
#include "rules/check/zone_limit.hpp"

namespace sipejuang::rules {

/// Lays the limits of special provisions (rows of overlays.csv with effect `limit`) over the limit that follows from the zones.
/// Each combines as its row says - `strictest`: the tighter of the two; `replace`: the overlay's; `add`: the sum - and the one that
/// does not decide is named in `lost`. Where an overlay covers only a part of the subject, the tighter of inside and outside
/// counts. Of one field the most detailed plan that regulates it decides. What the map does not say leaves both possible.
void lay_over(ZoneLimit& limit, const Case& c, Rule measure, const geo::MultiPolygon& subject, bool is_building);

}  // namespace sipejuang::rules
