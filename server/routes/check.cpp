// SPDX-License-Identifier: Apache-2.0
// /check: the form for people, and the verdict on what is sent; /check/map.png: its picture. Nothing is stored.
#include "server/check_service.hpp"

#include "data/export/base64.hpp"
#include "data/import/plan_identity.hpp"
#include "server/application.hpp"
#include "server/http/multipart.hpp"
#include "server/http/parameter.hpp"
#include "server/http/problem_response.hpp"
#include "server/judged_activity.hpp"
#include "server/pages/check_page.hpp"
#include "server/pages/verdict_page.hpp"
#include "server/routes/asked_date.hpp"
#include "server/routes/picture_size.hpp"
#include "server/verdict_picture.hpp"

namespace sipejuang::server {

namespace {

constexpr std::uint64_t largest_proposal = 8ULL * 1024 * 1024;

/// What the query says beside the document: date, activity, kbli, crs, name.
geo::Result<CheckQuestion> question_of(const Call& call) {
    CheckQuestion question;
    question.bytes = call.request.body;
    question.name = std::string{call.parameter("name").value_or("")};
    if (const auto date = call.parameter("date")) {
        question.date = rules::Date::parse(*date);
        if (!question.date) return not_a_date("date");
    }
    question.options.activity = std::string{call.parameter("activity").value_or("")};
    if (const auto kbli = call.parameter("kbli")) question.options.kbli = {std::string{*kbli}};
    if (const auto crs = call.parameter("crs")) {
        const auto code = data::epsg_from_text(std::string{*crs});
        if (!code) return parameter_invalid("crs", {"bukan kode EPSG", "not an EPSG code"});
        question.options.crs = *code;
    }
    return question;
}

Response document_answer(Application& app, const Call& call) {
    auto question = question_of(call);
    if (!question) return problem_response(question.error());
    const auto answer = judge(app.edition.get(), *question, app.now());
    if (!answer) return problem_response(answer.error());
    auto response = document(200, "application/geo+json", answer->json());
    response.field("Cache-Control", "no-store");
    return response;
}

/// The map of a proposal that is not stored: for its maker's printer.
Response picture_answer(Application& app, const Call& call) {
    const auto question = question_of(call);
    if (!question) return problem_response(question.error());
    const auto answer = judge(app.edition.get(), *question, app.now());
    if (!answer) return problem_response(answer.error());
    const auto verdict = data::read_verdict_document(answer->json());
    if (!verdict) return problem_response(verdict.error());
    auto picture = verdict_picture(*answer->edition, *verdict, question->bytes, call.english);
    if (!picture) return problem_response(picture.error());
    if (const auto size = read_picture_size(call, *picture); !size) return problem_response(size.error());
    return picture_response(*picture, "no-store");
}

bool english_of(const CheckForm& form, const Call& call) {
    return form.text("lang").empty() ? call.english : form.text("lang") == "en";
}

/// The picture in the page itself, because what is not stored has no address; and what paper adds.
void add_picture(VerdictShown& shown, const Edition& edition, const data::VerdictDocument& verdict) {
    const auto picture = verdict_picture(edition, verdict, shown.proposal, shown.english);
    if (!picture) return;
    shown.picture = "data:image/png;base64," + data::base64(png_of(*picture));
    if (auto paper = paper_map(edition, *picture)) shown.paper = std::move(paper).value();
}

/// What "change" hands back; a file cannot be handed back, but what was read from it can.
std::vector<std::pair<std::string, std::string>> fields_again(const CheckForm& form, const std::string& proposal) {
    if (form.file() == nullptr) return {form.fields().begin(), form.fields().end()};
    std::vector<std::pair<std::string, std::string>> fields{{"uploaded", proposal}};
    for (const auto* name : {"activity", "activity_words", "kbli", "date", "lang"})
        fields.emplace_back(name, form.text(name));
    return fields;
}

Response result_page(const std::shared_ptr<const Edition>& edition, const CheckForm& form, const std::string& proposal,
                     rules::Date date, Application& app, bool english) {
    CheckQuestion question;
    question.bytes = proposal;
    if (!form.text("date").empty()) question.date = date;
    const auto answer = judge(edition, question, app.now());
    if (!answer) return problem_response(answer.error());
    const auto verdict = data::read_verdict_document(answer->json());
    if (!verdict) return problem_response(verdict.error());
    VerdictShown shown;
    shown.proposal = proposal;
    shown.fields = fields_again(form, proposal);
    shown.english = english;
    shown.activity = judged_activity(*edition, *verdict, english);
    add_picture(shown, *edition, *verdict);
    shown.other_lang = english ? "/check?lang=id" : "/check?lang=en";
    return verdict_page(*verdict, shown);
}

Response form_answer(Application& app, const Call& call, const std::vector<FormPart>& parts) {
    const auto edition = app.edition.get();
    if (!edition) return problem_response(no_plan_in_force());
    CheckForm form{parts};
    for (const auto* name : {"activity", "date", "kbli", "crs"}) {
        if (form.text(name).empty() && call.parameter(name)) form.set(name, std::string{*call.parameter(name)});
    }
    const bool english = english_of(form, call);
    const auto today = today_of(app, *edition);
    const auto date = form.text("date").empty() ? std::optional{today} : rules::Date::parse(form.text("date"));
    const CheckShown shown{date.value_or(today), today, english};
    if (!form.text("edit").empty()) return check_page(*edition, form, {}, shown);
    const auto proposal = proposal_of(form, *edition, shown.on, !form.text("date").empty());
    auto faults = proposal ? geo::Problems{} : proposal.error();
    if (!date) faults.push_back(not_a_date("date").of_feature("date"));
    if (!faults.empty()) return check_page(*edition, form, faults, shown);
    auto response = result_page(edition, form, *proposal, *date, app, english);
    if (response.problems == nullptr) return response;
    return check_page(*edition, form, *response.problems, shown);
}

Response form_page(Application& app, const Call& call) {
    const auto edition = app.edition.get();
    if (!edition) return problem_response(no_plan_in_force());
    const auto date = asked_date(app, *edition, call);
    if (!date) return problem_response(date.error());
    CheckForm form;
    for (const auto* name : {"parcel", "activity", "date", "at"})
        form.set(name, std::string{call.parameter(name).value_or("")});
    return check_page(*edition, form, {}, {*date, today_of(app, *edition), call.english});
}

}  // namespace

void add_check(Router& router, Application& app) {
    router.add({"GET", "/check", {"parcel", "activity", "at", "date"}, [&app](const Call& call) {
                    return form_page(app, call);
                }});
    router.add({"POST",
                "/check",
                {"activity", "crs", "date", "kbli", "name"},
                [&app](const Call& call) {
                    const auto type = call.request.head.field("content-type").value_or("");
                    const auto parts = read_multipart(type, call.request.body);
                    return parts ? form_answer(app, call, *parts) : document_answer(app, call);
                },
                largest_proposal});
    auto parameters = picture_parameters;
    parameters.insert("date");
    router.add({"POST", "/check/map.png", parameters, [&app](const Call& call) { return picture_answer(app, call); },
                largest_proposal});
}

}  // namespace sipejuang::server
