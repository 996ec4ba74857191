// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "geo/result.hpp"

#include <optional>

namespace sipejuang::geo {

/// Limits on what one polygon may hold, because validity and overlay of hostile rings take quadratic time.
struct ComplexityLimit {
    std::size_t vertices = 5'000;
};
inline constexpr ComplexityLimit proposal_complexity{5'000};
inline constexpr ComplexityLimit layer_complexity{1'000'000};

/// Why a region is not valid in the sense of OGC Simple Features (ISO 19125-1, 6.1.11), with the place.
/// Codes: ring-too-few-points, ring-self-crossing, ring-zero-area, hole-outside-shell, parts-overlap, polygon-invalid,
/// coordinate-not-finite, geometry-too-complex. `at` names ring and vertex when known; `place` stays empty (the caller
/// knows the source CRS) but `where` gives the working coordinates.
struct Invalidity {
    Problem problem;
    std::optional<Point> where;
};

/// Nothing when valid. Checks numbers first, then count, then rings, then GEOS validity.
[[nodiscard]] std::optional<Invalidity> invalidity(const MultiPolygon& region, ComplexityLimit limit);

/// A valid region covering the same ground by GEOS makeValid (structure method); lower-dimensional rests are dropped.
/// Only ever called on request; the caller records it.
[[nodiscard]] Result<MultiPolygon> repaired(const MultiPolygon& region, ComplexityLimit limit);

}  // namespace sipejuang::geo
