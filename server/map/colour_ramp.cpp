// SPDX-License-Identifier: Apache-2.0
#include "server/map/colour_ramp.hpp"

#include <algorithm>
#include <cmath>

namespace sipejuang::server {

namespace {

using Anchors = std::array<Colour, 5>;

constexpr Anchors purples{{{237, 248, 251}, {179, 205, 227}, {140, 150, 198}, {136, 86, 167}, {129, 15, 124}}};
constexpr Anchors greys{{{240, 240, 240}, {204, 204, 204}, {163, 163, 163}, {115, 115, 115}, {64, 64, 64}}};

Colour between(const Colour& a, const Colour& b, double way) {
    Colour made{};
    for (std::size_t i = 0; i < made.size(); ++i)
        made.at(i) = static_cast<std::uint8_t>(std::lround(a.at(i) + (b.at(i) - a.at(i)) * way));
    return made;
}

std::vector<Colour> ramp(const Anchors& anchors, std::size_t count) {
    std::vector<Colour> colours;
    for (std::size_t i = 0; i < count; ++i) {
        const double at = count == 1 ? 0.0
                                     : static_cast<double>(i * (anchors.size() - 1)) / static_cast<double>(count - 1);
        const auto first = std::min(static_cast<std::size_t>(at), anchors.size() - 2);
        colours.push_back(between(anchors.at(first), anchors.at(first + 1), at - static_cast<double>(first)));
    }
    return colours;
}

}  // namespace

std::vector<Colour> hazard_ramp(std::size_t count) { return ramp(purples, count); }

std::vector<Colour> height_ramp(std::size_t count) { return ramp(greys, count); }

}  // namespace sipejuang::server
