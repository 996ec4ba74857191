// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "geo/units.hpp"

#include <vector>

namespace sipejuang::geo {

/// Boolean operations on valid regions, and buffers. Results are regions: points and lines that an operation
/// leaves are dropped, and pieces of no more than 1e-8 m2 may be. A subject of one short ring is answered through a window
/// (ring_window.hpp); the rest is computed by GEOS OverlayNG with its robust fallback. Only new vertices are rounded, to
/// doubles. Deterministic for one GEOS version. A failure inside GEOS on valid input is a bug and aborts with its message.
[[nodiscard]] MultiPolygon intersection(const MultiPolygon& a, const MultiPolygon& b);
[[nodiscard]] MultiPolygon difference(const MultiPolygon& a, const MultiPolygon& b);
[[nodiscard]] MultiPolygon union_of(const std::vector<MultiPolygon>& regions);
/// Area of the intersection without keeping it; 0 quickly when the boxes do not meet.
[[nodiscard]] SquareMetres shared_area(const MultiPolygon& a, const MultiPolygon& b);

/// All points within `by` of the region (`by` > 0), or all points deeper than -`by` inside it (`by` < 0).
/// Round joins of 16 segments a quarter: too small by at most 0.12 % of `by` at a corner.
[[nodiscard]] MultiPolygon buffer(const MultiPolygon& region, Metres by);
/// All points within `by` of the lines, with round ends; same accuracy.
[[nodiscard]] MultiPolygon buffer(const MultiLine& lines, Metres by);
/// The region without its holes, parts merged: used for "inside the plan".
[[nodiscard]] MultiPolygon without_holes(const MultiPolygon& region);
/// True when no point of `region` lies outside `cover` (boundary contact is inside).
[[nodiscard]] bool covers(const MultiPolygon& cover, const MultiPolygon& region);

}  // namespace sipejuang::geo
