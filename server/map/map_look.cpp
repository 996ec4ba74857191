// SPDX-License-Identifier: Apache-2.0
#include "server/map/map_look.hpp"

#include <algorithm>

namespace sipejuang::server {

const std::vector<MapLook>& map_looks() {
    using Fill = MapLook::Fill;
    static const std::vector<MapLook> looks{
        {"zones", "#4a5259", 0.8, {}, Fill::plain, ""},
        {"lakes_area", "#2f6f9f", 1, {}, Fill::plain, "#97dbf2"},
        {"rivers_area", "#2f6f9f", 1, {}, Fill::plain, "#97dbf2"},
        {"rivers", "#2f6f9f", 2, {}, Fill::none, ""},
        {"coast", "#1c4f78", 1.5, {}, Fill::none, ""},
        {"roads", "#3a3f44", 1.5, {}, Fill::none, ""},
        {"railways", "#1b1f23", 2, {6, 3}, Fill::none, ""},
        {"power_lines", "#1b1f23", 1.5, {8, 3, 2, 3}, Fill::none, ""},
        {"springs", "#1c4f78", 5, {}, Fill::none, ""},
        {"parcels", "#1b1f23", 0.8, {}, Fill::none, ""},
        {"buildings", "#1b1f23", 0.8, {}, Fill::plain, "#d5d9dd"},
        {"overlays", "#1b1f23", 1, {4, 3}, Fill::lines, ""},
    };
    return looks;
}

const MapLook& look_of(std::string_view layer) {
    static const MapLook other{"", "#4a5259", 1.5, {4, 2}, MapLook::Fill::none, ""};
    const auto& looks = map_looks();
    const auto found = std::find_if(looks.begin(), looks.end(),
                                    [layer](const MapLook& look) { return look.layer == layer; });
    return found == looks.end() ? other : *found;
}

}  // namespace sipejuang::server
