// SPDX-License-Identifier: Apache-2.0
// /desk/sign-in, /desk/sign-out: the officer shows the admin token once.
#include "server/application.hpp"
#include "server/desk/desk_office.hpp"
#include "server/http/multipart.hpp"
#include "server/pages/sign_in_page.hpp"

#include <algorithm>

namespace sipejuang::server {

namespace {

constexpr std::uint64_t largest_form = 4096;

/// Back to a page of ours under /desk, never to another site.
std::string way_on(std::string_view wanted) {
    const bool printable = std::all_of(wanted.begin(), wanted.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    const bool own = printable && wanted.starts_with("/desk") && wanted.find("//") == std::string_view::npos &&
                     wanted.find('\\') == std::string_view::npos && !wanted.starts_with("/desk/sign-");
    return own ? std::string{wanted} : "/desk";
}

Response with_cookie(const std::string& to, const std::string& value, std::chrono::seconds life, const Call& call) {
    Response response;
    response.status = 303;
    response.field("Location", to);
    response.field("Set-Cookie", std::string{desk_cookie} + "=" + value +
                                     "; Path=/; Max-Age=" + std::to_string(life.count()) +
                                     "; HttpOnly; SameSite=Strict" + (call.request.secure ? "; Secure" : ""));
    response.field("Cache-Control", "no-store");
    return response;
}

Response sign_in(Application& app, const Call& call) {
    std::string key, next, language;
    const auto parts = read_form_parts(call.request.head.field("content-type").value_or(""), call.request.body);
    for (const auto& part : parts.value_or(std::vector<FormPart>{})) {
        if (part.name == "token") key = part.value;
        if (part.name == "next") next = part.value;
        if (part.name == "lang") language = part.value;
    }
    while (!key.empty() && (key.back() == ' ' || key.back() == '\n' || key.back() == '\r')) key.pop_back();
    const bool english = language.empty() ? call.english : language == "en";
    if (!app.admin || !app.admin->matches(key)) return sign_in_page({way_on(next), true, english, app.is_sample()});
    return with_cookie(way_on(next), app.admin->pass_until(app.instant() + desk_pass_life), desk_pass_life, call);
}

}  // namespace

void add_sign_in(Router& router, Application& app) {
    router.guard_office_by([&app](const Request& request) -> std::optional<Response> {
        if (app.admin && of_office(*app.admin, request, app.instant())) return std::nullopt;
        return sign_in_first(request);
    });
    router.add(
        {"GET", "/desk/sign-in", {"next"}, [&app](const Call& call) {
             return sign_in_page({way_on(call.parameter("next").value_or("")), false, call.english, app.is_sample()});
         }});
    router.add({"POST", "/desk/sign-in", {}, [&app](const Call& call) { return sign_in(app, call); }, largest_form});
    router.add({"POST",
                "/desk/sign-out",
                {},
                [](const Call& call) { return with_cookie("/", "", std::chrono::seconds{0}, call); },
                largest_form});
}

}  // namespace sipejuang::server
