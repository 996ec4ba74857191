// SPDX-License-Identifier: Apache-2.0
#include "server/pages/map_legend.hpp"

#include "rules/verdict/number_text.hpp"

#include <map>
#include <set>

namespace sipejuang::server {

namespace {

Markup entry(const std::string& fill, std::string_view text, double opacity = 1) {
    const auto swatch = Markup::tag(
        "svg", {{"class", "swatch"}, {"viewBox", "0 0 24 16"}, {"aria-hidden", "true"}},
        {Markup::tag("rect",
                     {{"width", "24"}, {"height", "16"}, {"fill", fill}, {"fill-opacity", rules::decimal(opacity)}},
                     {})});
    return tag("li", {swatch, words(text)});
}

Markup folded(std::string_view title, const Markup& items, std::string_view note = {}) {
    std::vector<Markup> inside{tag("summary", {words(title)}), tag("ul", {items})};
    if (!note.empty()) inside.push_back(tag("p", "note", {words(note)}));
    return tag("details", "legend", inside);
}

Markup zones(const std::vector<const PlanMap*>& maps, const Speaker& say) {
    Markup items;
    std::set<std::string> told;
    for (const auto* map : maps) {
        std::set<std::string> drawn;
        for (const auto& zone : map->plan().content().zones) drawn.insert(zone.subzone);
        for (const auto& subzone : map->plan().content().subzones) {
            if (!drawn.contains(subzone.code) || !told.insert(subzone.code).second) continue;
            items += entry(hex_of(subzone.colour), subzone.code + " " + say.of(subzone.name));
        }
    }
    return folded(say.pick("Legenda zona", "Legend of zones"), items);
}

Markup legend_of(const MapRaster& raster, const PlanMap& map, bool several, const Speaker& say) {
    Markup items;
    for (const auto& own : raster.classes) items += entry(hex_of(own.colour), say.of(own.label), raster.opacity);
    items += entry("none", say.text("Tanpa warna: ", "Clear: ") + say.of(raster.nodata));
    const auto whose = several ? ", " + say.of(map.plan().identity().title) : std::string{};
    return folded(say.text("Legenda: ", "Legend: ") + say.of(raster.title) + whose, items,
                  say.pick("Di atas zona warnanya bercampur; tanpa lapisan Zona warnanya seperti di sini.",
                           "Over the zones its colours mix with theirs; without the layer Zones they are as here."));
}

Markup box_with_label(const std::string& id, const std::string& title, bool checked) {
    std::vector<std::pair<std::string_view, std::string>> attributes{
        {"type", "checkbox"}, {"id", "lapisan-" + id}, {"value", id}};
    if (checked) attributes.emplace_back("checked", "checked");
    return tag("li",
               {Markup::single("input", attributes), Markup::tag("label", {{"for", "lapisan-" + id}}, {words(title)})});
}

}  // namespace

Markup layer_switches(const std::vector<const PlanMap*>& maps, const Speaker& say) {
    std::map<std::string, geo::Bilingual> layers, rasters;
    for (const auto* map : maps) {
        for (const auto& layer : map->layers()) layers.emplace(layer.id, layer.title);
        for (const auto& raster : map->rasters()) rasters.emplace(raster.id, raster.title);
    }
    Markup items;
    for (const auto& [id, title] : layers) items += box_with_label(id, say.of(title), id != "overlays");
    for (const auto& [id, title] : rasters) items += box_with_label(id, say.of(title), false);
    return Markup::tag("form", {{"id", "lapisan"}, {"class", "layers"}, {"hidden", "hidden"}},
                       {tag("h2", {words(say.pick("Lapisan", "Layers"))}), tag("ul", {items})});
}

Markup legends(const std::vector<const PlanMap*>& maps, const Speaker& say) {
    Markup made = zones(maps, say);
    for (const auto* map : maps) {
        for (const auto& raster : map->rasters()) {
            if (raster.id != "zoning") made += legend_of(raster, *map, maps.size() > 1, say);
        }
    }
    return made;
}

}  // namespace sipejuang::server
