// SPDX-License-Identifier: Apache-2.0
#include "server/pages/found_page.hpp"

#include "geo/area.hpp"
#include "rules/verdict/spoken_number.hpp"
#include "server/http/target.hpp"
#include "server/pages/activity_list.hpp"
#include "server/pages/page.hpp"
#include "server/pages/search_box.hpp"

#include <algorithm>

namespace sipejuang::server {

namespace {

Markup nothing(const Speaker& say) {
    return tag(
        "p", {words(say.pick("Tidak ada bidang tanah atau kegiatan yang ditemukan. Mungkin bidang di sana belum ada di "
                             "peta ini, atau ejaannya lain. Koordinat dari peta di ponsel Anda selalu dapat "
                             "dicari.",
                             "No plot and no activity was found. Its parcels may not be on this map yet, or it "
                             "is spelt otherwise. The coordinate that a map on your phone shows can always be "
                             "looked up."))});
}

Markup parcels_of(const Edition& edition, const Found& found, const Speaker& say) {
    if (found.parcels.empty()) return {};
    Markup rows;
    for (const auto* parcel : found.parcels) {
        const auto href = "/plot/" + percent_encoded(edition.parcels_of) + "/" + percent_encoded(parcel->id) +
                          say.text("", "?lang=en");
        rows += tag("li", "row",
                    {link_to(href, parcel->id),
                     words(" - " + parcel->kelurahan + ", " + say.of(rules::spoken(geo::area(parcel->shape))))});
    }
    const auto all = std::max(edition.parcels.count_in_kelurahan(found.asked), found.parcels.size());
    const auto shown = std::to_string(found.parcels.size());
    Markup made = tag("h2", {words(say.pick("Pilih bidang tanah", "Choose a plot"))});
    if (all > found.parcels.size())
        made += tag("p", "note",
                    {words(shown + say.text(" dari ", " of ") + std::to_string(all) +
                           say.text(" ditampilkan. Ketik nomor bidangnya, atau cari di peta.",
                                    " are shown. Type the parcel number, or find the plot on the map."))});
    made += tag("ul", "rows", {rows});
    return made;
}

}  // namespace

Response found_page(const Edition& edition, const Found& found, bool english) {
    const Speaker say{english};
    const bool none = found.parcels.empty() && found.activities.empty();
    Markup body = tag("h1", {words(say.text("Hasil untuk ", "Found for ") + found.asked)});
    if (none) body += nothing(say);
    body += parcels_of(edition, found, say);
    if (!found.activities.empty()) {
        body += tag("h2", {words(say.pick("Di mana kegiatan ini boleh", "Where this activity may be"))});
        body += activity_list(found.activities, found.on, say);
    }
    body += search_box(found.asked, {"Cari yang lain", "Look for something else"}, "q", say);
    PageFrame frame{{"Hasil pencarian", "Found"},
                    english,
                    edition.is_sample(),
                    "/find?q=" + percent_encoded(found.asked) + "&lang=" + (english ? "id" : "en")};
    frame.search = false;
    return page(none ? 404 : 200, frame, body);
}

}  // namespace sipejuang::server
