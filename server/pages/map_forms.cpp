// SPDX-License-Identifier: Apache-2.0
#include "server/pages/map_forms.hpp"

#include "server/pages/date_form.hpp"
#include "server/pages/verdict_words.hpp"

#include <algorithm>

namespace sipejuang::server {

namespace {

Markup place_and_language(const MapView& view) {
    auto kept = hidden("lang", view.english ? "en" : "id");
    if (!view.at.empty()) kept += hidden("at", view.at);
    return kept;
}

std::string period_words(const rules::Validity& valid, const Speaker& say) {
    std::string text;
    if (valid.from) text += say.text(", sejak ", ", since ") + date_words(*valid.from, say);
    if (valid.until) text += say.text(" sampai ", " until ") + date_words(*valid.until, say);
    return text;
}

bool has_zoning(const std::vector<const PlanMap*>& maps) {
    return std::any_of(maps.begin(), maps.end(), [](const PlanMap* map) { return map->raster("zoning") != nullptr; });
}

}  // namespace

Markup map_date_form(const MapView& view, const Speaker& say) {
    auto kept = place_and_language(view);
    if (view.compared) kept += hidden("compare", compare_text(*view.compared));
    const auto label = words(say.text("Aturan pada ", "The rules of ") + date_words(view.on, say));
    return date_form("/map", "date", kept, label, view.on.text(), say.pick("Tampilkan", "Show"));
}

Markup plans_in_force(const Edition& edition, rules::Date on, const Speaker& say) {
    auto maps = edition.maps_on(on);
    if (maps.empty())
        return tag("p", {words(say.pick("Tidak ada rencana yang berlaku pada hari itu.",
                                        "No plan was in force on that day."))});
    std::reverse(maps.begin(), maps.end());
    Markup items;
    for (const auto* map : maps) {
        const auto& identity = map->plan().identity();
        items += tag("li", {words(say.of(identity.title) + say.text(", versi ", ", version ") + identity.version +
                                  period_words(identity.valid, say))});
    }
    return tag("div", "in-force",
               {tag("p", {words(say.pick("Berlaku hari itu:", "In force that day:"))}), tag("ul", {items})});
}

Markup compare_forms(const Edition& edition, const MapView& view, const Speaker& say) {
    std::vector<Markup> inside{tag("summary", {words(say.pick("Bandingkan dengan", "Compare with"))})};
    MapView other = view;
    if (view.compared) {
        other.compared.reset();
        inside.push_back(tag("p", {link_to(link_of(other), say.pick("Tutup perbandingan", "Close the comparison"))}));
    }
    if (!(view.compared && view.compared->zoning) && has_zoning(edition.maps_on(view.on))) {
        other.compared = Comparison{view.on, true};
        inside.push_back(tag("p", {link_to(link_of(other), say.pick("Zona dari raster rencana ini",
                                                                    "The zones of this plan's raster"))}));
    }
    auto kept = place_and_language(view);
    kept += hidden("date", view.on.text());
    const bool dated = view.compared && !view.compared->zoning;
    inside.push_back(date_form("/map", "compare", kept,
                               words(say.pick("Aturan pada tanggal lain", "The rules of another date")),
                               dated ? view.compared->on.text() : std::string{}, say.pick("Bandingkan", "Compare")));
    std::vector<std::pair<std::string_view, std::string>> attributes{{"class", "compare"}};
    if (view.compared) attributes.emplace_back("open", "open");
    return Markup::tag("details", attributes, inside);
}

std::string title_of(const MapView& view, const Speaker& say) {
    const bool beside_raster = view.compared && view.compared->zoning;
    return date_words(view.on, say) + (beside_raster ? say.text(", zona dari peta", ", zones as drawn") : "");
}

std::string title_of(const Edition& edition, const Comparison& compared, const Speaker& say) {
    if (compared.zoning) return date_words(compared.on, say) + say.text(", zona dari raster", ", zones of the raster");
    const bool none = edition.maps_on(compared.on).empty();
    return date_words(compared.on, say) + (none ? say.text(" (belum ada rencana)", " (no plan)") : "");
}

}  // namespace sipejuang::server
