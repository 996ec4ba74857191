// SPDX-License-Identifier: Apache-2.0
// Stored verdicts: POST /verdict keeps what POST /check would answer, GET shows it as a page or gives its bytes as answered.
#include "data/export/json_writer.hpp"
#include "data/import/sha256.hpp"
#include "data/store/stored_verdicts.hpp"
#include "server/application.hpp"
#include "server/check_service.hpp"
#include "server/http/base_address.hpp"
#include "server/http/cookie.hpp"
#include "server/http/multipart.hpp"
#include "server/http/parameter.hpp"
#include "server/http/problem_response.hpp"
#include "server/judged_activity.hpp"
#include "server/pages/verdict_page.hpp"
#include "server/routes/asked_date.hpp"
#include "server/routes/maker_cookie.hpp"
#include "server/routes/picture_size.hpp"
#include "server/verdict_picture.hpp"

namespace sipejuang::server {

namespace {

constexpr std::uint64_t largest_proposal = 8ULL * 1024 * 1024;
// It never changes, but its maker may delete it: nobody keeps it longer than a day.
constexpr std::string_view for_a_day = "private, max-age=86400";
constexpr std::size_t date_length = 10;

/// What is to be kept, from a document in the body or from the form of a result.
struct ToKeep {
    std::string proposal, date;
    bool form = false, english = false;
};

ToKeep read_body(const Call& call) {
    ToKeep made{call.request.body, std::string{call.parameter("date").value_or("")}, false, call.english};
    const auto parts = read_multipart(call.request.head.field("content-type").value_or(""), call.request.body);
    if (!parts) return made;
    made = {{}, {}, true, false};
    for (const auto& part : *parts) {
        if (part.name == "proposal") made.proposal = part.value;
        if (part.name == "date") made.date = part.value;
        if (part.name == "lang") made.english = part.value == "en";
    }
    return made;
}

Response kept_document(const data::KeptVerdict& kept) {
    data::JsonWriter json;
    json.begin_object()
        .member("id", kept.id)
        .member("delete_key", kept.delete_key)
        .member("expires_at", kept.expires_at);
    json.member("href", "/verdict/" + kept.id).end_object();
    return document(201, "application/json", json.take() + "\n");
}

/// What paper adds, where the proposal can still be drawn.
std::optional<PaperMap> paper_of(const Edition& edition, const data::VerdictDocument& verdict,
                                 const VerdictShown& shown) {
    const auto picture = verdict_picture(edition, verdict, shown.proposal, shown.english);
    auto paper = picture ? paper_map(edition, *picture) : picture.error();
    if (!paper) return std::nullopt;
    paper->picture = "/verdict/" + shown.id + "/map.png?for=print&lang=" + (shown.english ? "en" : "id");
    return std::move(paper).value();
}

Response shown_page(const Application& app, const data::VerdictDocument& verdict, VerdictShown shown) {
    shown.picture = "/verdict/" + shown.id + "/map.png?lang=" + (shown.english ? "en" : "id");
    shown.other_lang = "/verdict/" + shown.id + (shown.english ? "?lang=id" : "?lang=en");
    const auto edition = app.edition.get();
    if (edition) shown.paper = paper_of(*edition, verdict, shown);
    if (edition) shown.activity = judged_activity(*edition, verdict, shown.english);
    for (const auto& plan : verdict.plans) {
        const auto* later = edition ? edition->later_version(plan.id, plan.version, today_of(app, *edition)) : nullptr;
        if (later != nullptr) shown.newer = later->plan + " " + later->version;
    }
    return verdict_page(verdict, shown);
}

Response to_its_page(const data::KeptVerdict& kept, const ToKeep& asked, const Call& call, std::chrono::seconds life) {
    Response response;
    response.status = 303;
    response.field("Location", "/verdict/" + kept.id + (asked.english ? "?lang=en" : "?lang=id"));
    response.field("Set-Cookie", maker_cookie(kept.id) + "=" + kept.delete_key + "; Path=/verdict/" + kept.id +
                                     "; Max-Age=" + std::to_string(life.count()) + "; HttpOnly; SameSite=Strict" +
                                     (call.request.secure ? "; Secure" : ""));
    response.field("Cache-Control", "no-store");
    return response;
}

/// Stored before it is answered: what the maker was told is there, is there.
Response keep(Application& app, const Call& call) {
    const auto asked = read_body(call);
    CheckQuestion question;
    question.bytes = asked.proposal;
    if (!asked.date.empty()) {
        question.date = rules::Date::parse(asked.date);
        if (!question.date) return problem_response(not_a_date("date"));
    }
    const auto answer = judge(app.edition.get(), question, app.now());
    if (!answer) return problem_response(answer.error());
    const data::VerdictToKeep own{answer->json(), asked.proposal, asked.english ? "en" : "id", answer->title};
    const auto kept = data::keep_verdict(app.store, own, app.instant(), app.verdict_life);
    if (!kept) return problem_response(kept.error());
    if (asked.form) return to_its_page(*kept, asked, call, app.verdict_life);
    auto response = kept_document(*kept);
    response.field("Location", "/verdict/" + kept->id).field("Cache-Control", "no-store");
    return response;
}

bool asks_for_page(const Call& call) {
    if (const auto format = call.parameter("f")) return *format == "html";
    return wants_page(call.request.head);
}

Response show(Application& app, const Call& call) {
    const auto& id = call.path.at(0);
    const auto key = cookie(call.request.head, maker_cookie(id));
    const auto stored = data::stored_verdict(app.store, id, key, app.instant());
    if (!stored) return problem_response(stored.error());
    if (!asks_for_page(call)) {
        auto response = document(200, "application/geo+json", stored->bytes);
        response.field("ETag", "\"" + data::sha256_of(stored->bytes) + "\"");
        response.field("Cache-Control", std::string{for_a_day})
            .field("X-Robots-Tag", "noindex")
            .field("Vary", "Accept");
        return response;
    }
    const auto verdict = data::read_verdict_document(stored->bytes);
    if (!verdict) return problem_response(verdict.error());
    VerdictShown shown;
    shown.id = id;
    shown.proposal = stored->proposal;
    shown.base = base_address(call.request);
    shown.expires = stored->expires_at.substr(0, date_length);
    shown.delete_key = stored->makers ? key : std::string{};
    shown.english = call.parameter("lang") ? call.english : stored->language == "en";
    auto response = shown_page(app, *verdict, shown);
    response.field("X-Robots-Tag", "noindex").field("Vary", "Accept, Cookie");
    return response;
}

Response picture(Application& app, const Call& call) {
    const auto edition = app.edition.get();
    if (!edition) return problem_response(no_plan_in_force());
    const auto stored = data::stored_verdict(app.store, call.path.at(0), {}, app.instant());
    if (!stored) return problem_response(stored.error());
    const auto verdict = data::read_verdict_document(stored->bytes);
    if (!verdict) return problem_response(verdict.error());
    auto picture = verdict_picture(*edition, *verdict, stored->proposal, call.english);
    if (!picture) return problem_response(picture.error());
    if (const auto size = read_picture_size(call, *picture); !size) return problem_response(size.error());
    auto response = picture_response(*picture, for_a_day);
    response.field("X-Robots-Tag", "noindex");
    return response;
}

}  // namespace

void add_verdicts(Router& router, Application& app) {
    router.add({"POST", "/verdict", {"date"}, [&app](const Call& call) { return keep(app, call); }, largest_proposal});
    router.add({"GET", "/verdict/{id}", {"f"}, [&app](const Call& call) { return show(app, call); }});
    router.add(
        {"GET", "/verdict/{id}/map.png", picture_parameters, [&app](const Call& call) { return picture(app, call); }});
}

}  // namespace sipejuang::server
