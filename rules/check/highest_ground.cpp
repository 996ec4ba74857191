// SPDX-License-Identifier: Apache-2.0
#include "rules/check/highest_ground.hpp"

#include "geo/area.hpp"
#include "rules/check/raster_values.hpp"

namespace sipejuang::rules {

Range highest_ground(const Terrain& terrain, const geo::MultiPolygon& subject) {
    const auto area = geo::area(subject);
    const auto values = raster_values(terrain.raster, terrain.transformation.get(), subject, area);
    if (!values || values->by_value.empty()) return Range::anything();
    const double highest = values->by_value.rbegin()->first;
    // Areas are sums: what is left of them below a billionth is rounding, not a gap.
    const bool all = values->nodata + values->outside <= area * 1e-9;
    return all ? Range::exactly(highest) : Range{highest, Range::open};
}

}  // namespace sipejuang::rules
