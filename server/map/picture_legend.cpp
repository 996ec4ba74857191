// SPDX-License-Identifier: Apache-2.0
#include "server/map/picture_legend.hpp"

#include "geo/area.hpp"
#include "geo/distance.hpp"
#include "geo/overlay.hpp"
#include "server/map/map_look.hpp"
#include "server/map/picture_view.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace sipejuang::server {

namespace {

struct Window {
    geo::Box box;
    geo::MultiPolygon region;
    double pixels_per_metre;
};

Window window_of(const MapPicture& picture) {
    const auto box = seen_extent(picture.extent, picture.width, picture.height);
    return {box, region_of(box), picture.width / (box.max_x - box.min_x)};
}

/// The sub-zones of a map of which more than a pixel is seen; what covers them goes on to the maps below.
std::set<std::string> seen_zones(const MapLayer& zones, const Window& window, std::vector<geo::MultiPolygon>& above,
                                 bool more_below) {
    std::set<std::string> seen;
    const auto cover = geo::union_of(above);
    const double least = 1 / (window.pixels_per_metre * window.pixels_per_metre);
    for (const auto i : zones.touching(window.box)) {
        const auto subzone = text_of(zones.features[i], "subzone");
        if (seen.contains(subzone) && !more_below) continue;
        auto part = geo::intersection(*zones.features[i].area, window.region);
        const auto& left = cover.empty() ? part : geo::difference(part, cover);
        if (geo::area(left).value() > least) seen.insert(subzone);
        if (more_below) above.push_back(std::move(part));
    }
    return seen;
}

std::vector<DrawnZone> zones_on(const MapPicture& picture, const Window& window) {
    std::vector<DrawnZone> drawn;
    std::set<std::pair<std::string, std::string>> told;
    std::vector<geo::MultiPolygon> above;
    for (auto map = picture.maps.rbegin(); map != picture.maps.rend(); ++map) {
        const auto* zones = (*map)->layer("zones");
        if (zones == nullptr) continue;
        const auto seen = seen_zones(*zones, window, above, std::next(map) != picture.maps.rend());
        for (const auto& subzone : (*map)->plan().content().subzones) {
            const auto colour = hex_of(subzone.colour);
            if (seen.contains(subzone.code) && told.emplace(subzone.code, colour).second)
                drawn.push_back({subzone.code, colour, subzone.name});
        }
    }
    return drawn;
}

bool is_seen(const MapFeature& feature, const MapLayer& layer, const Window& window) {
    if (feature.line != nullptr) return geo::nearest(window.region, *feature.line).distance.value() == 0;
    const bool pattern = look_of(layer.id).fill == MapLook::Fill::lines;
    return geo::shared_area(*feature.area, window.region).value() > 0 &&
           !(pattern && geo::covers(*feature.area, window.region));
}

std::vector<const MapLayer*> layers_on(const MapPicture& picture, const Window& window) {
    std::vector<const MapLayer*> drawn;
    const double zoom = zoom_at(window.pixels_per_metre);
    for (const auto* map : picture.maps) {
        for (const auto& layer : map->layers()) {
            const bool told = std::any_of(drawn.begin(), drawn.end(),
                                          [&](const MapLayer* own) { return own->id == layer.id; });
            if (told || layer.id == "zones" || zoom < layer.from_zoom) continue;
            const auto near = layer.touching(window.box);
            if (std::any_of(near.begin(), near.end(),
                            [&](std::uint32_t i) { return is_seen(layer.features[i], layer, window); }))
                drawn.push_back(&layer);
        }
    }
    return drawn;
}

}  // namespace

PictureLegend legend_of(const MapPicture& picture) {
    const auto window = window_of(picture);
    PictureLegend made{zones_on(picture, window), layers_on(picture, window), {}};
    for (const auto& mark : picture.marks) {
        if (std::find(made.marks.begin(), made.marks.end(), mark.kind) == made.marks.end())
            made.marks.push_back(mark.kind);
    }
    std::sort(made.marks.begin(), made.marks.end());
    return made;
}

}  // namespace sipejuang::server
