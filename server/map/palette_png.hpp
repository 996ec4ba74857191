// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace sipejuang::server {

/// Pixels row by row from the upper left, each 0xAARRGGBB.
struct Pixels {
    int width = 0, height = 0;
    std::vector<std::uint32_t> values;
};

/// As PNG with a palette (ISO/IEC 15948, colour type 3): the 256 most frequent colours are kept exactly, so that fills are those of the legend; the
/// rest, which smooth edges make, become the nearest of them. About a third of the size of full colour.
[[nodiscard]] std::string palette_png(const Pixels& pixels);

}  // namespace sipejuang::server
