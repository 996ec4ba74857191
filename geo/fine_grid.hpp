// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"

#include <cmath>

namespace sipejuang::geo {

/// Coordinates are put on a grid of 0.01 mm once, on intake, so that the last bits in which PROJ and
/// compilers differ never reach a verdict. Nothing else in the engine rounds.
inline constexpr double fine_grid_per_metre = 100'000.0;

[[nodiscard]] inline Point on_fine_grid(Point p) {
    return {std::round(p.x * fine_grid_per_metre) / fine_grid_per_metre,
            std::round(p.y * fine_grid_per_metre) / fine_grid_per_metre};
}

/// Snaps every vertex and drops vertices that fall on their predecessor. Rings that collapse below three
/// vertices are kept as they are: whether a ring is valid is decided by `validity.hpp`.
[[nodiscard]] MultiPolygon on_fine_grid(MultiPolygon region);
[[nodiscard]] MultiLine on_fine_grid(MultiLine lines);

}  // namespace sipejuang::geo
