// SPDX-License-Identifier: Apache-2.0
#include "server/pages/no_parcel_page.hpp"

#include "data/import/projection.hpp"
#include "geo/distance.hpp"
#include "rules/verdict/number_text.hpp"
#include "server/http/target.hpp"
#include "server/pages/page.hpp"
#include "server/pages/speaker.hpp"
#include "server/pages/verdict_words.hpp"

#include <algorithm>

namespace sipejuang::server {

namespace {

/// "R-2 (Perumahan Kepadatan Tinggi)" of the most detailed plan that has a zone here; empty: none has.
std::string zone_at(const Edition& edition, geo::SourcePoint place, rules::Date on, const Speaker& say) {
    const auto transformation = data::projection(geo::wgs84, edition.law.working_crs);
    if (!transformation) return {};
    const auto p = (*transformation)->to_working(place);
    auto maps = edition.maps_on(on);
    std::reverse(maps.begin(), maps.end());  // the most detailed first
    for (const auto* map : maps) {
        const auto* zones = map->layer("zones");
        if (zones == nullptr) continue;
        for (const auto i : zones->touching({p.x, p.y, p.x, p.y})) {
            const auto& zone = zones->features[i];
            if (zone.area == nullptr || !geo::covers(*zone.area, p)) continue;
            const auto name = text_of(zone, say.pick("name_id", "name_en"));
            return text_of(zone, "subzone") + (name.empty() ? "" : " (" + name + ")");
        }
    }
    return {};
}

/// "10.17, 123.64" without its minus lies as far north as Kupang lies south.
Markup other_side(const Edition& edition, geo::SourcePoint place, rules::Date on, const Speaker& say) {
    const geo::SourcePoint south{place.x, -place.y};
    if (place.y <= 0 || zone_at(edition, south, on, say).empty()) return {};
    const auto at = rules::decimal(south.y) + "," + rules::decimal(south.x);
    return tag("p", {words(say.text("Maksud Anda di selatan khatulistiwa? ", "Did you mean south of the equator? ")),
                     link_to("/find?q=" + percent_encoded(at) + "&date=" + on.text() + say.text("", "&lang=en"), at)});
}

}  // namespace

Response no_parcel_page(const Edition& edition, geo::SourcePoint place, rules::Date on, const std::string& asked,
                        bool english) {
    const Speaker say{english};
    const auto at = rules::decimal(place.y) + "," + rules::decimal(place.x);
    const auto zone = zone_at(edition, place, on, say);
    Markup body = tag(
        "h1", {words(say.pick("Belum ada bidang tanah di titik ini", "No parcel is registered at this point"))});
    if (zone.empty()) {
        body += other_side(edition, place, on, say);
        body += tag("p", "lead",
                    {words(say.text("Titik ini di luar semua rencana yang berlaku pada ",
                                    "This point is outside every plan in force on ") +
                           date_words(on, say) + ".")});
    } else {
        body += tag("p", "lead",
                    {words(say.text("Titik ini di zona ", "This point is in zone ") + zone +
                           say.text(", menurut aturan pada ", ", by the rules of ") + date_words(on, say) + ".")});
        body += tag(
            "p",
            {words(say.pick("Nomor bidangnya belum ada di peta ini. Gambar atau ketik batas bidang Anda, maka semua "
                            "aturannya dinilai.",
                            "Its parcel is not on this map. Draw your plot or type its corners, and all the rules "
                            "are checked."))});
        body += tag("p", {Markup::tag("a",
                                      {{"class", "button"},
                                       {"href", "/check?at=" + at + "&date=" + on.text() + say.text("", "&lang=en")}},
                                      {words(say.pick("Periksa bidang Anda", "Check your plot"))})});
    }
    body += tag("p", {link_to("/map?at=" + at + "&date=" + on.text() + (english ? "&lang=en" : ""),
                              say.pick("Lihat titik ini di peta", "See this point on the map"))});
    return page(404,
                {{"Belum ada bidang tanah di titik ini", "No parcel at this point"},
                 english,
                 edition.is_sample(),
                 "/find?q=" + percent_encoded(asked) + "&lang=" + (english ? "id" : "en")},
                body);
}

}  // namespace sipejuang::server
