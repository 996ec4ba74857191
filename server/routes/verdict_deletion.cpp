// SPDX-License-Identifier: Apache-2.0
// DELETE /verdict/{id} for programs, /verdict/{id}/delete for people: a stored verdict is its maker's to take back.
#include "data/store/stored_verdicts.hpp"
#include "server/application.hpp"
#include "server/http/cookie.hpp"
#include "server/http/multipart.hpp"
#include "server/http/problem_response.hpp"
#include "server/pages/delete_verdict_page.hpp"
#include "server/routes/maker_cookie.hpp"

namespace sipejuang::server {

namespace {

constexpr std::uint64_t largest_key = 1024;

Response remove(Application& app, const Call& call) {
    const std::string key{call.request.head.field("x-delete-key").value_or("")};
    const auto removed = data::delete_verdict(app.store, call.path.at(0), key, app.instant());
    if (!removed) return problem_response(removed.error());
    Response response;
    response.status = 204;
    return response;
}

/// One press shows what would be gone; the next deletes.
Response ask(Application& app, const Call& call) {
    VerdictDeletion shown{call.path.at(0)};
    const auto kept = cookie(call.request.head, maker_cookie(shown.id));
    const auto stored = data::stored_verdict(app.store, shown.id, kept, app.instant());
    if (!stored) return problem_response(stored.error());
    shown.key = stored->makers ? kept : std::string{};
    shown.english = call.parameter("lang") ? call.english : stored->language == "en";
    shown.sample = app.is_sample();
    auto response = delete_verdict_page(shown);
    response.field("Vary", "Cookie");
    return response;
}

Response confirmed(Application& app, const Call& call) {
    VerdictDeletion asked{call.path.at(0)};
    const auto fields = read_form_parts(call.request.head.field("content-type").value_or(""), call.request.body);
    for (const auto& field : fields.value_or(std::vector<FormPart>{})) {
        if (field.name == "key") asked.key = field.value;
        if (field.name == "lang") asked.english = field.value == "en";
    }
    while (!asked.key.empty() && (asked.key.back() == ' ' || asked.key.back() == '\n' || asked.key.back() == '\r'))
        asked.key.pop_back();
    const auto removed = data::delete_verdict(app.store, asked.id, asked.key, app.instant());
    if (!removed) {
        // A wrong key is typed again; what was never there is told as everywhere.
        if (!data::stored_verdict(app.store, asked.id, {}, app.instant())) return problem_response(removed.error());
        asked.wrong = true;
        asked.sample = app.is_sample();
        return delete_verdict_page(asked);
    }
    Response response;
    response.status = 303;  // to the page that says that it is gone
    response.field("Location", "/verdict/" + asked.id + "?lang=" + (asked.english ? "en" : "id"));
    response.field("Cache-Control", "no-store");
    return response;
}

}  // namespace

void add_verdict_deletion(Router& router, Application& app) {
    router.add({"DELETE", "/verdict/{id}", {}, [&app](const Call& call) { return remove(app, call); }});
    router.add({"GET", "/verdict/{id}/delete", {}, [&app](const Call& call) { return ask(app, call); }});
    router.add(
        {"POST", "/verdict/{id}/delete", {}, [&app](const Call& call) { return confirmed(app, call); }, largest_key});
}

}  // namespace sipejuang::server
