// SPDX-License-Identifier: Apache-2.0
#include "server/map/inner_place.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace sipejuang::server {

namespace {

void cross(const geo::Ring& ring, double y, std::vector<double>& at) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto a = ring[i], b = ring[(i + 1) % ring.size()];
        if ((a.y > y) != (b.y > y)) at.push_back(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x));
    }
}

}  // namespace

std::optional<InnerPlace> inner_place(const geo::MultiPolygon& region, const geo::Box& window) {
    const auto box = geo::box_of(region);
    if (region.empty() || !box.touches(window)) return std::nullopt;
    const double low = std::max(box.min_y, window.min_y), high = std::min(box.max_y, window.max_y);
    std::optional<InnerPlace> best;
    constexpr std::array levels{0.5, 0.35, 0.65, 0.2, 0.8};
    for (const double level : levels) {
        const double y = low + (high - low) * level;
        std::vector<double> at;
        for (const auto& part : region.parts) {
            cross(part.shell, y, at);
            for (const auto& hole : part.holes) cross(hole, y, at);
        }
        std::sort(at.begin(), at.end());
        for (std::size_t i = 0; i + 1 < at.size(); i += 2) {
            const double left = std::max(at[i], window.min_x), right = std::min(at[i + 1], window.max_x);
            if (right <= left || (best && right - left <= best->width.value())) continue;
            best = InnerPlace{{(left + right) / 2, y}, geo::Metres::of(right - left)};
        }
    }
    return best;
}

}  // namespace sipejuang::server
