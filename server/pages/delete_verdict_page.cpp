// SPDX-License-Identifier: Apache-2.0
#include "server/pages/delete_verdict_page.hpp"

#include "server/pages/fault_box.hpp"
#include "server/pages/page.hpp"
#include "server/pages/speaker.hpp"

namespace sipejuang::server {

namespace {

Markup fault(const Speaker& say) {
    return fault_box(
        say.pick("Kunci itu tidak cocok", "That key does not fit"),
        tag("p", {words(say.pick("Kunci hapus tampil di halaman hasil pada perangkat tempat hasil itu disimpan. Salin "
                                 "seluruhnya, lalu coba lagi.",
                                 "The delete key is shown on the page of the result, on the device where it was "
                                 "saved. Copy all of it and try again."))}));
}

/// Asked for where this device does not hold it.
Markup key_field(const VerdictDeletion& shown, const Speaker& say) {
    if (!shown.key.empty() && !shown.wrong) return hidden("key", shown.key);
    std::vector<std::pair<std::string_view, std::string>> input{
        {"id", "key"}, {"name", "key"}, {"type", "text"}, {"required", "required"}, {"autocomplete", "off"}};
    if (shown.wrong) input.emplace_back("aria-invalid", "true");
    auto made = Markup::tag("label", {{"for", "key"}}, {words(say.pick("Kunci hapus", "Delete key"))});
    made += Markup::single("input", input);
    return made;
}

}  // namespace

Response delete_verdict_page(const VerdictDeletion& shown) {
    const Speaker say{shown.english};
    const auto path = "/verdict/" + shown.id;
    const auto lang = say.text("id", "en");
    Markup body = tag("h1", {words(say.pick("Hapus hasil ini?", "Delete this result?"))});
    if (shown.wrong) body += fault(say);
    body += tag("p",
                {words(say.pick("Hasil dan permohonan yang disimpan dengannya hilang untuk selamanya, juga bagi semua "
                                "orang yang memegang tautannya.",
                                "The result and the proposal stored with it are gone for good, also for everybody who "
                                "has the link."))});
    body += Markup::tag(
        "form", {{"method", "post"}, {"action", path + "/delete"}},
        {key_field(shown, say), hidden("lang", lang),
         Markup::tag("button", {{"type", "submit"}}, {words(say.pick("Hapus untuk selamanya", "Delete for good"))})});
    body += tag("p", {link_to(path + "?lang=" + lang, say.pick("Kembali tanpa menghapus", "Back without deleting"))});
    auto response = page(shown.wrong ? 404 : 200,
                         {{"Hapus hasil", "Delete a result"},
                          shown.english,
                          shown.sample,
                          path + "/delete?lang=" + say.text("en", "id")},
                         body);
    response.field("X-Robots-Tag", "noindex");
    return response;
}

}  // namespace sipejuang::server
