// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/facet.hpp"
#include "rules/law/airport.hpp"

#include <array>

namespace sipejuang::rules {

/// A runway seen from one end of its strip: distances outward along the extended centre line, and to the left of it.
/// Internal to the obstacle surfaces.
class RunwayFrame {
public:
    /// `outward` has length 1.
    RunwayFrame(geo::Point strip_end, geo::Point outward, geo::Metres elevation);

    [[nodiscard]] geo::Point at(geo::Metres outward, geo::Metres left) const;
    /// The plane that has the elevation at a point of the frame and rises as said along and across.
    [[nodiscard]] geo::Plane plane(geo::Point through, geo::Metres height, geo::Ratio outward, geo::Ratio left) const;
    [[nodiscard]] geo::Metres elevation() const { return elevation_; }

private:
    geo::Point end_, outward_;
    geo::Metres elevation_;
};

[[nodiscard]] geo::Metres length_of(const Runway& runway);
/// From the first end outward, and from the second.
[[nodiscard]] std::array<RunwayFrame, 2> frames_of(const Runway& runway, const SurfaceMeasures& measures);
/// From end to end of the strip.
[[nodiscard]] geo::MultiLine strip_axis(const Runway& runway, const SurfaceMeasures& measures);

}  // namespace sipejuang::rules
