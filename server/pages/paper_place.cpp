// SPDX-License-Identifier: Apache-2.0
#include "server/pages/paper_place.hpp"

#include "rules/verdict/number_text.hpp"
#include "server/map/map_look.hpp"

#include <algorithm>

namespace sipejuang::server {

namespace {

using Attributes = std::vector<std::pair<std::string_view, std::string>>;

constexpr std::size_t most_corners = 100;  // rows of a table; a plot that was traced from a picture has thousands
constexpr int centimetres = 2, centimetres_in_degrees = 7;

Markup entry(const Markup& drawing, std::string_view text) {
    return tag("li",
               {Markup::tag("svg", {{"class", "swatch"}, {"viewBox", "0 0 24 16"}, {"aria-hidden", "true"}}, {drawing}),
                words(text)});
}

Markup rect(const std::string& fill) {
    return Markup::tag("rect", {{"x", "0.5"}, {"y", "0.5"}, {"width", "23"}, {"height", "15"}, {"fill", fill}}, {});
}

Markup path(std::string d, std::string_view colour, double width, const std::string& dashes = {}) {
    Attributes attributes{{"d", std::move(d)},
                          {"fill", "none"},
                          {"stroke", std::string{colour}},
                          {"stroke-width", rules::decimal(width)}};
    if (!dashes.empty()) attributes.emplace_back("stroke-dasharray", dashes);
    return Markup::tag("path", attributes, {});
}

constexpr std::string_view outline = "M2 2H22V14H2z", slanted = "M0 16L16 0M8 16L24 0M0 8L8 0M16 16L24 8";

/// In the look that the layer has on the picture.
Markup drawing_of(const MapLayer& layer) {
    const auto& look = look_of(layer.id);
    std::string dashes;
    for (const double length : look.dashes) dashes += (dashes.empty() ? "" : " ") + rules::decimal(length);
    if (layer.shape == MapShape::point)
        return Markup::tag("circle", {{"cx", "12"}, {"cy", "8"}, {"r", "5"}, {"fill", std::string{look.colour}}}, {});
    if (layer.shape == MapShape::line) return path("M0 8H24", look.colour, look.width, dashes);
    Markup made;
    if (look.fill == MapLook::Fill::plain && !look.fill_colour.empty()) made += rect(std::string{look.fill_colour});
    if (look.fill == MapLook::Fill::lines) made += path(std::string{slanted}, look.colour, 1);
    return made += path(std::string{outline}, look.colour, look.width, dashes);
}

Markup mark_entry(PictureMark::Kind kind, const Speaker& say) {
    using Kind = PictureMark::Kind;
    constexpr double plot = 3, other = 2;
    const std::string whole{outline};
    if (kind == Kind::plot) return entry(path(whole, ink_colour, plot), say.pick("Bidang tanah ini", "This plot"));
    if (kind == Kind::building)
        return entry(path(whole, ink_colour, other), say.pick("Bangunan dalam usulan", "Building of the proposal"));
    if (kind == Kind::violation)
        return entry(path(std::string{slanted}, ink_colour, 1.5),
                     say.pick("Tidak memenuhi, dengan nomor temuan", "Not met, with the number of the finding"));
    return entry(Markup::tag("circle", {{"cx", "12"}, {"cy", "8"}, {"r", "7"}}, {}),
                 say.pick("Tempat temuan, dengan nomornya", "Place of a finding, with its number"));
}

Markup legend(const PictureLegend& drawn, const Speaker& say) {
    Markup items;
    for (const auto kind : drawn.marks) items += mark_entry(kind, say);
    for (const auto& zone : drawn.zones) items += entry(rect(zone.colour), zone.subzone + " " + say.of(zone.name));
    for (const auto* layer : drawn.layers) items += entry(drawing_of(*layer), say.of(layer->title));
    return tag("ul", "legend paper-legend", {items});
}

/// With all its decimals, so that columns stand under each other; never grouped: it is typed into instruments.
std::string coordinate(double value, int decimals, const Speaker& say) {
    auto text = rules::decimal(value, decimals);
    if (text.find('.') == std::string::npos) text += '.';
    while (static_cast<int>(text.size() - text.find('.')) <= decimals) text += '0';
    if (!say.english) std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

Markup row(const std::string& name, const PlotCorner& corner, const Speaker& say) {
    const auto cell = [](const std::string& text) { return tag("td", "figure", {words(text)}); };
    return tag("tr", {tag("td", {words(name)}), cell(coordinate(corner.working.x, centimetres, say)),
                      cell(coordinate(corner.working.y, centimetres, say)),
                      cell(coordinate(corner.lon_lat.y, centimetres_in_degrees, say)),
                      cell(coordinate(corner.lon_lat.x, centimetres_in_degrees, say))});
}

Markup corner_table(const PaperMap& map, const Speaker& say) {
    Markup rows;
    std::size_t shown = 0, all = 0;
    for (std::size_t ring = 0; ring < map.rings.size(); ++ring) {
        for (std::size_t i = 0; i < map.rings[ring].size(); ++i) {
            if (++all > most_corners) continue;
            ++shown;
            const auto number = std::to_string(i + 1);
            rows += row(map.rings.size() == 1 ? number : std::to_string(ring + 1) + "." + number, map.rings[ring][i],
                        say);
        }
    }
    if (shown == 0) return {};
    const auto head = [](std::string_view text) { return tag("th", "figure", {words(text)}); };
    const auto titles = tag("tr", {tag("th", {words(say.pick("Titik", "Corner"))}),
                                   head(say.pick("X, timur", "X, east")), head(say.pick("Y, utara", "Y, north")),
                                   head(say.pick("Lintang", "Latitude")), head(say.pick("Bujur", "Longitude"))});
    Markup made = tag("h2", {words(say.pick("Titik sudut bidang", "Corners of the plot"))});
    made += tag("p", "note",
                {words(say.text("X dan Y dalam meter, ", "X and Y in metres, ") + map.crs_name +
                       say.text("; lintang dan bujur dalam derajat, WGS 84.",
                                "; latitude and longitude in degrees, WGS 84."))});
    made += tag("table", {tag("thead", {titles}), tag("tbody", {rows})});
    if (shown < all)
        made += tag("p", "note",
                    {words(std::to_string(all - shown) +
                           say.text(" titik lagi tidak dicetak.", " more corners are not printed."))});
    return made;
}

}  // namespace

Markup paper_place(const PaperMap& map, const Speaker& say) {
    std::vector<Markup> inside;
    if (!map.picture.empty())
        inside.push_back(Markup::single("img", {{"class", "paper-picture"},
                                                {"loading", "lazy"},
                                                {"src", map.picture},
                                                {"alt", say.text("Peta untuk dicetak", "Map for print")}}));
    inside.push_back(legend(map.legend, say));
    inside.push_back(tag("div", "corners", {corner_table(map, say)}));
    return tag("section", "print-only", inside);
}

}  // namespace sipejuang::server
