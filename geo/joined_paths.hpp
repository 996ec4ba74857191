// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/border_paths.hpp"
#include "geo/units.hpp"

#include <optional>
#include <vector>

namespace sipejuang::geo {

/// Common ground of no more is what rounding makes of borders that touch.
inline constexpr SquareMetres next_to_nothing = SquareMetres::of(1e-8);

/// Internal to geo: the ground to the left of the paths inside the window, as counter-clockwise rings: from where a path goes
/// out along the window's ring to where the next comes in. Nothing when paths do not come in and go out by turns, when
/// more than two do so at one place or two at a corner that turns right, or when a hole lies within.
[[nodiscard]] std::optional<std::vector<Ring>> joined_paths(const Window& window, BorderPaths paths);

/// Edges meet only their neighbours, and those only at their common vertex, without turning back. Never misjudged; a
/// ring of more than 100 vertices counts as not simple.
[[nodiscard]] bool simple(const Ring& ring);

}  // namespace sipejuang::geo
