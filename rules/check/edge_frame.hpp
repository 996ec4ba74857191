// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/frontage.hpp"

#include <optional>
#include <vector>

namespace sipejuang::rules {

/// A unit vector, or none (0, 0).
struct Direction {
    double x = 0, y = 0;
};

/// The cosine of 45 degrees, less what rounding may take: "within 45 degrees" holds wherever the plot lies.
inline constexpr double cos_45 = 0.70710678118654752 - 1e-9;

[[nodiscard]] constexpr double dot(Direction a, Direction b) { return a.x * b.x + a.y * b.y; }
/// Nothing for a vector without length.
[[nodiscard]] std::optional<Direction> unit(double x, double y);

/// An edge of the plot and how it lies. The normal points out of the plot: to the right of the edge when its ring runs
/// counter-clockwise about the plot.
struct EdgeFrame {
    PlotEdge edge;
    Direction normal;
    geo::Metres length;
    bool of_hole = false;
    std::vector<const Road*> others;  ///< further roads that a part of this front edge looks at
};

/// All rings of all parts, in order.
[[nodiscard]] std::vector<EdgeFrame> frames_of(const geo::MultiPolygon& plot);
[[nodiscard]] geo::Metres nearest_to_axis(const EdgeFrame& frame, const Road& road);
/// How squarely the edge looks at the road: cosine between its normal and the way from its middle to the axis.
[[nodiscard]] double facing(const EdgeFrame& frame, const Road& road);
/// The same from where the edge comes nearest to the axis: whether some part of the edge looks at the road.
[[nodiscard]] double facing_somewhere(const EdgeFrame& frame, const Road& road);

}  // namespace sipejuang::rules
