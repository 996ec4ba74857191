// SPDX-License-Identifier: Apache-2.0
// Corners as people type and paste them.
#include "data/import/typed_corners.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace sipejuang;
    const std::string text{bytes, bytes + size};
    for (const auto order :
         {data::CornerOrder::lat_lon, data::CornerOrder::lon_lat, data::CornerOrder::easting_northing}) {
        const auto corners = data::typed_corners(text, order);
        if (!corners) continue;
        if (corners->size() < 3) std::abort();
        for (const auto& p : *corners) {
            if (!std::isfinite(p.x) || !std::isfinite(p.y)) std::abort();
        }
    }
    return 0;
}
