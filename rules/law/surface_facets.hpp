// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/law/runway_frame.hpp"

#include <vector>

namespace sipejuang::rules {

// The flat pieces of which the surfaces of one runway are made. Internal to the obstacle surfaces.

/// "The elevation of the strip is that of the nearest point on the runway's centre line", beyond its ends that of the end.
[[nodiscard]] std::vector<geo::Facet> strip_of(const Runway& runway, const SurfaceMeasures& measures);
[[nodiscard]] std::vector<geo::Facet> approach_of(const RunwayFrame& frame, const SurfaceMeasures& measures);
[[nodiscard]] std::vector<geo::Facet> take_off_of(const RunwayFrame& frame, const SurfaceMeasures& measures);
/// Sloping up from the sides of the strip to the height of the inner horizontal surface, `top`.
[[nodiscard]] std::vector<geo::Facet> transition_beside_strip(const Runway& runway, const SurfaceMeasures& measures,
                                                              geo::Metres top);
/// The same from the sides of the approach, measured at right angles to the centre line, as far out as the approach lies below it.
[[nodiscard]] std::vector<geo::Facet> transition_beside_approach(const RunwayFrame& frame,
                                                                 const SurfaceMeasures& measures, geo::Metres top);

}  // namespace sipejuang::rules
