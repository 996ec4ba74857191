// SPDX-License-Identifier: Apache-2.0
// Stored verdicts: POST /verdict keeps what POST /check would answer, GET gives its bytes as answered, DELETE is its maker's.
#include "data/export/json_writer.hpp"
#include "data/import/sha256.hpp"
#include "data/store/stored_verdicts.hpp"
#include "server/application.hpp"
#include "server/check_service.hpp"
#include "server/http/problem_response.hpp"

namespace sipejuang::server {

namespace {

constexpr std::uint64_t largest_proposal = 8ULL * 1024 * 1024;

/// Stored before it is answered: what the maker was told is there, is there.
Response keep(Application& app, const Call& call) {
    CheckQuestion question;
    question.bytes = call.request.body;
    if (const auto date = call.parameter("date")) {
        question.date = rules::Date::parse(*date);
        if (!question.date)
            return problem_response(geo::problem("parameter-invalid", {"Parameter date bukan tanggal TTTT-BB-HH.",
                                                                       "The parameter date is no date YYYY-MM-DD."}));
    }
    const auto answer = judge(app.edition.get(), question, app.now());
    if (!answer) return problem_response(answer.error());
    const data::VerdictToKeep own{answer->json(), call.request.body, call.english ? "en" : "id", answer->title};
    const auto kept = data::keep_verdict(app.store, own, app.instant(), app.verdict_life);
    if (!kept) return problem_response(kept.error());
    data::JsonWriter json;
    json.begin_object()
        .member("id", kept->id)
        .member("delete_key", kept->delete_key)
        .member("expires_at", kept->expires_at);
    json.member("href", "/verdict/" + kept->id).end_object();
    auto response = document(201, "application/json", json.take() + "\n");
    response.field("Location", "/verdict/" + kept->id).field("Cache-Control", "no-store");
    return response;
}

Response show(Application& app, const Call& call) {
    const auto stored = data::stored_verdict(app.store, call.path.at(0), {}, app.instant());
    if (!stored) return problem_response(stored.error());
    auto response = document(200, "application/geo+json", stored->bytes);
    response.field("ETag", "\"" + data::sha256_of(stored->bytes) + "\"");
    // It never changes, but its maker may delete it: nobody keeps it longer than a day.
    response.field("Cache-Control", "private, max-age=86400").field("X-Robots-Tag", "noindex");
    return response;
}

Response remove(Application& app, const Call& call) {
    const std::string key{call.request.head.field("x-delete-key").value_or("")};
    const auto removed = data::delete_verdict(app.store, call.path.at(0), key, app.instant());
    if (!removed) return problem_response(removed.error());
    Response response;
    response.status = 204;
    return response;
}

}  // namespace

void add_verdicts(Router& router, Application& app) {
    router.add({"POST", "/verdict", {"date"}, [&app](const Call& call) { return keep(app, call); }, largest_proposal});
    router.add({"GET", "/verdict/{id}", {}, [&app](const Call& call) { return show(app, call); }});
    router.add({"DELETE", "/verdict/{id}", {}, [&app](const Call& call) { return remove(app, call); }});
}

}  // namespace sipejuang::server
