// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"

namespace sipejuang::geo {

/// On which side of a line something lies, seen along the line as it is drawn.
enum class Side { left, right, on };

/// The side of `lines` on which `p` lies, judged at `foot`, the point of the lines nearest to it. Beyond an end the last piece is
/// thought to go on. `on` only for a point that lies exactly on the line so judged, or for a line of one place.
[[nodiscard]] Side side_of(const MultiLine& lines, Point p, Point foot);

}  // namespace sipejuang::geo
