// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace sipejuang::server {

/// How a layer is drawn, in the browser and in pictures alike. Zone fills are the national colours (Permen ATR 14/2021, annex) as the plan has
/// them; overlays are patterns in ink, never a second fill; all widths in CSS pixels.
struct MapLook {
    enum class Fill { none, plain, lines };
    std::string_view layer;
    std::string_view colour;  ///< of lines and points
    double width = 1;
    std::vector<double> dashes;  ///< lengths on and off; empty: unbroken
    Fill fill = Fill::none;
    std::string_view fill_colour;  ///< empty: that of the feature
};

/// In drawing order; layers that it does not name are drawn as `look_of` says.
[[nodiscard]] const std::vector<MapLook>& map_looks();
[[nodiscard]] const MapLook& look_of(std::string_view layer);

/// Lines are drawn in full from one zoom on, and thinner the farther one is away.
inline constexpr double zoom_of_full_lines = 15, zoom_of_thin_lines = 11, thin_part = 0.3;

/// Ground on which no plan draws anything.
inline constexpr std::string_view canvas_colour = "#f5f6f7";
/// What a person has drawn, and what hits it: ink with a white casing, at least 4.4:1 on every zone fill.
inline constexpr std::string_view ink_colour = "#111111", casing_colour = "#ffffff";

}  // namespace sipejuang::server
