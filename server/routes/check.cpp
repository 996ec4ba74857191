// SPDX-License-Identifier: Apache-2.0
// POST /check: one proposal -> verdict, and nothing is stored. The OGC process `check` is the same behind another form.
#include "data/import/plan_identity.hpp"
#include "server/application.hpp"
#include "server/check_service.hpp"
#include "server/http/problem_response.hpp"

namespace sipejuang::server {

namespace {

constexpr std::uint64_t largest_proposal = 8ULL * 1024 * 1024;

geo::Problem wrong(const std::string& name, const geo::Bilingual& why) {
    return geo::problem("parameter-invalid",
                        {"Parameter " + name + ": " + why.id + ".", "Parameter " + name + ": " + why.en + "."});
}

/// What the query says beside the document: date, activity, kbli, crs, repair, name.
geo::Result<CheckQuestion> question_of(const Call& call) {
    CheckQuestion question;
    question.bytes = call.request.body;
    question.name = std::string{call.parameter("name").value_or("")};
    if (const auto date = call.parameter("date")) {
        question.date = rules::Date::parse(*date);
        if (!question.date) return wrong("date", {"bukan tanggal TTTT-BB-HH", "not a date YYYY-MM-DD"});
    }
    question.options.activity = std::string{call.parameter("activity").value_or("")};
    if (const auto kbli = call.parameter("kbli")) question.options.kbli = {std::string{*kbli}};
    if (const auto repair = call.parameter("repair")) {
        if (*repair != "true" && *repair != "false")
            return wrong("repair", {"harus true atau false", "must be true or false"});
        question.repair = *repair == "true";
    }
    if (const auto crs = call.parameter("crs")) {
        const auto code = data::epsg_from_text(std::string{*crs});
        if (!code) return wrong("crs", {"bukan kode EPSG", "not an EPSG code"});
        question.options.crs = *code;
    }
    return question;
}

Response check(Application& app, const Call& call) {
    auto question = question_of(call);
    if (!question) return problem_response(question.error());
    const auto answer = judge(app.edition.get(), *question, app.now());
    if (!answer) return problem_response(answer.error());
    auto response = document(200, "application/geo+json", answer->json());
    response.field("Cache-Control", "no-store");
    return response;
}

}  // namespace

void add_check(Router& router, Application& app) {
    router.add({"POST",
                "/check",
                {"activity", "crs", "date", "kbli", "name", "repair"},
                [&app](const Call& call) { return check(app, call); },
                largest_proposal});
}

}  // namespace sipejuang::server
