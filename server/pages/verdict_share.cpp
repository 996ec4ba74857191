// SPDX-License-Identifier: Apache-2.0
#include "server/pages/verdict_share.hpp"

#include "server/pages/print_button.hpp"
#include "server/pages/verdict_words.hpp"

namespace sipejuang::server {

namespace {

using data::VerdictDocument;

Markup save_form(const VerdictShown& shown, const VerdictDocument& verdict, const Speaker& say) {
    std::vector<Markup> inside{
        hidden("proposal", shown.proposal), hidden("date", verdict.date.text()),
        hidden("lang", say.english ? "en" : "id"),
        Markup::tag("button", {{"type", "submit"}}, {words(say.pick("Simpan dan bagikan", "Save and share"))})};
    Markup made = Markup::tag("form", {{"action", "/verdict"}, {"method", "post"}, {"enctype", "multipart/form-data"}},
                              inside);
    made += tag(
        "p", "note",
        {words(say.pick("Baru disimpan bila Anda menekan tombol ini. Siapa pun yang punya tautannya dapat membacanya.",
                        "Stored only when you press this. Whoever has the link can read it."))});
    return made;
}

/// For its maker the key, to be kept; for others where it is asked for.
Markup delete_door(const VerdictShown& shown, const Speaker& say) {
    const auto page = "/verdict/" + shown.id + "/delete" + say.text("", "?lang=en");
    if (shown.delete_key.empty())
        return tag("p", "note",
                   {words(say.pick("Anda yang membuatnya? ", "Did you make it? ")),
                    link_to(page, say.pick("Hapus dengan kuncinya", "Delete it with its key"))});
    Markup made = tag("p", {words(say.pick("Hanya Anda yang dapat menghapusnya, dengan kunci ini; simpanlah: ",
                                           "Only you can delete it, with this key; keep it: ")),
                            tag("code", {words(shown.delete_key)})});
    made += tag("p", {link_to(page, say.pick("Hapus hasil ini", "Delete this result"))});
    return made;
}

std::string until_words(const std::string& text, const Speaker& say) {
    const auto date = rules::Date::parse(text);
    return date ? date_words(*date, say) : text;
}

/// What is not stored has no picture at an address: the script asks for one with the proposal.
Markup print_button(const VerdictDocument& verdict, const VerdictShown& shown, const Speaker& say) {
    if (!shown.id.empty()) return print_button(say);
    return print_button(say, "/check/map.png?for=print&date=" + verdict.date.text() + "&lang=" + say.text("id", "en"));
}

}  // namespace

Markup verdict_share(const VerdictDocument& verdict, const VerdictShown& shown, const Speaker& say) {
    Markup made = tag("h2", {words(say.pick("Bagikan dan simpan", "Share and keep"))});
    made += print_button(verdict, shown, say);
    if (shown.id.empty()) {
        made += save_form(shown, verdict, say);
        return tag("section", "screen-only", {made});
    }
    const auto path = "/verdict/" + shown.id;
    const auto whole = shown.base + path;
    made += tag("p", {words(say.text("Tautan: ", "Link: ")), link_to(path, whole)});
    made += tag("p", {words(say.text("Untuk pesan: ", "For a message: ") + outcome_words(verdict.outcome, say) + ": " +
                            count_sentence(verdict, say) +
                            (verdict.status == "in_force"
                                 ? "."
                                 : say.text(". Contoh, bukan dasar hukum.", ". Sample, not a legal basis.")) +
                            " " + whole)});
    made += tag("p", {link_to(path + "?f=json", say.pick("Unduh GeoJSON", "Download GeoJSON"))});
    if (!shown.expires.empty())
        made += tag("p", "note",
                    {words(say.text("Tersimpan sampai ", "Kept until ") + until_words(shown.expires, say))});
    made += delete_door(shown, say);
    return tag("section", "screen-only", {made});
}

}  // namespace sipejuang::server
