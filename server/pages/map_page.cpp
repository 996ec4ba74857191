// SPDX-License-Identifier: Apache-2.0
#include "server/pages/map_page.hpp"

#include "rules/verdict/number_text.hpp"
#include "server/pages/assets.hpp"
#include "server/pages/page.hpp"
#include "server/pages/speaker.hpp"
#include "server/pages/verdict_words.hpp"

#include <map>
#include <set>

namespace sipejuang::server {

namespace {

constexpr int degree_decimals = 6;

std::string bounds_text(const geo::BoxIn<geo::Source>& box) {
    std::string text;
    for (const double edge : {box.min_x, box.min_y, box.max_x, box.max_y})
        text += (text.empty() ? "" : ",") + rules::decimal(edge, degree_decimals);
    return text;
}

/// One check box a layer; special provisions begin hidden, because in places they lie over everything.
Markup switches(const std::vector<const PlanMap*>& maps, const Speaker& say) {
    std::map<std::string, geo::Bilingual> titles;
    for (const auto* map : maps) {
        for (const auto& layer : map->layers()) titles.emplace(layer.id, layer.title);
    }
    Markup items;
    for (const auto& [id, title] : titles) {
        std::vector<std::pair<std::string_view, std::string>> attributes{
            {"type", "checkbox"}, {"id", "lapisan-" + id}, {"value", id}};
        if (id != "overlays") attributes.emplace_back("checked", "checked");
        items += tag("li", {Markup::single("input", attributes),
                            Markup::tag("label", {{"for", "lapisan-" + id}}, {words(say.of(title))})});
    }
    return Markup::tag("form", {{"id", "lapisan"}, {"class", "layers"}},
                       {tag("h2", {words(say.pick("Lapisan", "Layers"))}), tag("ul", {items})});
}

/// The zones that the plans draw, with the very colours of the map.
Markup legend(const std::vector<const PlanMap*>& maps, const Speaker& say) {
    Markup items;
    std::set<std::string> told;
    for (const auto* map : maps) {
        std::set<std::string> drawn;
        for (const auto& zone : map->plan().content().zones) drawn.insert(zone.subzone);
        for (const auto& subzone : map->plan().content().subzones) {
            if (!drawn.contains(subzone.code) || !told.insert(subzone.code).second) continue;
            const auto swatch = Markup::tag(
                "svg", {{"class", "swatch"}, {"viewBox", "0 0 24 16"}, {"aria-hidden", "true"}},
                {Markup::tag("rect", {{"width", "24"}, {"height", "16"}, {"fill", hex_of(subzone.colour)}}, {})});
            items += tag("li", {swatch, words(subzone.code + " " + say.of(subzone.name))});
        }
    }
    return tag("details", "legend",
               {tag("summary", {words(say.pick("Legenda zona", "Legend of zones"))}), tag("ul", {items})});
}

Markup without_script(const std::string& bounds, rules::Date on, const Speaker& say) {
    const std::string query = "bbox=" + bounds + "&date=" + on.text() + "&width=800&height=800" +
                              (say.english ? "&lang=en" : "");
    return tag("noscript", {Markup::single("img", {{"src", "/map.png?" + query},
                                                   {"width", "800"},
                                                   {"height", "800"},
                                                   {"alt", say.text("Peta rencana sebagai gambar",
                                                                    "The map of the plan as a picture")}})});
}

Markup top(rules::Date on, const Speaker& say) {
    const std::string back = say.english ? "/?lang=en" : "/";
    return tag("div", "map-top",
               {tag("h1", {words(say.pick("Peta rencana", "Map of the plan"))}),
                tag("p", {words(say.text("Aturan pada ", "The rules of ") + date_words(on, say) + ". "),
                          words(say.pick("Tekan peta untuk melihat apa yang ada di titik itu, atau ",
                                         "Press the map to see what lies at a point, or ")),
                          link_to(back, say.pick("cari dengan nama, nomor bidang, atau koordinat.",
                                                 "find by name, parcel number or coordinate."))}),
                Markup::tag("p", {{"id", "status"}, {"class", "note"}, {"role", "status"}}, {})});
}

Markup tools(const std::vector<const PlanMap*>& maps, const Speaker& say) {
    return tag("div", "map-tools", {switches(maps, say), legend(maps, say)});
}

}  // namespace

Response map_page(const Edition& edition, geo::BoxIn<geo::Source> around, rules::Date on, bool english) {
    const Speaker say{english};
    const auto maps = edition.maps_on(on);
    const auto bounds = bounds_text(around);
    Markup body = top(on, say);
    body += Markup::tag("div",
                        {{"id", "peta"},
                         {"class", "big-map"},
                         {"data-style", "/ogc/style.json?date=" + on.text()},
                         {"data-worker", asset_path("worker.js")},
                         {"data-sample", edition.is_sample() ? sample_mark(english) : std::string{}},
                         {"data-bounds", bounds}},
                        {without_script(bounds, on, say)});
    body += Markup::tag("section", {{"id", "titik"}, {"class", "map-point"}, {"aria-live", "polite"}}, {});
    body += tools(maps, say);
    PageFrame frame{{"Peta rencana", "Map of the plan"},
                    english,
                    edition.is_sample(),
                    "/map?date=" + on.text() + "&lang=" + (english ? "id" : "en")};
    frame.scripts = {"map.js"};
    frame.styles = {"maplibre.css"};
    frame.wide = true;
    return page(200, frame, body);
}

}  // namespace sipejuang::server
