// SPDX-License-Identifier: Apache-2.0
#include "server/pages/sign_in_page.hpp"

#include "server/http/target.hpp"
#include "server/pages/fault_box.hpp"
#include "server/pages/page.hpp"
#include "server/pages/speaker.hpp"

namespace sipejuang::server {

namespace {

Markup fault(const Speaker& say) {
    return fault_box(say.pick("Kunci itu tidak cocok", "That token does not fit"),
                     tag("p", {words(say.pick("Salin seluruh isi berkas kunci, tanpa spasi, lalu coba lagi.",
                                              "Copy all that stands in the file, without spaces, and try again."))}));
}

}  // namespace

Response sign_in_page(const SignIn& shown) {
    const Speaker say{shown.english};
    Markup body = tag("h1", {words(say.pick("Masuk sebagai petugas", "Sign in as an officer"))});
    if (shown.wrong) body += fault(say);
    body += tag("p",
                {words(say.pick("Meja petugas dibuka dengan kunci admin. Kunci itu ada dalam berkas admin-token di "
                                "folder data peladen ini; pengelola peladen dapat membacanya.",
                                "The officers' desk opens with the admin token. It stands in the file admin-token "
                                "in the data folder of this server; who runs the server can read it."))});
    std::vector<std::pair<std::string_view, std::string>> input{{"id", "token"},
                                                                {"name", "token"},
                                                                {"type", "password"},
                                                                {"required", "required"},
                                                                {"autocomplete", "current-password"}};
    if (shown.wrong) input.emplace_back("aria-invalid", "true");
    body += Markup::tag("form", {{"method", "post"}, {"action", "/desk/sign-in"}},
                        {Markup::tag("label", {{"for", "token"}}, {words(say.pick("Kunci admin", "Admin token"))}),
                         Markup::single("input", input), hidden("next", shown.next),
                         hidden("lang", shown.english ? "en" : "id"),
                         Markup::tag("button", {{"type", "submit"}}, {words(say.pick("Masuk", "Sign in"))})});
    auto response = page(
        shown.wrong ? 401 : 200,
        {{"Masuk", "Sign in"},
         shown.english,
         shown.sample,
         "/desk/sign-in?next=" + percent_encoded(shown.next) + "&lang=" + (shown.english ? "id" : "en")},
        body);
    if (shown.wrong) response.field("WWW-Authenticate", "Bearer realm=\"sipejuang\"");
    return response;
}

}  // namespace sipejuang::server
