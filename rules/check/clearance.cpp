// SPDX-License-Identifier: Apache-2.0
#include "rules/check/clearance.hpp"

#include "geo/overlay.hpp"

namespace sipejuang::rules {

Place nearest_pair(const geo::Nearest& nearest) {
    Place place;
    if (nearest.on_first != nearest.on_second) place.lines.parts.push_back({nearest.on_first, nearest.on_second});
    return place;
}

Place strip_over(const geo::MultiPolygon& footprint, const geo::MultiLine& reference, geo::Metres within,
                 const geo::Nearest& nearest) {
    Place place = nearest_pair(nearest);
    if (within.value() > 0) place.region = geo::intersection(footprint, geo::buffer(reference, within));
    return place;
}

}  // namespace sipejuang::rules
