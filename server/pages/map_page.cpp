// SPDX-License-Identifier: Apache-2.0
#include "server/pages/map_page.hpp"

#include "server/pages/assets.hpp"
#include "server/pages/degree_edges.hpp"
#include "server/pages/map_forms.hpp"
#include "server/pages/map_legend.hpp"
#include "server/pages/page.hpp"

#include <algorithm>

namespace sipejuang::server {

namespace {

using Attributes = std::vector<std::pair<std::string_view, std::string>>;

std::string style_path(rules::Date on) { return "/ogc/style.json?date=" + on.text(); }

/// 800 pixels a side; `size` says how many of them are a CSS pixel.
Markup picture(const MapView& view, rules::Date on, std::string_view size, const std::string& words_for_it) {
    std::string source = "/map.png?bbox=" + degree_edges(view.around) + "&date=" + on.text() + std::string{size};
    if (view.english) source += "&lang=en";
    return Markup::single("img", {{"src", source}, {"width", "800"}, {"height", "800"}, {"alt", words_for_it}});
}

/// The map as a picture; what it is compared with as another beside it, both with letters that can be read at half the width.
Markup without_script(const Edition& edition, const MapView& view, const Speaker& say) {
    const auto what = say.text("Peta rencana sebagai gambar", "The map of the plan as a picture");
    if (!view.compared) return tag("noscript", {picture(view, view.on, "&width=800&height=800", what)});
    const auto figure = [&](rules::Date on, std::string_view raster, const std::string& title) {
        const auto asked = "&width=400&height=400&dpi=192" + std::string{raster};
        return tag("figure", {tag("figcaption", {words(title)}), picture(view, on, asked, what + ". " + title)});
    };
    const auto& other = *view.compared;
    const auto left = figure(view.on, "", title_of(view, say));
    const auto right = figure(other.on, other.zoning ? "&raster=zoning" : "", title_of(edition, other, say));
    return tag("noscript", {tag("div", "pictures", {left, right})});
}

/// Where scripts put the map, or two of which the second is uncovered from the right.
Markup map_box(const Edition& edition, const MapView& view, const Speaker& say) {
    Attributes attributes{{"id", "peta"},
                          {"class", "big-map"},
                          {"data-style", style_path(view.on)},
                          {"data-worker", asset_path("worker.js")},
                          {"data-sample", edition.is_sample() ? sample_mark(view.english) : std::string{}},
                          {"data-bounds", degree_edges(view.around)}};
    if (view.compared) {
        attributes.emplace_back("data-compare-style", style_path(view.compared->on));
        attributes.emplace_back("data-compare-zones", view.compared->zoning ? "raster" : "polygons");
        attributes.emplace_back("data-left", say.text("Kiri: ", "Left: ") + title_of(view, say));
        attributes.emplace_back("data-right", say.text("Kanan: ", "Right: ") + title_of(edition, *view.compared, say));
    }
    return Markup::tag("div", {{"id", "bingkai"}, {"class", "map-frame"}},
                       {Markup::tag("div", attributes, {without_script(edition, view, say)})});
}

/// Of both sides, each once.
std::vector<const PlanMap*> shown(const Edition& edition, const MapView& view) {
    auto maps = edition.maps_on(view.on);
    if (!view.compared) return maps;
    for (const auto* map : edition.maps_on(view.compared->on)) {
        if (std::find(maps.begin(), maps.end(), map) == maps.end()) maps.push_back(map);
    }
    return maps;
}

Markup top(const Edition& edition, const MapView& view, const Speaker& say) {
    const std::string back = say.english ? "/?lang=en" : "/";
    return tag("div", "map-top",
               {tag("h1", {words(say.pick("Peta rencana", "Map of the plan"))}), map_date_form(view, say),
                plans_in_force(edition, view.on, say),
                // Pressing it needs the script, which shows this.
                Markup::tag("p", {{"id", "cara"}, {"hidden", "hidden"}},
                            {words(say.pick("Tekan peta untuk melihat apa yang ada di titik itu.",
                                            "Press the map to see what lies at a point."))}),
                tag("p", {link_to(back, say.pick("Cari dengan nama, nomor bidang, atau koordinat",
                                                 "Find by name, parcel number or coordinate"))}),
                Markup::tag("p", {{"id", "status"}, {"class", "note"}, {"role", "status"}}, {})});
}

}  // namespace

Response map_page(const Edition& edition, const MapView& view) {
    const Speaker say{view.english};
    const auto maps = shown(edition, view);
    Markup body = top(edition, view, say);
    body += map_box(edition, view, say);
    body += Markup::tag("section", {{"id", "titik"}, {"class", "map-point"}, {"aria-live", "polite"}}, {});
    body += tag("div", "map-tools", {compare_forms(edition, view, say), layer_switches(maps, say), legends(maps, say)});
    MapView other_language = view;
    other_language.english = !view.english;
    PageFrame frame{{"Peta rencana", "Map of the plan"}, view.english, edition.is_sample(), link_of(other_language)};
    frame.scripts = {"map.js"};
    frame.styles = {"maplibre.css"};
    frame.wide = true;
    return page(200, frame, body);
}

}  // namespace sipejuang::server
