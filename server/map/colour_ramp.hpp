// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace sipejuang::server {

/// Red, green, blue.
using Colour = std::array<std::uint8_t, 3>;

/// As many colours as asked for, the lightest first, each clearly darker than the one before: told apart without seeing hues.
/// For classes of a hazard (ColorBrewer BuPu), which no zone is filled with.
[[nodiscard]] std::vector<Colour> hazard_ramp(std::size_t count);
/// For bands of height (ColorBrewer Greys, without its white and its black).
[[nodiscard]] std::vector<Colour> height_ramp(std::size_t count);

}  // namespace sipejuang::server
