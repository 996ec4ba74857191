// SPDX-License-Identifier: Apache-2.0
#include "server/map/picture_view.hpp"

#include <algorithm>
#include <cmath>

namespace sipejuang::server {

geo::Box seen_extent(const geo::Box& box, double width, double height) {
    constexpr double least = 1.0;  // metres
    const double per_metre = std::min(width / std::max(box.max_x - box.min_x, least),
                                      height / std::max(box.max_y - box.min_y, least));
    const double x = (box.min_x + box.max_x) / 2, y = (box.min_y + box.max_y) / 2;
    const double half_width = width / per_metre / 2, half_height = height / per_metre / 2;
    return {x - half_width, y - half_height, x + half_width, y + half_height};
}

double zoom_at(double pixels_per_metre) {
    constexpr double equator = 40'075'016.686, tile_pixels = 512;
    return std::log2(equator * pixels_per_metre / tile_pixels);
}

geo::MultiPolygon region_of(const geo::Box& box) {
    return {{{{{box.min_x, box.min_y}, {box.max_x, box.min_y}, {box.max_x, box.max_y}, {box.min_x, box.max_y}}, {}}}};
}

}  // namespace sipejuang::server
