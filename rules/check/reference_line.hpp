// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/distance.hpp"
#include "geo/polygon.hpp"
#include "rules/check/range.hpp"
#include "rules/verdict/finding.hpp"

#include <string>

namespace sipejuang::rules {

/// The line that the law measures from: something drawn as lines or as an area, and how far from what is drawn the line lies
/// on both sides. An offset that nobody knows has no upper end. An area's line is its edge.
struct ReferenceLine {
    geo::MultiLine drawn;
    geo::MultiPolygon area;
    Range offset = Range::exactly(0);  ///< metres
    std::string missing;               ///< what would tell the offset
    std::string text;                  ///< the operand of the trace: " - half the right of way 4 m"
};

/// "Distances are from the nearest point of the footprint to the reference, 0 when it touches or crosses; then the depth and area
/// inside are given too" (semantics 4). `nearest` is from the subject to what is drawn.
[[nodiscard]] Measured distance_to(const ReferenceLine& line, const geo::MultiPolygon& subject,
                                   const geo::Nearest& nearest);

/// "Evidence is the pair of nearest points and the part inside": the part of the subject nearer than `limit` to the line.
/// The second point of the pair lies on the line, not on what is drawn, where the offset is known.
[[nodiscard]] Place part_within(geo::Metres limit, const ReferenceLine& line, const geo::MultiPolygon& subject,
                                const geo::Nearest& nearest);

}  // namespace sipejuang::rules
