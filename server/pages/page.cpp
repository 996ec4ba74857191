// SPDX-License-Identifier: Apache-2.0
#include "server/pages/page.hpp"

#include "server/pages/assets.hpp"
#include "server/pages/search_box.hpp"

namespace sipejuang::server {

namespace {

Markup head(const PageFrame& frame) {
    const auto& title = frame.english ? frame.title.en : frame.title.id;
    std::vector<Markup> inside{
        Markup::single("meta", {{"charset", "utf-8"}}),
        Markup::single("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}),
        tag("title", {words(title + " - Si Pejuang")}), Markup::single("link", {{"rel", "icon"}, {"href", "data:,"}}),
        Markup::single("link", {{"rel", "stylesheet"}, {"href", asset_path("style.css")}})};
    for (const auto name : frame.styles)
        inside.push_back(Markup::single("link", {{"rel", "stylesheet"}, {"href", asset_path(name)}}));
    for (const auto name : frame.scripts)
        inside.push_back(Markup::tag("script", {{"type", "module"}, {"src", asset_path(name)}}, {}));
    return tag("head", inside);
}

Markup language_switch(const PageFrame& frame) {
    const std::string other = frame.english ? "id" : "en";
    const auto name = words(frame.english ? "Bahasa Indonesia" : "English");
    if (frame.posted.empty())
        return Markup::tag("a", {{"class", "lang"}, {"href", frame.other_lang}, {"hreflang", other}}, {name});
    std::vector<Markup> inside{hidden("lang", other)};
    for (const auto& [field, value] : frame.posted) {
        if (field != "lang") inside.push_back(hidden(field, value));
    }
    inside.push_back(Markup::tag("button", {{"class", "lang"}, {"type", "submit"}, {"lang", other}}, {name}));
    return Markup::tag("form",
                       {{"action", frame.other_lang.substr(0, frame.other_lang.find('?'))},
                        {"method", "post"},
                        {"enctype", "multipart/form-data"},
                        {"class", "lang"}},
                       inside);
}

Markup top(const PageFrame& frame) {
    const bool en = frame.english;
    Markup inside = Markup::tag("a", {{"class", "skip"}, {"href", "#isi"}},
                                {words(en ? "Skip to the content" : "Langsung ke isi")});
    inside += tag("header",
                  {Markup::tag("a", {{"class", "brand"}, {"href", en ? "/?lang=en" : "/"}}, {words("Si Pejuang")}),
                   language_switch(frame)});
    if (frame.sample) inside += Markup::tag("p", {{"class", "sample"}, {"role", "note"}}, {words(sample_mark(en))});
    return inside;
}

Markup foot(const PageFrame& frame) {
    const Speaker say{frame.english};
    const auto to = [&](std::string_view path, const geo::Bilingual& name) {
        return tag("li", {link_to(std::string{path} + say.text("", "?lang=en"), say.of(name))});
    };
    Markup inside;
    if (frame.search)
        inside += search_box("", {"Cari bidang, tempat, atau kegiatan", "Find a plot, a place or an activity"}, "cari",
                             say);
    inside += tag("p", {words(say.pick("Mesin ini memberi hasil penilaian. Hanya petugas yang memutuskan.",
                                       "The engine gives verdicts. Only an officer decides."))});
    inside += Markup::tag("ul", {{"class", "chips"}},
                          {to("/words", {"Arti istilah", "What the words mean"}), to("/help", {"Bantuan", "Help"}),
                           to("/accessibility", {"Aksesibilitas", "Accessibility"}),
                           to("/desk", {"Untuk petugas", "For officers"})});
    return tag("footer", {inside});
}

}  // namespace

std::string sample_mark(bool english) { return english ? "SAMPLE - not a legal basis" : "CONTOH - bukan dasar hukum"; }

Response page(int status, const PageFrame& frame, const Markup& body) {
    Markup inside = frame.paper_head;
    inside += top(frame);
    inside += Markup::tag("main", {{"id", "isi"}, {"class", frame.wide ? "wide" : "text"}}, {body});
    inside += foot(frame);
    const auto html = Markup::tag(
        "html", {{"lang", frame.english ? "en" : "id"}},
        {head(frame), frame.paper_head.empty() ? tag("body", {inside}) : tag("body", "paper", {inside})});
    auto response = document(status, "text/html; charset=utf-8", "<!doctype html>\n" + html.html() + "\n");
    response.field("Cache-Control", "no-cache").field("Content-Language", frame.english ? "en" : "id");
    return response;
}

}  // namespace sipejuang::server
