// SPDX-License-Identifier: Apache-2.0
#include "server/pages/front_page.hpp"

#include <algorithm>

#include "geo/area.hpp"
#include "rules/verdict/spoken_number.hpp"
#include "server/http/target.hpp"
#include "server/pages/page.hpp"

namespace sipejuang::server {

namespace {

Markup box(std::string_view asked, bool english) {
    const std::string hint = english ? "For example Liliba, a parcel number, or -10.1680, 123.6368"
                                     : "Misalnya Liliba, nomor bidang, atau -10.1680, 123.6368";
    std::vector<Markup> inside{Markup::tag("label", {{"for", "q"}},
                                           {words(english ? "Kelurahan, parcel number or coordinate"
                                                          : "Kelurahan, nomor bidang, atau koordinat")}),
                               Markup::single("input", {{"id", "q"},
                                                        {"name", "q"},
                                                        {"value", std::string{asked}},
                                                        {"required", "required"},
                                                        {"maxlength", "100"},
                                                        {"autocomplete", "off"},
                                                        {"aria-describedby", "hint"}}),
                               Markup::tag("p", {{"id", "hint"}, {"class", "note"}}, {words(hint)})};
    if (english) inside.push_back(hidden("lang", "en"));
    inside.push_back(Markup::tag("button", {{"type", "submit"}}, {words(english ? "Look" : "Lihat")}));
    return Markup::tag("form", {{"action", "/find"}, {"method", "get"}, {"role", "search"}}, inside);
}

}  // namespace

Response front_page(const Edition* edition, bool english) {
    Markup body = tag("h1", {words(english ? "What may be built here?" : "Apa yang boleh dibangun di sini?")});
    body += tag("p", "lead",
                {words(english ? "Find a plot and read the rules that hold there, each with its article."
                               : "Cari bidang tanah dan baca aturan yang berlaku di situ, lengkap dengan pasalnya.")});
    if (edition == nullptr) {
        body += tag(
            "p", {words(english ? "No plan is published here yet." : "Belum ada rencana yang diterbitkan di sini.")});
    } else {
        body += box("", english);
        body += tag("h2", {words(english ? "Or" : "Atau")});
        body += tag("p", {link_to(english ? "/map?lang=en" : "/map",
                                  english ? "Open the map (0.3 MB)" : "Buka peta (0,3 MB)")});
        body += tag("p",
                    {Markup::tag("a", {{"class", "button"}, {"href", english ? "/check?lang=en" : "/check"}},
                                 {words(english ? "Check a plot and a building" : "Periksa bidang dan bangunan")})});
    }
    const bool sample = edition != nullptr && edition->is_sample();
    return page(200,
                {{"Apa yang boleh dibangun di sini", "What may be built here"},
                 english,
                 sample,
                 english ? "/?lang=id" : "/?lang=en"},
                body);
}

Response found_page(const Edition& edition, std::string_view asked, const std::vector<const data::Parcel*>& parcels,
                    bool english) {
    Markup body = tag("h1", {words(std::string{english ? "Found for " : "Hasil untuk "} + std::string{asked})});
    if (parcels.empty()) {
        body += tag(
            "p",
            {words(english
                       ? "No plot was found. Check the spelling, or type the coordinate that a map on your phone shows."
                       : "Tidak ada bidang tanah yang ditemukan. Periksa ejaannya, atau ketik koordinat dari peta di "
                         "ponsel Anda.")});
    } else {
        Markup rows;
        for (const auto* parcel : parcels) {
            const auto area = rules::spoken(geo::area(parcel->shape));
            const auto href = "/plot/" + percent_encoded(edition.parcels_of) + "/" + percent_encoded(parcel->id) +
                              (english ? "?lang=en" : "");
            rows += tag(
                "li", "row",
                {link_to(href, parcel->id), words(" - " + parcel->kelurahan + ", " + (english ? area.en : area.id))});
        }
        const auto all = std::max(edition.parcels.count_in_kelurahan(asked), parcels.size());
        const auto shown = std::to_string(parcels.size());
        body += tag("p", {words(english ? "Choose a plot:" : "Pilih bidang tanah:")});
        if (all > parcels.size())
            body += tag("p", "note",
                        {words(english ? shown + " of " + std::to_string(all) +
                                             " are shown. Type the parcel number, or find the plot on the map."
                                       : shown + " dari " + std::to_string(all) +
                                             " ditampilkan. Ketik nomor bidangnya, atau cari di peta.")});
        body += tag("ul", "rows", {rows});
    }
    body += box(asked, english);
    const auto other = "/find?q=" + percent_encoded(asked) + "&lang=" + (english ? "id" : "en");
    return page(parcels.empty() ? 404 : 200, {{"Hasil pencarian", "Found"}, english, edition.is_sample(), other}, body);
}

}  // namespace sipejuang::server
