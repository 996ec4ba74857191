// SPDX-License-Identifier: Apache-2.0
#include "server/pages/front_page.hpp"

#include "server/pages/page.hpp"
#include "server/pages/search_box.hpp"

namespace sipejuang::server {

namespace {

Markup door(const Speaker& say, const std::string& path, const geo::Bilingual& name, const geo::Bilingual& what) {
    return tag(
        "li", "row",
        {tag("p", {link_to(path + say.text("", "?lang=en"), say.of(name))}), tag("p", "note", {words(say.of(what))})});
}

Markup doors(const Speaker& say) {
    Markup rows = door(say, "/check", {"Periksa bidang dan bangunan", "Check a plot and a building"},
                       {"Apakah rumah atau usaha Anda sesuai, berapa kelebihannya, dan pasal mana.",
                        "Whether your house or business fits, by how much not, and by which article."});
    rows += door(say, "/map", {"Buka peta (0,3 MB)", "Open the map (0.3 MB)"},
                 {"Zona, jalan, air, dan bidang tanah; tekan satu titik untuk membaca aturannya.",
                  "Zones, roads, water and parcels; press a point to read its rules."});
    rows += door(say, "/activities", {"Cari tempat untuk kegiatan", "Find a place for an activity"},
                 {"Di zona mana rumah kos, warung, atau bengkel boleh, dan dengan syarat apa.",
                  "In which zones a boarding house, a kiosk or a workshop may be, and under which conditions."});
    return tag("ul", "rows", {rows});
}

}  // namespace

Response front_page(const Edition* edition, bool english) {
    const Speaker say{english};
    const geo::Bilingual title{"Apa yang boleh dibangun di sini?", "What may be built here?"};
    Markup body = tag("h1", {words(say.of(title))});
    body += tag("p", "lead",
                {words(say.pick("Cari bidang tanah dan baca aturan yang berlaku di situ, lengkap dengan pasalnya.",
                                "Find a plot and read the rules that hold there, each with its article."))});
    if (edition == nullptr) {
        body += tag("p",
                    {words(say.pick("Belum ada rencana yang diterbitkan di sini.", "No plan is published here yet."))});
    } else {
        body += search_box(
            "",
            {"Kelurahan, nomor bidang, koordinat, atau kegiatan", "Kelurahan, parcel number, coordinate or activity"},
            "q", say);
        // The button comes by script: without it there is no way to ask the phone where it is.
        body += Markup::tag("div", {{"id", "lokasi"}}, {});
        body += tag("h2", {words(say.pick("Atau", "Or"))});
        body += doors(say);
    }
    PageFrame frame{{"Apa yang boleh dibangun di sini", "What may be built here"},
                    english,
                    edition != nullptr && edition->is_sample(),
                    english ? "/?lang=id" : "/?lang=en",
                    {"front.js"}};
    frame.search = false;
    return page(200, frame, body);
}

}  // namespace sipejuang::server
